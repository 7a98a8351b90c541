import { useTranslations } from "next-intl";
import { edtfWords } from "@/lib/domain/edtf";
import { grouped } from "@/lib/domain/grouping";
import type { EventSummary } from "@/lib/domain/summary";
import type { Locale } from "@/lib/i18n/routing";
import { EventRow } from "./event-row";

/** Events in the order given, under heads of years and months that stick while they are read. */
export function Timeline({ events, locale }: { events: EventSummary[]; locale: Locale }) {
  const t = useTranslations("timeline");
  return (
    <div className="timeline">
      {grouped(events).map(({ year, months }) => (
        <section key={`${year} ${months[0]?.events[0]?.slug}`}>
          <h2>{edtfWords(year, locale)}</h2>
          {months.map(({ month, events: some }) => (
            <section key={`${month} ${some[0]?.slug}`}>
              <h3>
                {month === null
                  ? t("monthUnknown", { year: edtfWords(year, locale) })
                  : edtfWords(`${year}-${month}`, locale)}
              </h3>
              <ol>
                {some.map((event) => (
                  <EventRow key={event.slug} event={event} locale={locale} />
                ))}
              </ol>
            </section>
          ))}
        </section>
      ))}
    </div>
  );
}
