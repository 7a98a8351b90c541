import { useTranslations } from "next-intl";
import { edtfWords } from "@/lib/domain/edtf";
import { grouped } from "@/lib/domain/grouping";
import type { Kind } from "@/lib/domain/kind";
import type { EventSummary } from "@/lib/domain/summary";
import type { Locale } from "@/lib/i18n/routing";
import { useLabels } from "../filters/labels";

/** An event as a line of the timeline, in the reader's words. */
export type Row = {
  slug: string;
  when: string;
  kind: Kind;
  title: string;
  /** Set where the title is in another language than the page. */
  lang?: "en";
  /** Kind and places. */
  what: string;
  /** Said in words and with weight: denied, disputed, cancelled. */
  warning?: string;
  dots: string;
  /** What the dots say. */
  evidence: string;
  outlets: string;
};

export type Head = { head: string; rows: Row[] };
export type Year = { year: string; months: Head[] };

const MOST_OUTLETS = 3;
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
    return {
      slug,
      when: edtfWords(event.occurred.edtf, locale),
      kind,
      title: (locale === "ko" ? event.titleKo : null) ?? event.title,
      ...(locale === "ko" && event.titleKo === null ? { lang: "en" } : {}),
      what: [t(`kind.${kind}`), ...places.map(name)].join(" · "),
      ...(warnings.length > 0 ? { warning: warnings.join(", ") } : {}),
      dots: dotsOf(evidence),
      evidence: t("event.evidenceLine", { reports, origins }),
      outlets: outletNames(event, name),
    };
  };
  return grouped(events).map(({ year, months }) => ({
    year: edtfWords(year, locale),
    months: months.map(({ month, events: some }) => ({
      head:
        month === null
          ? t("timeline.monthUnknown", { year: edtfWords(year, locale) })
          : edtfWords(`${year}-${month}`, locale),
      rows: some.map(rowOf),
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

function outletNames(event: EventSummary, name: NameOf): string {
  const outlets = new Map(
    event.reports.map(({ outlet: slug, outletName, outletNameKo: nameKo }) => [
      slug,
      name({ slug, name: outletName, nameKo }),
    ]),
  );
  const names = [...outlets.values()];
  const rest = names.length - MOST_OUTLETS;
  return names.slice(0, MOST_OUTLETS).join(", ") + (rest > 0 ? ` +${rest}` : "");
}
