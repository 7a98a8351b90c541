import "../jitless";
import { z } from "zod";
import type { Event } from "../event";
import type { Report } from "../report";

/** What an editor has typed, as it stands in the fields: text, where "" is nothing. */
const text = z.string().max(20_000);
const texts = <Name extends string>(...names: Name[]) =>
  z.strictObject(
    Object.fromEntries(names.map((name) => [name, text])) as Record<Name, typeof text>,
  );

const clockForm = texts("edtf", "verbatim", "basis", "rationale");

const reportFormSchema = texts(
  // Names the fieldset while it is edited.
  "key",
  // "" for a report that the store doesn't have yet.
  "slug",
  ...(["outlet", "via", "headline", "headlineBasis", "describedAs", "author", "language"] as const),
  ...(["published", "url", "reference", "archiveUrl", "accessedOn", "note", "derivation"] as const),
  // The slug of a report, or the key of another one in this form.
  "derivesFrom",
  ...(["originOutlet", "originNote"] as const),
  ...(["stance", "claimedSource", "sourceDescription", "credibility", "citationNote"] as const),
).extend({
  /** The version that was loaded; null for a new one. */
  expected: z.int().min(1).nullable(),
  precedesEvent: z.boolean(),
  claims: z.array(texts("field", "value", "quote", "rank", "reason")).max(50),
});

export const eventFormSchema = texts(
  ...([
    "kind",
    "title",
    "titleKo",
    "summary",
    "status",
    "statusNote",
    "form",
    "ownership",
  ] as const),
  ...(["sector", "likelihood", "confidence", "assessment", "doubts"] as const),
).extend({
  occurred: clockForm,
  effective: clockForm,
  ended: clockForm,
  countries: z.array(text).max(60),
  places: z.array(texts("place", "role")).max(60),
  actors: z.array(texts("actor", "role")).max(60),
  amounts: z.array(texts("min", "max", "currency", "note", "verbatim")).max(20),
  relations: z.array(texts("type", "event")).max(60),
  reports: z.array(reportFormSchema).max(1000),
});

export type ClockForm = z.output<typeof clockForm>;
export type ReportForm = z.output<typeof reportFormSchema>;
export type EventForm = z.output<typeof eventFormSchema>;

const noClock: ClockForm = { edtf: "", verbatim: "", basis: "", rationale: "" };

export const emptyReport = (key: string): ReportForm => ({
  ...{ key, slug: "", expected: null, outlet: "", via: "", headline: "", headlineBasis: "as-seen" },
  ...{ describedAs: "", author: "", language: "", published: "", url: "", reference: "" },
  ...{ archiveUrl: "", accessedOn: "", note: "", derivation: "", derivesFrom: "" },
  ...{ originOutlet: "", originNote: "", stance: "reports", claimedSource: "" },
  ...{ sourceDescription: "", credibility: "", precedesEvent: false, citationNote: "", claims: [] },
});

export const emptyEventForm = (): EventForm => ({
  ...{ kind: "", title: "", titleKo: "", summary: "" },
  ...{ occurred: noClock, effective: noClock, ended: noClock },
  ...{ status: "", statusNote: "", form: "", ownership: "", sector: "" },
  ...{ likelihood: "", confidence: "", assessment: "", doubts: "" },
  ...{ countries: [], places: [], actors: [], amounts: [], relations: [] },
  reports: [emptyReport("r1")],
});

type Loaded = { record: Report; version: number };

/** An event and the reports that it cites, as the fields show them. */
export function formOf(event: Event, reports: ReadonlyMap<string, Loaded>): EventForm {
  const text = (value: string | null) => value ?? "";
  const clock = (value: Event["effective"]): ClockForm =>
    value === null
      ? noClock
      : {
          edtf: value.edtf,
          ...{ verbatim: text(value.verbatim), basis: text(value.basis) },
          rationale: text(value.rationale),
        };
  return {
    ...{ kind: event.kind, title: event.title, titleKo: text(event.titleKo) },
    ...{ summary: event.summary, status: text(event.status), statusNote: text(event.statusNote) },
    ...{ form: text(event.form), ownership: text(event.ownership), sector: text(event.sector) },
    ...{ likelihood: text(event.likelihood), confidence: text(event.confidence) },
    ...{ assessment: text(event.assessment), doubts: text(event.doubts) },
    ...{ occurred: clock(event.occurred), effective: clock(event.effective) },
    ended: clock(event.ended),
    countries: event.countries,
    places: event.places.map(({ place, role }) => ({ place, role: text(role) })),
    actors: event.actors.map(({ actor, role }) => ({ actor, role: text(role) })),
    amounts: event.amounts.map(({ note, verbatim, ...amount }) => ({
      ...{ ...amount, note: text(note), verbatim: text(verbatim) },
    })),
    relations: event.relations,
    reports: event.citations.map((citation) => {
      const loaded = reports.get(citation.report);
      if (!loaded) throw new Error(`The report ${citation.report} was not loaded.`);
      return reportForm(citation, loaded);
    }),
  };
}

function reportForm(citation: Event["citations"][number], { record, version }: Loaded): ReportForm {
  const { report, claims, credibility, note, sourceDescription, ...rest } = citation;
  const fields = Object.entries(record).map(([name, value]) => [name, value ?? ""]);
  return {
    ...(Object.fromEntries(fields) as Omit<ReportForm, "key">),
    ...rest,
    key: report,
    expected: version,
    sourceDescription: sourceDescription ?? "",
    credibility: credibility === null ? "" : String(credibility),
    citationNote: note ?? "",
    claims: claims.map(({ quote, reason, ...claim }) => ({
      ...{ ...claim, quote: quote ?? "", reason: reason ?? "" },
    })),
  };
}
