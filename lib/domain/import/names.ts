/** A record by whatever it may be called. */
export type Named = { slug: string; names: string[]; mergedInto: string | null };

export type Found =
  | { slug: string }
  /** Several are called so: their slugs. None is: the nearest slugs. */
  | { slug: null; candidates: string[]; nearest: string[] };

/** Names as they are compared: without regard to capitals, accents, spaces and punctuation. */
function folded(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFKC").toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, "") || plain;
}

const NEAREST = 3;
const NEAR_ENOUGH = 0.4;

function pairsOf(text: string): Set<string> {
  const letters = [...text];
  return new Set(letters.map((letter, i) => letter + (letters[i + 1] ?? "")));
}

/** Dice's coefficient of the pairs of letters. */
function likeness(a: Set<string>, b: Set<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return (2 * common) / (a.size + b.size);
}

/** Finds records by slug or by any name; a merged record leads to the one that took it over. */
export function nameIndex(records: Named[]): (text: string) => Found {
  const merged = new Map(records.map(({ slug, mergedInto }) => [slug, mergedInto]));
  const standing = (slug: string, steps = 0): string => {
    const next = merged.get(slug);
    return next && steps < 20 ? standing(next, steps + 1) : slug;
  };
  const bySlug = new Set(records.map(({ slug }) => slug));
  const byName = new Map<string, Set<string>>();
  for (const { slug, names } of records) {
    for (const name of names.map(folded)) {
      byName.set(name, (byName.get(name) ?? new Set()).add(standing(slug)));
    }
  }
  const nearestTo = remembered((text: string) => {
    const pairs = pairsOf(text);
    const all = [...byName].map(([name, slugs]) => ({
      slugs,
      near: likeness(pairs, pairsOf(name)),
    }));
    const near = all.filter(({ near }) => near >= NEAR_ENOUGH).sort((a, b) => b.near - a.near);
    return [...new Set(near.flatMap(({ slugs }) => [...slugs]))].slice(0, NEAREST);
  });
  return (text) => {
    if (bySlug.has(text)) return { slug: standing(text) };
    const candidates = [...(byName.get(folded(text)) ?? [])];
    if (candidates.length === 1) return { slug: candidates[0] as string };
    return { slug: null, candidates, nearest: candidates.length ? [] : nearestTo(folded(text)) };
  };
}

/** Looking through all names for the nearest is slow, and a wrong name stands in many rows. */
function remembered(find: (text: string) => string[]): (text: string) => string[] {
  const known = new Map<string, string[]>();
  return (text) => {
    const found = known.get(text) ?? find(text);
    if (known.size > 1000) known.clear();
    known.set(text, found);
    return found;
  };
}
