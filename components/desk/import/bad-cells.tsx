import { useTranslations } from "next-intl";
import type { CheckReport } from "@/lib/domain/import/job";
import { problemSentence } from "./problem-sentence";

type Props = { found: CheckReport; errors: string };

/** Every bad cell that a dry run found, by line and column; all of them are in the file at `errors`. */
export function BadCells({ found, errors }: Props) {
  const t = useTranslations("desk.import");
  const sentence = useTranslations("desk.importProblem");
  const { problems, problemCount } = found;
  if (problemCount === 0) return null;
  return (
    <section className="import-bad">
      <h2>{t("badHeading", { count: problemCount })}</h2>
      <p>{t("badLede")}</p>
      <p>
        <a href={errors} download>
          {t("errors")}
        </a>{" "}
        {problemCount > problems.length
          ? t("firstOf", { shown: String(problems.length), count: String(problemCount) })
          : null}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("line")}</th>
            <th scope="col">{t("letters")}</th>
            <th scope="col">{t("column")}</th>
            <th scope="col">{t("problem")}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
            <tr key={i}>
              <td className="num">{problem.line}</td>
              <td>{problem.letters}</td>
              <td>{problem.column}</td>
              <td>{problemSentence(problem, (code, values) => sentence(`${code}`, values))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
