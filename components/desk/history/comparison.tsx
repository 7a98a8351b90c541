import { useTranslations } from "next-intl";
import type { Subject } from "@/lib/domain/dataset";
import type { Changes } from "@/lib/domain/desk/changes";
import { FieldChanges, type RecordNames } from "../changes/field-changes";

type Props = {
  subject: Subject;
  changes: Changes;
  names: RecordNames;
  from: number;
  to: number;
};

/** What differs between any two versions. */
export function Comparison({ subject, changes, names, from, to }: Props) {
  const t = useTranslations("desk.history");
  return (
    <section aria-labelledby="comparison" className="panel">
      <h2 id="comparison">{t("comparison", { from, to })}</h2>
      <FieldChanges subject={subject} changes={changes} names={names} />
    </section>
  );
}
