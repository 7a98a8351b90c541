/** An Aho–Corasick automaton; state 0 is the root. Its parts are numbers only, as names are many. */
export type Trie = {
  step: (state: number, unit: number) => number;
  /** The state itself or the next shorter one at which a name ends; 0 when there is none. */
  ending: (state: number) => number;
  shorter: (state: number) => number;
};

/** Builds the states of all names, and says at which state each of them ends. */
export function trieOf(names: number[][]): { trie: Trie; ends: number[] } {
  const most = names.reduce((sum, name) => sum + name.length, 1);
  const capacity = 2 ** Math.ceil(Math.log2(most * 2 + 2));
  const edgeState = new Int32Array(capacity).fill(-1);
  const edgeUnit = new Uint16Array(capacity);
  const edgeTarget = new Int32Array(capacity);

  const slotOf = (state: number, unit: number) => {
    let slot = Math.imul(Math.imul(state, 0x9e3779b1) ^ unit, 0x85ebca6b) >>> 0;
    slot = (slot ^ (slot >>> 15)) & (capacity - 1);
    while (edgeState[slot] !== -1 && (edgeState[slot] !== state || edgeUnit[slot] !== unit)) {
      slot = (slot + 1) & (capacity - 1);
    }
    return slot;
  };
  const child = (state: number, unit: number) => {
    const slot = slotOf(state, unit);
    return edgeState[slot] === -1 ? 0 : (edgeTarget[slot] ?? 0);
  };

  const levels: number[][] = [];
  const parent = new Int32Array(most);
  const unitOf = new Uint16Array(most);
  const isEnd = new Uint8Array(most);
  let states = 1;
  const ends = names.map((name) => {
    let state = 0;
    name.forEach((unit, depth) => {
      const slot = slotOf(state, unit);
      if (edgeState[slot] === -1) {
        edgeState[slot] = state;
        edgeUnit[slot] = unit;
        edgeTarget[slot] = states;
        parent[states] = state;
        unitOf[states] = unit;
        levels[depth] = levels[depth] ?? [];
        levels[depth].push(states);
        states += 1;
      }
      state = edgeTarget[slot] ?? 0;
    });
    isEnd[state] = 1;
    return state;
  });

  const fail = new Int32Array(states);
  const ending = new Int32Array(states);
  const step = (from: number, unit: number) => {
    for (let state = from; ; state = fail[state] ?? 0) {
      const next = child(state, unit);
      if (next !== 0 || state === 0) return next;
    }
  };
  for (const [depth, level] of levels.entries()) {
    for (const state of level) {
      const above = parent[state] ?? 0;
      fail[state] = depth === 0 ? 0 : step(fail[above] ?? 0, unitOf[state] ?? 0);
      ending[state] = isEnd[state] ? state : (ending[fail[state] ?? 0] ?? 0);
    }
  }
  return {
    ends,
    trie: {
      step,
      ending: (state) => ending[state] ?? 0,
      shorter: (state) => ending[fail[state] ?? 0] ?? 0,
    },
  };
}
