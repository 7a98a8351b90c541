import { useTranslations } from "next-intl";
import type { EventDetail } from "@/lib/domain/detail";
import { dotsOf } from "../timeline/rows";
import { ReportItem } from "./report-item";

/** All reports of an event, with how many independent origins stand behind them. */
export function EvidenceSection({ event }: { event: EventDetail }) {
  const t = useTranslations("event");
  const { reports, origins, contra } = event.evidence;
  const numbers = new Map<string, number>();
  for (const { origin, stance } of event.reports) {
    const supports = stance === "reports" || stance === "corroborates";
    if (origin && supports && !numbers.has(origin)) numbers.set(origin, numbers.size + 1);
  }
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">
        {t("evidenceLine", { reports, origins })}{" "}
        <span className="dots" aria-hidden="true">
          {dotsOf(event.evidence)}
        </span>
      </h2>
      {contra > 0 ? <p className="against">{t("contra", { count: contra })}</p> : null}
      <p className="hint">
        {t("originsNote")} {t("addressNote")}
      </p>
      <ol className="reports">
        {event.reports.map((report) => (
          <ReportItem
            key={report.slug}
            report={report}
            origin={report.origin ? (numbers.get(report.origin) ?? null) : null}
          />
        ))}
      </ol>
    </section>
  );
}
