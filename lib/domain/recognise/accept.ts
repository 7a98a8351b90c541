import { APOSTROPHE, HANGUL, isUnspaced, OTHER, WORD } from "./characters";
import type { Folded } from "./folded";
import type { Bearer, Pattern } from "./lexicon";

const SMALL_S = 0x73;

/** Whether a word goes on beyond its letter at `i`, over an apostrophe too: Ch'ongjin is no Ongjin. */
function goesOn(text: Folded, i: number, towards: 1 | -1): boolean {
  if (text.classes[i] !== WORD) return false;
  const next = i + towards;
  if (text.units[next] !== APOSTROPHE) return text.classes[next] === WORD;
  const beyond = next + towards;
  if (text.classes[beyond] !== WORD || text.gaps[beyond] !== text.gaps[i]) return false;
  const isPossessive =
    towards === 1 && text.units[beyond] === SMALL_S && text.classes[beyond + 1] !== WORD;
  return !isPossessive;
}

const followsHangul = (text: Folded, i: number) =>
  text.classes[i - 1] === HANGUL && text.gaps[i - 1] === text.gaps[i];

const unspacedAt = (text: Folded, i: number) => isUnspaced(text.classes[i] ?? OTHER);

/**
 * A space that the name hasn't (합영 투자위원회) is allowed where two letters stand on both sides of it:
 * 무역 성장 is no 무역성.
 */
function spacedAsNamed(text: Folded, start: number, { length, gaps }: Pattern): boolean {
  if (text.gaps[start + length - 1] === text.gaps[start]) return true;
  let pieceStart = 0;
  let needsTwo = false;
  for (let k = 1; k < length; k++) {
    const i = start + k;
    if (text.gaps[i] === text.gaps[i - 1]) continue;
    const isAdded = !gaps.has(k) && unspacedAt(text, i) && unspacedAt(text, i - 1);
    if ((isAdded || needsTwo) && k - pieceStart < 2) return false;
    pieceStart = k;
    needsTwo = isAdded;
  }
  return !needsTwo || length - pieceStart >= 2;
}

const sameCase = (text: Folded, start: number, exact: number[]) =>
  exact.every((unit, k) => text.cased[start + k] === unit);

/** Who is meant where a folded name stands at `start`; nobody when it is no name at that place. */
export function bearersAt(text: Folded, start: number, pattern: Pattern): Bearer[] {
  const last = start + pattern.length - 1;
  // A part of one character, such as 주 of ㈜, is no name.
  if (text.from[start] === text.from[start - 1] || text.from[last] === text.from[last + 1]) {
    return [];
  }
  if (goesOn(text, start, -1) || goesOn(text, last, 1)) return [];
  if (pattern.startsWord && followsHangul(text, start)) return [];
  if (!spacedAsNamed(text, start, pattern)) return [];
  return pattern.bearers.filter(({ exact }) => exact === null || sameCase(text, start, exact));
}
