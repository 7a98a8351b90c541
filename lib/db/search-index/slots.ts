import { addSlots, type Bits, countBits, eachBit, noBits } from "./bits";

/** From so many slots a word of bits on, they are put in order as bits rather than sorted. */
const MANY = 1 / 4;

/** The slots of the published ones among the events "12,7,7,30", ascending, each once. */
export function slotsOf(ids: string, slotOf: Int32Array, size: number): Uint32Array {
  const slots = numbersIn(ids);
  let found = 0;
  for (const id of slots) {
    const slot = slotOf[id] ?? -1;
    if (slot >= 0) slots[found++] = slot;
  }
  const known = slots.subarray(0, found);
  if (found > (size / 32) * MANY) {
    const bits = noBits(size);
    addSlots(bits, known);
    return slotsIn(bits);
  }
  known.sort();
  let kept = 0;
  for (const slot of known) {
    if (kept === 0 || slot !== known[kept - 1]) known[kept++] = slot;
  }
  return known.slice(0, kept);
}

export function slotsIn(bits: Bits): Uint32Array {
  const slots = new Uint32Array(countBits(bits));
  let at = 0;
  eachBit(bits, (slot) => {
    slots[at++] = slot;
  });
  return slots;
}

/** The numbers of "12,7,30". */
export function numbersIn(text: string): Uint32Array {
  const numbers = new Uint32Array((text.length + 1) >>> 1);
  let [count, number] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit >= 0) number = number * 10 + digit;
    else {
      numbers[count++] = number;
      number = 0;
    }
  }
  numbers[count++] = number;
  return numbers.subarray(0, count);
}
