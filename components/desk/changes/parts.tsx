import { useTranslations } from "next-intl";
import { Fragment } from "react";
import type { ItemChange, Part } from "@/lib/domain/desk/compare";
import { FieldLabel } from "./field-label";
import { LeafChange } from "./leaf-change";
import { LeafValue, type RecordNames } from "./leaf-value";

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

type ItemsProps = { items: ItemChange[]; moved: boolean; names: RecordNames };

/** What was added to a list, taken from it and changed within it. */
function ItemChanges({ items, moved, names }: ItemsProps) {
  const t = useTranslations("desk.history");
  return (
    <ul className="item-changes">
      {items.map(({ status, title, parts }) => {
        const Mark = status === "added" ? "ins" : status === "removed" ? "del" : "b";
        return (
          <li key={`${status} ${JSON.stringify(title)} ${JSON.stringify(parts)}`}>
            <span className="change-sign">{t(`item.${status}`)}</span>{" "}
            <Mark>
              {title.map(({ leaf, value }, i) => (
                <Fragment key={JSON.stringify([leaf, value])}>
                  {i > 0 ? " · " : null}
                  <LeafValue leaf={leaf} value={value} names={names} />
                </Fragment>
              ))}
            </Mark>
            {parts.length > 0 ? <Parts parts={parts} names={names} /> : null}
          </li>
        );
      })}
      {moved ? <li>{t("moved")}</li> : null}
    </ul>
  );
}
