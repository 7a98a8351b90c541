import {
  APOSTROPHE,
  BREAK,
  isApostrophe,
  isExtending,
  isInvisible,
  isSeparator,
  OTHER,
  SPACE,
  WORD,
} from "./characters";
import { emptyFolded, type Folded } from "./folded";
import { type Letters, lettersOf, simpleClassOf } from "./letters";

// Canonical reordering is quadratic in a run of marks; Unicode's stream-safe text has 30 at most.
const MOST_MARKS = 30;
export function fold(text: string): Folded {
  const out = emptyFolded(text.length + 16);
  const known = new Map<string, Letters>();
  let gaps = 0;

  const push = (unit: number, cased: number, letterClass: number, from: number, to: number) => {
    out.push(unit, cased, letterClass, from, to, gaps);
  };

  const lettersAt = (at: number, end: number): Letters => {
    const cluster = text.slice(at, end);
    const letters = known.get(cluster) ?? lettersOf(cluster);
    known.set(cluster, letters);
    return letters;
  };

  const pushLetters = ({ folded, cased, letterClass }: Letters, at: number, end: number) => {
    for (let i = 0; i < folded.length; i++) {
      push(folded.charCodeAt(i), cased.charCodeAt(i), letterClass, at, end);
    }
  };

  // A separator counts between two words only; elsewhere its absence makes no other name.
  let waiting: { from: number; to: number; lines: number } | null = null;
  const settle = (nextClass: number) => {
    if (!waiting) return;
    if (waiting.lines > 1) push(BREAK, BREAK, OTHER, waiting.from, waiting.to);
    else if (nextClass === WORD && out.lastClass() === WORD) {
      push(SPACE, SPACE, OTHER, waiting.from, waiting.to);
    } else gaps += 1;
    waiting = null;
  };

  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const simple = simpleClassOf(code);
    if (simple !== OTHER && !isExtending(text.charCodeAt(at + 1))) {
      settle(simple);
      push(code >= 0x41 && code <= 0x5a ? code + 32 : code, code, simple, at, at + 1);
      at += 1;
      continue;
    }
    if (isSeparator(code)) {
      waiting ??= { from: at, to: at, lines: 0 };
      waiting.to = ++at;
      if (code === 0x0a) waiting.lines += 1;
      continue;
    }
    if (isInvisible(code)) {
      at += 1;
      continue;
    }
    let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    const most = end + MOST_MARKS;
    while (end < text.length && end < most && isExtending(text.charCodeAt(end))) end += 1;

    if (isApostrophe(code)) {
      settle(OTHER);
      push(APOSTROPHE, APOSTROPHE, OTHER, at, end);
    } else {
      const letters = lettersAt(at, end);
      settle(letters.letterClass);
      pushLetters(letters, at, end);
    }
    at = end;
  }
  return out.folded();
}
