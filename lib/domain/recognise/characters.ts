/** How a letter bears on boundaries: words are spaced, Hangul takes particles, Han runs on. */
export const OTHER = 0;
export const WORD = 1;
export const HANGUL = 2;
export const HAN = 3;

const HANGUL_LETTER = /\p{Script=Hangul}/u;
const HAN_LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const WORD_LETTER = /[\p{L}\p{N}]/u;

export function classOf(character: string): number {
  if (HANGUL_LETTER.test(character)) return HANGUL;
  if (HAN_LETTER.test(character)) return HAN;
  return WORD_LETTER.test(character) ? WORD : OTHER;
}

export const isUnspaced = (letterClass: number) => letterClass >= HANGUL;

const codes = (characters: string) => new Set([...characters].map((c) => c.charCodeAt(0)));

// The em dash is missing on purpose: it parts clauses, the others join or part words. The dots are
// those of 나진·선봉.
const SEPARATORS = codes(
  " \t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000" +
    "-\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d·ㆍ・•‧･",
);
const APOSTROPHES = codes("'`´\u2018\u2019\u201b\u02b9\u02bb\u02bc\u02bd\u2032\uff07");
const INVISIBLE = codes("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff");

export const APOSTROPHE = 0x27;
export const SPACE = 0x20;
/** Stands for a blank line, over which no name runs. */
export const BREAK = 0x0a;

export const isSeparator = (code: number) => SEPARATORS.has(code);
export const isApostrophe = (code: number) => APOSTROPHES.has(code);
export const isInvisible = (code: number) => INVISIBLE.has(code);

const MARK = /\p{M}/u;

/** Combining marks, and the vowels and finals of decomposed Hangul: they belong to what precedes. */
export function isExtending(code: number): boolean {
  if (code < 0x300 || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3)) {
    return false;
  }
  return (code >= 0x1160 && code <= 0x11ff) || MARK.test(String.fromCharCode(code));
}
