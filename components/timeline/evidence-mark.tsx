import { useTranslations } from "next-intl";
import type { EventSummary } from "@/lib/domain/summary";

const MOST_DOTS = 8;

/** A filled dot for each independent origin, a hollow one for each report that adds none. */
export function EvidenceMark({ evidence }: { evidence: EventSummary["evidence"] }) {
  const t = useTranslations("event");
  const { reports, origins } = evidence;
  const filled = Math.min(origins, MOST_DOTS);
  const hollow = Math.min(Math.max(reports - evidence.contra - origins, 0), MOST_DOTS - filled);
  return (
    <span className="dots" role="img" aria-label={t("evidenceLine", { reports, origins })}>
      {"●".repeat(filled)}
      {"○".repeat(hollow)}
    </span>
  );
}
