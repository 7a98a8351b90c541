/** Mulberry32: the same numbers from 0 to 1 for the same seed, on every machine. */
export function randomFrom(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    chance: (probability: number) => next() < probability,
    pick: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    /** Up to `most` different ones, at least one. */
    some: <T>(list: readonly T[], most: number): T[] => {
      const picked = Array.from({ length: 1 + below(most) }, () => list[below(list.length)] as T);
      return [...new Set(picked)];
    },
  };
}

export type Random = ReturnType<typeof randomFrom>;
