import { useTranslations } from "next-intl";
import { subjects } from "@/lib/domain/dataset";
import { type CheckReport, type JobState, type Verdict, verdicts } from "@/lib/domain/import/job";
import { VerdictCounts } from "./verdict-counts";
import { VerdictList } from "./verdict-list";

type Props = { found: CheckReport; state: JobState };

/** What an import would do, or did: numbers, and the first of each. */
export function Verdicts({ found, state }: Props) {
  const t = useTranslations("desk.import");
  const isDone = state === "imported" || state === "undoing" || state === "undone";
  const count = (verdict: Verdict) =>
    verdict === "twin"
      ? found.counts.event.twin
      : subjects.reduce((sum, subject) => sum + found.counts[subject][verdict], 0);
  return (
    <>
      <VerdictCounts counts={found.counts} heading={t(isDone ? "didHeading" : "wouldHeading")} />
      {verdicts.map((verdict) => (
        <VerdictList
          key={verdict}
          verdict={verdict}
          shown={found.shown[verdict]}
          count={count(verdict)}
        />
      ))}
    </>
  );
}
