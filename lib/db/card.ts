import { originOf, type Source, weigh } from "@/lib/domain/evidence";
import { kindFamily } from "@/lib/domain/kind";
import type { ClockView, EventSummary } from "@/lib/domain/summary";
import type { LoadedEvent } from "./load-event";

type ClockName = "occurred" | "effective" | "ended";

export function clockOf(event: LoadedEvent, name: ClockName): ClockView | null {
  const edtf = event[name];
  if (edtf === null) return null;
  return {
    edtf,
    min: event[`${name}Min`],
    max: event[`${name}Max`],
    verbatim: event[`${name}Verbatim`],
    basis: event[`${name}Basis`] as ClockView["basis"],
    rationale: event[`${name}Rationale`],
  };
}

/** The Korean reader's name: the South's spelling, else the North's. */
export function koreanName(names: { form: string; name: string }[]): string | null {
  const of = (form: string) => names.find((name) => name.form === form)?.name;
  return of("hangul-south") ?? of("hangul-north") ?? null;
}

/** Reshapes the rows of an event for lists and the API; vocabularies were checked when written. */
export function eventCard(event: LoadedEvent, sources: ReadonlyMap<string, Source>): EventSummary {
  const { slug, title, titleKo, summary, countries, places, actors, citations } = event;
  const kind = event.kind as EventSummary["kind"];
  return {
    slug,
    kind,
    family: kindFamily[kind],
    title,
    titleKo,
    summary,
    status: event.status as EventSummary["status"],
    form: event.form as EventSummary["form"],
    ownership: event.ownership as EventSummary["ownership"],
    sector: event.sector as EventSummary["sector"],
    occurred: clockOf(event, "occurred") as ClockView,
    effective: clockOf(event, "effective"),
    ended: clockOf(event, "ended"),
    countries: countries.map(({ country }) => country),
    places: places.map(({ place, role }) => ({
      slug: place.slug,
      name: place.name,
      nameKo: koreanName(place.names),
      country: place.country,
      role: role as EventSummary["places"][number]["role"],
    })),
    actors: actors.map(({ actor, role }) => ({
      slug: actor.slug,
      name: actor.name,
      nameKo: koreanName(actor.names),
      role: role as EventSummary["actors"][number]["role"],
    })),
    evidence: weigh(weighed(citations, sources)),
    reports: citations.map(({ report, stance, claimedSource }) => ({
      slug: report.slug,
      outlet: report.outlet.slug,
      outletName: report.outlet.name,
      outletNameKo: report.outlet.nameKo,
      headline: report.headline,
      published: report.published,
      url: report.url,
      language: report.language,
      stance: stance as EventSummary["reports"][number]["stance"],
      claimedSource: claimedSource as EventSummary["reports"][number]["claimedSource"],
    })),
  };
}

export function weighed(
  citations: LoadedEvent["citations"],
  sources: ReadonlyMap<string, Source>,
): Parameters<typeof weigh>[0] {
  return citations.map(({ stance, report }) => {
    const source = sources.get(report.slug);
    if (!source) throw new Error(`The sources of report ${report.slug} were not loaded.`);
    return {
      stance: stance as EventSummary["reports"][number]["stance"],
      origin: originOf(source, sources),
    };
  });
}
