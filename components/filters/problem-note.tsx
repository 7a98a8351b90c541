import { useTranslations } from "next-intl";
import type { Problem } from "@/lib/domain/filter";
import { problemSentence } from "@/lib/i18n/problem-sentence";

const MOST = 8;

/** Says above the results which filters were left out, and why. */
export function ProblemNote({ problems }: { problems: Problem[] }) {
  const t = useTranslations();
  if (problems.length === 0) return null;
  return (
    <section className="note" aria-labelledby="problems">
      <h2 id="problems">{t("problems.heading", { count: problems.length })}</h2>
      <ul>
        {problems.slice(0, MOST).map((problem) => (
          <li key={`${problem.parameter} ${problem.value} ${problem.code}`}>
            {problemSentence((code, values) => t(`problem.${code}`, values), problem)}
          </li>
        ))}
      </ul>
      {problems.length > MOST ? (
        <p>{t("problems.more", { count: problems.length - MOST })}</p>
      ) : null}
    </section>
  );
}
