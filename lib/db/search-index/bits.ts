/** A set of slots (small integers) as bits. */
export type Bits = Uint32Array;

export const noBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5);

export function allBits(size: number): Bits {
  const bits = noBits(size).fill(0xffffffff);
  if (size % 32 !== 0) bits[bits.length - 1] = 2 ** (size % 32) - 1;
  return bits;
}

export function addSlots(bits: Bits, slots: ArrayLike<number>): void {
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as number;
    bits[slot >>> 5] = (bits[slot >>> 5] as number) | (1 << (slot & 31));
  }
}

export const hasBit = (bits: Bits, slot: number): boolean =>
  (((bits[slot >>> 5] as number) >>> (slot & 31)) & 1) === 1;

/** Keeps in `bits` only what is in `other` too. */
export function intersect(bits: Bits, other: Bits): void {
  for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] as number) & (other[i] as number);
}

export function countBits(bits: Bits): number {
  let total = 0;
  for (let i = 0; i < bits.length; i++) {
    let n = bits[i] as number;
    n -= (n >>> 1) & 0x55555555;
    n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
    total += (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }
  return total;
}

export function countIn(bits: Bits, slots: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as number;
    total += ((bits[slot >>> 5] as number) >>> (slot & 31)) & 1;
  }
  return total;
}

/** Calls `visit` for each slot of the set, ascending. */
export function eachBit(bits: Bits, visit: (slot: number) => void): void {
  for (let i = 0; i < bits.length; i++) {
    let word = bits[i] as number;
    while (word !== 0) {
      visit((i << 5) + (31 - Math.clz32(word & -word)));
      word &= word - 1;
    }
  }
}
