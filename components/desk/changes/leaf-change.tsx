import type { Json } from "@/lib/domain/desk/changes";
import type { Leaf } from "@/lib/domain/desk/shapes";
import { After, Before } from "./before-after";
import { LeafValue, type RecordNames } from "./leaf-value";
import { WordChanges } from "./word-changes";

type Props = { leaf: Leaf; before: Json; after: Json; names: RecordNames };

/** From here on words that stayed are told from those that changed. */
const LONG = 40;

export function LeafChange({ leaf, before, after, names }: Props) {
  if (leaf.as === "text" && isLong(before) && isLong(after)) {
    return <WordChanges before={before} after={after} />;
  }
  return (
    <>
      {before === null ? null : (
        <Before>
          <LeafValue leaf={leaf} value={before} names={names} />
        </Before>
      )}
      {before === null || after === null ? null : <span aria-hidden="true"> → </span>}
      {after === null ? null : (
        <After>
          <LeafValue leaf={leaf} value={after} names={names} />
        </After>
      )}
    </>
  );
}

const isLong = (value: Json): value is string => typeof value === "string" && value.length > LONG;
