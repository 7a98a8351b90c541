import { useTranslations } from "next-intl";
import type { Subject } from "@/lib/domain/dataset";
import type { Changes } from "@/lib/domain/desk/changes";
import { compared, type Part } from "@/lib/domain/desk/compare";
import { FieldLabel } from "./field-label";
import { ItemChanges } from "./item-changes";
import { LeafChange } from "./leaf-change";

/** What records are called, by type and slug: "outlet dailynk". */
export type RecordNames = { [typeAndSlug: string]: string };

type Props = { subject: Subject; changes: Changes; names?: RecordNames };

/** Field by field, what a revision changed: what stood there before, and what after it. */
export function FieldChanges({ subject, changes, names = {} }: Props) {
  const t = useTranslations("desk.history");
  const parts = compared(subject, changes);
  if (parts.length === 0) return <p className="hint">{t("nothing")}</p>;
  return <Parts parts={parts} names={names} />;
}

/** The parts of a record, of one of its fields or of an item of a list. */
export function Parts({ parts, names }: { parts: Part[]; names: RecordNames }) {
  return (
    <dl className="changes">
      {parts.map((part) => (
        <div key={part.field}>
          <dt>
            <FieldLabel field={part.field} />
          </dt>
          <dd>
            {part.as === "value" ? <LeafChange {...part} names={names} /> : null}
            {part.as === "parts" ? <Parts parts={part.parts} names={names} /> : null}
            {part.as === "items" ? <ItemChanges {...part} names={names} /> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
