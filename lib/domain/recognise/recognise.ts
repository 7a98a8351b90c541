import { bearersAt } from "./accept";
import { fold } from "./fold";
import type { Folded } from "./folded";
import type { Bearer, Lexicon, Named } from "./lexicon";

/**
 * A record that a text names: its first place there (UTF-16 offsets, `text` is what stands between
 * them), and how often it is named in all.
 */
export type Mention = {
  type: Named["type"];
  slug: string;
  text: string;
  start: number;
  end: number;
  count: number;
};

type Hit = { start: number; last: number; bearers: Bearer[] };

/** The longest name that begins at each place, from the last place to the first. */
function hitsFromTheEnd({ trie, patterns }: Lexicon, text: Folded): Hit[] {
  const hits: Hit[] = [];
  let state = 0;
  // Read backwards, so that the automaton's chain of shorter names is those with one beginning.
  for (let start = text.units.length - 1; start >= 0; start--) {
    state = trie.step(state, text.units[start] ?? 0);
    for (let at = trie.ending(state); at !== 0; at = trie.shorter(at)) {
      const pattern = patterns.get(at);
      const bearers = pattern ? bearersAt(text, start, pattern) : [];
      if (pattern && bearers.length > 0) {
        hits.push({ start, last: start + pattern.length - 1, bearers });
        break;
      }
    }
  }
  return hits;
}

const TYPES: Named["type"][] = ["place", "actor", "outlet", "kind"];

const byTypeAndCount = (a: Mention, b: Mention) =>
  TYPES.indexOf(a.type) - TYPES.indexOf(b.type) ||
  b.count - a.count ||
  a.start - b.start ||
  (a.slug < b.slug ? -1 : 1);

/**
 * What an article names, by type, then by how often, then by first place. The longest name wins at a
 * place; a name that several records bear mentions all of them.
 */
export function recognise(lexicon: Lexicon, article: string): Mention[] {
  const text = fold(article);
  const mentions = new Map<string, Mention>();
  let free = 0;
  for (const { start, last, bearers } of hitsFromTheEnd(lexicon, text).reverse()) {
    if (start < free) continue;
    free = last + 1;
    const [from, to] = [text.from[start] ?? 0, text.to[last] ?? 0];
    for (const index of new Set(bearers.map((bearer) => bearer.entry))) {
      const entry = lexicon.entries[index];
      if (!entry) continue;
      const key = `${entry.type} ${entry.slug}`;
      const known = mentions.get(key);
      if (known) known.count += 1;
      else {
        const named = article.slice(from, to);
        mentions.set(key, { ...entry, text: named, start: from, end: to, count: 1 });
      }
    }
  }
  return [...mentions.values()].sort(byTypeAndCount);
}
