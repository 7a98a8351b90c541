import "server-only";
import type { FacetName, Filter, Parsed, Problem } from "@/lib/domain/filter";
import { matchExpression } from "@/lib/domain/search-text";
import { addSlots, type Bits, noBits } from "../search-index/bits";
import { current, type Snapshot } from "../search-index/current";
import { type Selection, select } from "../search-index/select";

/** A filter applied to the store as it is now: what lists, counts and histograms are asked of. */
export type View = Snapshot & { filter: Filter; selection: Selection; problems: Problem[] };

/** Opens a view; values that name nothing in the store are left out and told in `problems`. */
export function openView(parsed: Parsed<Filter>): View {
  const snapshot = current();
  const filter = { ...parsed.value };
  const problems = [...parsed.problems];
  for (const name of ["city", "outlet", "actor"] as const) {
    filter[name] = known(name, snapshot, filter, problems);
  }
  const text = filter.q === null ? null : textBits(snapshot, filter.q);
  return { ...snapshot, filter, problems, selection: select(snapshot.index, filter, text) };
}

/**
 * Names that appear in no published event count as unknown, too: whether a draft speaks of them is
 * nobody's business. What was merged into another is that one.
 */
function known(
  name: FacetName & ("city" | "outlet" | "actor"),
  { index, names }: Snapshot,
  filter: Filter,
  problems: Problem[],
): string[] {
  const found = filter[name].flatMap((value) => {
    const present = names.merged[name].get(value) ?? value;
    if (index.postings[name].has(present)) return present;
    problems.push({ parameter: name, value, code: "not-known", expected: "" });
    return [];
  });
  return [...new Set(found)];
}

const HITS = "SELECT rowid FROM event_text WHERE event_text MATCH ?";
const MOST_KEPT = 64;
const kept = new WeakMap<Snapshot["index"], Map<string, Bits>>();

/** The slots whose text has all words of the query; the last few answers are kept. */
function textBits({ store, index }: Snapshot, query: string): Bits {
  const expression = matchExpression(query);
  if (expression === null) return noBits(index.size);
  const answers = kept.get(index) ?? new Map<string, Bits>();
  kept.set(index, answers);
  const answer = answers.get(expression);
  if (answer) return answer;
  const bits = noBits(index.size);
  const slots: number[] = [];
  for (const id of store.column<number>(HITS, expression)) {
    const slot = index.slotOf[id] ?? -1;
    if (slot >= 0) slots.push(slot);
  }
  addSlots(bits, slots);
  if (answers.size >= MOST_KEPT) answers.delete(answers.keys().next().value as string);
  answers.set(expression, bits);
  return bits;
}
