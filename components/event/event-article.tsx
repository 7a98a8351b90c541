import { useLocale, useTranslations } from "next-intl";
import type { EventDetail } from "@/lib/domain/detail";
import { localePath } from "@/lib/i18n/routing";
import { DprkMap, type MapSymbol } from "../map/dprk-map";
import { KindSymbol } from "../timeline/kind-symbol";
import { Link } from "../ui/link";
import { EventFacts } from "./event-facts";
import { EvidenceSection } from "./evidence-section";
import { Related } from "./related";
import { useFacetHref } from "./who-where";

type Props = { event: EventDetail; onMap: MapSymbol[] };

/** An event and its evidence; `onMap` are those of its places that have a point on the map. */
export function EventArticle({ event, onMap }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const href = useFacetHref();
  const { kind, title, titleKo, summary, doubts, assessment, slug } = event;
  const korean = locale === "ko" && titleKo !== null;
  return (
    <article className="page event">
      <p className="kind">
        <KindSymbol kind={kind} /> <Link href={href("kind", kind)}>{t(`kind.${kind}`)}</Link>
        <span className="hint"> {t(`family.${event.family}`)}</span>
      </p>
      <h1 lang={korean ? "ko" : "en"}>{korean ? titleKo : title}</h1>
      <p className="summary" lang="en">
        {summary}
      </p>
      <div className="portrait">
        <EventFacts event={event} />
        {onMap.length > 0 ? (
          <DprkMap
            label={`${t("event.onMap")}: ${onMap.map(({ name }) => name).join(", ")}`}
            compact
            highlight={onMap[0]?.key}
            symbols={onMap}
          />
        ) : null}
      </div>
      {doubts ? (
        <section aria-labelledby="doubts" className="doubts">
          <h2 id="doubts">{t("event.doubts")}</h2>
          <p lang="en">{doubts}</p>
        </section>
      ) : null}
      {assessment ? (
        <section aria-labelledby="assessment">
          <h2 id="assessment">{t("event.assessment")}</h2>
          <p lang="en">{assessment}</p>
        </section>
      ) : null}
      <EvidenceSection event={event} />
      <Related relations={event.relations} />
      <footer className="hint">
        <p>
          {t("event.readings", { count: event.readings })}{" "}
          {t("event.recorded", { date: event.updatedAt.slice(0, 10), version: event.version })}
        </p>
        <p>
          {t("event.permanent")}:{" "}
          <Link href={localePath(locale, `/events/${slug}`)}>/events/{slug}</Link> ·{" "}
          <a href={`/api/v1/events/${slug}`}>JSON</a>
        </p>
      </footer>
    </article>
  );
}
