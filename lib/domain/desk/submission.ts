import type { z } from "zod";
import { type Event, eventFields, eventSchema } from "../event";
import { type Report, reportSchema } from "../report";
import type { ClockForm, EventForm, ReportForm } from "./event-form";
import { getIn } from "./path";

/** A path into the form, such as ["reports", 0, "url"]. */
export type Issue = { path: (string | number)[]; code: string; message: string; max?: number };

export type Submission = {
  event: Event;
  /** New reports and those whose fields were changed: with the version that was loaded. */
  reports: { record: Report; expected: number | null }[];
};

export type Checked = { ok: true; submission: Submission } | { ok: false; issues: Issue[] };

type Fixed = Pick<Event, "slug" | "state" | "readings" | "withdrawnReason" | "mergedInto">;

/**
 * Turns what was typed into records, or says field by field what is wrong with it. `fixed` is what the
 * form has no fields for; `slugOf` names a new report.
 */
export function check(
  form: EventForm,
  fixed: Fixed,
  slugOf: (report: ReportForm) => string,
): Checked {
  const slugs = new Map(form.reports.map((report) => [report.key, report.slug || slugOf(report)]));
  const input = eventInput(form, fixed, slugs);
  const event = eventSchema.safeParse(input);
  const reports = form.reports.map((report) => {
    const given = reportInput(report, slugs);
    return { given, parsed: reportSchema.safeParse(given), expected: report.expected };
  });
  const issues = [
    ...(event.success
      ? []
      : event.error.issues.map((issue) => told(issue, input, eventPath(issue)))),
    ...reports.flatMap(({ given, parsed }, i) =>
      parsed.success
        ? []
        : parsed.error.issues.map((issue) => told(issue, given, ["reports", i, ...steps(issue)])),
    ),
  ];
  if (issues.length > 0 || !event.success) return { ok: false, issues: inOrder(issues) };
  return {
    ok: true,
    submission: {
      event: event.data,
      reports: reports.flatMap(({ parsed, expected }) =>
        parsed.success ? [{ record: parsed.data, expected }] : [],
      ),
    },
  };
}

const isBlank = (value: unknown) => typeof value === "string" && value.trim() === "";
const orNull = (text: string) => (isBlank(text) ? null : text);

/** "" becomes null in all fields of an object. */
function filled<T extends object>(fields: T) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, isBlank(value) ? null : value]),
  );
}

const clock = (fields: ClockForm) =>
  Object.values(fields).every(isBlank) ? null : { ...filled(fields), edtf: fields.edtf };

function eventInput(form: EventForm, fixed: Fixed, slugs: Map<string, string>) {
  const { occurred, effective, ended, reports, ...rest } = form;
  return {
    ...{ ...filled(rest), ...fixed, title: form.title, summary: form.summary },
    occurred: { ...filled(occurred), edtf: occurred.edtf },
    effective: clock(effective),
    ended: clock(ended),
    places: form.places.map(filled),
    actors: form.actors.map(filled),
    amounts: form.amounts.map((amount) => ({
      ...filled(amount),
      ...{ min: amount.min.trim(), max: amount.max.trim() || amount.min.trim() },
    })),
    citations: reports.map((report) => ({
      report: slugs.get(report.key),
      ...{ stance: report.stance, precedesEvent: report.precedesEvent },
      ...filled({ claimedSource: report.claimedSource, note: report.citationNote }),
      sourceDescription: orNull(report.sourceDescription),
      credibility: report.credibility === "" ? null : Number(report.credibility),
      claims: report.claims.map((claim) => ({ ...filled(claim), rank: claim.rank || "normal" })),
    })),
  };
}

function reportInput(report: ReportForm, slugs: Map<string, string>) {
  const { key, expected, stance, claimedSource, sourceDescription, credibility, ...rest } = report;
  const { precedesEvent, citationNote, claims, ...fields } = rest;
  return {
    ...filled(fields),
    slug: slugs.get(key),
    derivesFrom: orNull(slugs.get(report.derivesFrom) ?? report.derivesFrom),
  };
}

const steps = (issue: z.core.$ZodIssue) => issue.path as (string | number)[];

/** Where the form has the field that the event's schema complains of. */
function eventPath(issue: z.core.$ZodIssue): (string | number)[] {
  const [field, index, name, ...rest] = steps(issue);
  if (field !== "citations") return steps(issue);
  if (index === undefined) return ["reports"];
  return ["reports", index, ...(name === "note" ? ["citationNote"] : [name ?? ""]), ...rest];
}

/** What the schemas complain of in words, by names for which the desk has words of its own. */
const SENTENCES: [RegExp, string][] = [
  [/http:\/\//, "address"],
  [/control characters|surrogate/, "characters"],
  [/one line/, "one-line"],
  [/language code/, "language"],
  [
    /EDTF|is not a (?:day|month)|before it begins|outside the years|No day of|interval|“\.\.”/,
    "date",
  ],
];

function told(issue: z.core.$ZodIssue, input: object, path: (string | number)[]): Issue {
  const { message } = issue;
  if (issue.code === "too_big" && issue.origin === "string") {
    return { path, code: "too-long", message, max: Number(issue.maximum) };
  }
  const [, known] = SENTENCES.find(([sentence]) => sentence.test(message)) ?? [];
  const value = getIn(input, steps(issue));
  const isEmpty = value == null || (Array.isArray(value) ? value.length === 0 : isBlank(value));
  return { path, code: isEmpty ? "required" : (known ?? issue.code), message };
}

/** As the form shows them: the reports first, then the event's fields; one complaint for each field. */
function inOrder(issues: Issue[]): Issue[] {
  const order = ["reports", ...Object.keys(eventFields.shape)];
  const rank = ({ path }: Issue) => order.indexOf(String(path[0]));
  const first = new Map<string, Issue>();
  for (const issue of issues) {
    const key = issue.path.join(".");
    if (!first.has(key)) first.set(key, issue);
  }
  return [...first.values()].sort((a, b) => rank(a) - rank(b));
}
