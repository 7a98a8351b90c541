import { HAN, HANGUL, WORD } from "./characters";
import { fold } from "./fold";
import type { Folded } from "./folded";
import { needsExactCase, shortForms, withArticle } from "./forms";
import { type Trie, trieOf } from "./trie";

/** A record of the store, or a kind, with all names by which texts call it. */
export type Named = {
  type: "place" | "actor" | "outlet" | "kind";
  slug: string;
  names: string[];
};

/** Who bears a name; `exact` is the name before lower-casing when it counts only so. */
export type Bearer = { entry: number; exact: number[] | null };

/** One folded name with everybody who bears it. */
export type Pattern = {
  units: number[];
  length: number;
  /** Where the name itself has a space that texts may leave out. */
  gaps: Set<number>;
  /** A Hangul name so short that it is often the end of another word (남포 in 강남포). */
  startsWord: boolean;
  bearers: Bearer[];
};

/** Opaque: only `recognise` looks into it. */
export type Lexicon = {
  entries: readonly Pick<Named, "type" | "slug">[];
  trie: Trie;
  /** By the state of the trie at which the pattern, read from its end, is complete. */
  patterns: ReadonlyMap<number, Pattern>;
};

function patternOf({ units, classes, from }: Folded): Pattern | null {
  const count = (letterClass: number) => classes.filter((c) => c === letterClass).length;
  const unspaced = count(HANGUL) + count(HAN);
  if (count(WORD) === 0 && (unspaced < 2 || new Set(from).size < 2)) return null;
  const startsWord = count(HANGUL) === 2 && unspaced === 2 && count(WORD) === 0;
  return { units: [...units], length: units.length, gaps: new Set(), startsWord, bearers: [] };
}

const keyOf = ({ units }: Folded) =>
  Array.from(units, (unit) => String.fromCharCode(unit)).join("");

/** Builds the lexicon of a store: once, and for as many texts as come. */
export function lexiconOf(entries: Named[]): Lexicon {
  const patterns = new Map<string, Pattern>();

  const add = (name: string, folded: Folded, entry: number, isKind: boolean) => {
    if (!/\p{L}/u.test(name)) return;
    const key = keyOf(folded);
    const pattern = patterns.get(key) ?? patternOf(folded);
    if (!pattern) return;
    patterns.set(key, pattern);
    folded.gaps.forEach((gap, k) => {
      if (k > 0 && gap !== folded.gaps[k - 1]) pattern.gaps.add(k);
    });
    pattern.bearers.push({ entry, exact: needsExactCase(name, isKind) ? [...folded.cased] : null });
  };

  entries.forEach(({ type, names }, i) => {
    for (const name of names.flatMap(withArticle)) add(name, fold(name), i, type === "kind");
  });
  // After all names: a short form speaks only where no record bears it in full.
  const full = new Set(patterns.keys());
  entries.forEach(({ type, names }, i) => {
    for (const name of type === "kind" ? [] : names.flatMap((name) => shortForms(name, type))) {
      const folded = fold(name);
      if (!full.has(keyOf(folded))) add(name, folded, i, false);
    }
  });

  const list = [...patterns.values()];
  const { trie, ends } = trieOf(list.map(({ units }) => units.toReversed()));
  return {
    entries: entries.map(({ type, slug }) => ({ type, slug })),
    trie,
    patterns: new Map(list.map((pattern, i) => [ends[i] ?? 0, pattern])),
  };
}
