import { diffWordsWithSpace } from "diff";
import { After, Before } from "./before-after";

/** Texts may have grown apart so far that marking words would take long and tell nothing. */
const MOST_EDITS = 400;

/** A long text with the words in it that went and came. */
export function WordChanges({ before, after }: { before: string; after: string }) {
  const pieces = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  let at = 0;
  return (
    <p className="words">
      {pieces.map(({ value, added, removed }) => {
        at += value.length;
        const key = `${at} ${added} ${removed}`;
        if (removed) return <Before key={key}>{value}</Before>;
        if (added) return <After key={key}>{value}</After>;
        return <span key={key}>{value}</span>;
      })}
    </p>
  );
}
