import { classOf, HANGUL, OTHER, WORD } from "./characters";
import { simplifiedOf } from "./han-variants";

const STROKED: Record<string, string> = { ø: "o", Ø: "O", đ: "d", Đ: "D", ł: "l", Ł: "L", ı: "i" };

/** What a character with its marks is compared by; `cased` is as long as `folded`. */
export type Letters = { folded: string; cased: string; letterClass: number };

export function lettersOf(cluster: string): Letters {
  const compatible = cluster.normalize("NFKC").replace(/[\ufe00-\ufe0f]/g, "");
  // Whole Arabic formulas are one character, and no part of a name.
  const composed = compatible.length > cluster.length * 4 ? cluster : compatible;
  const letterClass = classOf(composed);
  const cased = /\p{Script=Latin}/u.test(composed)
    ? composed
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replace(/[øØđĐłŁı]/g, (c) => STROKED[c] ?? c)
    : composed.replace(/^\p{M}+/u, "").replace(/\p{Script=Han}/gu, simplifiedOf);
  const folded = cased.toLowerCase();
  return { folded, cased: folded.length === cased.length ? cased : folded, letterClass };
}

/** WORD or HANGUL for what is its own folded form, but for upper case; OTHER for all else. */
export function simpleClassOf(code: number): number {
  if (code >= 0xac00 && code <= 0xd7a3) return HANGUL;
  const lower = code | 0x20;
  const isLetter = lower >= 0x61 && lower <= 0x7a && code < 0x80;
  return isLetter || (code >= 0x30 && code <= 0x39) ? WORD : OTHER;
}
