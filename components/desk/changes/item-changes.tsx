import { useTranslations } from "next-intl";
import { Fragment } from "react";
import type { ItemChange } from "@/lib/domain/desk/compare";
import { Parts, type RecordNames } from "./field-changes";
import { LeafValue } from "./leaf-value";

type Props = { items: ItemChange[]; moved: boolean; names: RecordNames };

/** What was added to a list, taken from it and changed within it. */
export function ItemChanges({ items, moved, names }: Props) {
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
