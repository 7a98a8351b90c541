/** A text in the form in which names are compared; all lists are of one length. */
export type Folded = {
  /** Folded UTF-16 units, and the same before lower-casing. */
  units: Uint16Array;
  cased: Uint16Array;
  classes: Uint8Array;
  /** Offsets in the given text of the character that a unit comes from. */
  from: Uint32Array;
  to: Uint32Array;
  /** How many separators were left out up to and before this unit. */
  gaps: Uint32Array;
};

const listsOf = (length: number): Folded => ({
  units: new Uint16Array(length),
  cased: new Uint16Array(length),
  classes: new Uint8Array(length),
  from: new Uint32Array(length),
  to: new Uint32Array(length),
  gaps: new Uint32Array(length),
});

const names = ["units", "cased", "classes", "from", "to", "gaps"] as const;

/** Lists to be filled unit by unit; plain arrays make a long article much slower. */
export function emptyFolded(capacity: number) {
  let lists = listsOf(capacity);
  let length = 0;

  const grow = () => {
    const larger = listsOf(length * 2);
    for (const name of names) larger[name].set(lists[name]);
    lists = larger;
  };

  return {
    push(unit: number, cased: number, cls: number, from: number, to: number, gaps: number) {
      if (length === lists.units.length) grow();
      lists.units[length] = unit;
      lists.cased[length] = cased;
      lists.classes[length] = cls;
      lists.from[length] = from;
      lists.to[length] = to;
      lists.gaps[length] = gaps;
      length += 1;
    },
    lastClass: () => lists.classes[length - 1],
    folded: (): Folded => ({
      units: lists.units.subarray(0, length),
      cased: lists.cased.subarray(0, length),
      classes: lists.classes.subarray(0, length),
      from: lists.from.subarray(0, length),
      to: lists.to.subarray(0, length),
      gaps: lists.gaps.subarray(0, length),
    }),
  };
}
