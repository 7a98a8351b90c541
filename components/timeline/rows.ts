import { useTranslations } from "next-intl";
import { edtfWords } from "@/lib/domain/edtf";
import { grouped } from "@/lib/domain/grouping";
import type { Kind } from "@/lib/domain/kind";
import type { EventSummary } from "@/lib/domain/summary";
import type { Locale } from "@/lib/i18n/routing";
import { useLabels } from "../filters/labels";

/**
 * An event as a line of the timeline, in the reader's words. A tuple, since the names of its parts
 * would travel with each of fifty lines.
 */
export type Row = [
  slug: string,
  when: string,
  kind: Kind,
  title: string,
  /** Whether the title is English on a page that isn't. */
  foreign: 0 | 1,
  /** Kind and places. */
  what: string,
  dots: string,
  /** What the dots say. */
  evidence: string,
  outlets: string,
  /** Said in words and with weight: denied, disputed, cancelled. */
  warning?: string,
];

export type Head = { head: string; rows: Row[] };
export type Year = { year: string; months: Head[] };

const MOST_NAMES = 3;
const MOST_DOTS = 8;

/** Lines for events in the order given, under heads of years and months. */
export function useTimelineRows(events: EventSummary[], locale: Locale): Year[] {
  const t = useTranslations();
  const { name } = useLabels();
  const rowOf = (event: EventSummary): Row => {
    const { kind, slug, evidence, places, status } = event;
    const { reports, origins, contra } = evidence;
    const warnings = [
      ...(status === "denied" || status === "cancelled" ? [t(`status.${status}`)] : []),
      ...(contra > 0 ? [t("event.contra", { count: contra })] : []),
    ];
    return [
      slug,
      edtfWords(event.occurred.edtf, locale),
      kind,
      (locale === "ko" ? event.titleKo : null) ?? event.title,
      locale === "ko" && event.titleKo === null ? 1 : 0,
      [t(`kind.${kind}`), ...some(places.map(name))].join(" · "),
      dotsOf(evidence),
      t("event.evidenceLine", { reports, origins }),
      some(outletNames(event, name)).join(", "),
      ...(warnings.length > 0 ? ([warnings.join(", ")] as [string]) : ([] as [])),
    ];
  };
  return grouped(events).map(({ year, months }) => ({
    year: edtfWords(year, locale),
    months: months.map(({ month, events: group }) => ({
      head:
        month === null
          ? t("timeline.monthUnknown", { year: edtfWords(year, locale) })
          : edtfWords(`${year}-${month}`, locale),
      rows: group.map(rowOf),
    })),
  }));
}

/** A filled dot for each independent origin, a hollow one for each report that adds none. */
export function dotsOf({ reports, origins, contra }: EventSummary["evidence"]): string {
  const filled = Math.min(origins, MOST_DOTS);
  const hollow = Math.min(Math.max(reports - contra - origins, 0), MOST_DOTS - filled);
  return "●".repeat(filled) + "○".repeat(hollow);
}

type NameOf = ReturnType<typeof useLabels>["name"];

function outletNames(event: EventSummary, name: NameOf): string[] {
  const outlets = new Map(
    event.reports.map(({ outlet: slug, outletName, outletNameKo: nameKo }) => [
      slug,
      name({ slug, name: outletName, nameKo }),
    ]),
  );
  return [...outlets.values()];
}

/** The first few names, and how many more there are. */
function some(names: string[]): string[] {
  const rest = names.length - MOST_NAMES;
  return rest > 1 ? [...names.slice(0, MOST_NAMES), `+${rest}`] : names;
}
