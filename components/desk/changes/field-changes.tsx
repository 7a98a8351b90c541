import { useTranslations } from "next-intl";
import type { Subject } from "@/lib/domain/dataset";
import type { Changes } from "@/lib/domain/desk/changes";
import { compared } from "@/lib/domain/desk/compare";
import type { RecordNames } from "./leaf-value";
import { Parts } from "./parts";

export type { RecordNames };

type Props = { subject: Subject; changes: Changes; names?: RecordNames };

/** Field by field, what a revision changed: what stood there before, and what after it. */
export function FieldChanges({ subject, changes, names = {} }: Props) {
  const t = useTranslations("desk.history");
  const parts = compared(subject, changes);
  if (parts.length === 0) return <p className="hint">{t("nothing")}</p>;
  return <Parts parts={parts} names={names} />;
}
