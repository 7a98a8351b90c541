import { useTranslations } from "next-intl";
import type { Subject } from "@/lib/domain/dataset";
import type { Changes } from "@/lib/domain/desk/changes";
import { FieldChanges, type RecordNames } from "../changes/field-changes";

type Props = {
  steps: { subject: Subject; slug: string; changes: Changes }[];
  names: RecordNames;
};

/** Record by record, what a merge changes; those that stay as they are aren't named. */
export function MergeSteps({ steps, names }: Props) {
  const t = useTranslations("desk.merge");
  const field = useTranslations("desk.field");
  const changed = steps.filter(({ changes }) => Object.keys(changes).length > 0);
  return (
    <>
      <p>{t("steps", { count: changed.length })}</p>
      <ul className="merge-steps">
        {changed.map(({ subject, slug, changes }) => (
          <li key={`${subject} ${slug}`}>
            <h3>
              {field(`${subject}`)}: {names[`${subject} ${slug}`] ?? slug}
            </h3>
            <FieldChanges subject={subject} changes={changes} names={names} />
          </li>
        ))}
      </ul>
    </>
  );
}
