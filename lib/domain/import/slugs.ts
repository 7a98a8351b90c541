import { slug } from "../text";
import { hash32 } from "./hash";

const LONGEST = 80;

/** Words of Latin letters and digits, joined by hyphens; empty when there are none (한글 alone). */
function hyphened(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/['’]/g, "").toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  let joined = "";
  for (const word of words) {
    if (joined.length + word.length + 1 > LONGEST) break;
    joined = joined === "" ? word : `${joined}-${word}`;
  }
  return joined;
}

/** Makes slugs that nobody has, remembering for each beginning how far it has counted. */
export function slugMaker(
  isTaken: (slug: string) => boolean,
): (words: string, otherwise: string) => string {
  const counted = new Map<string, number>();
  return (words, otherwise) => {
    const base = hyphened(words) || otherwise;
    let count = counted.get(base) ?? 0;
    let made: string;
    do {
      count += 1;
      made = count === 1 ? base : `${base}-${count}`;
    } while (isTaken(made));
    counted.set(base, count);
    return made;
  };
}

/** Seven letters and digits that another text hardly has. */
export const shortCode = (text: string) => hash32(text).toString(36).padStart(7, "0");

export const isSlug = (text: string) => slug.safeParse(text).success;

/** The year in which a date in EDTF lies, as far as it says one. */
export const yearIn = (edtf: string) => /\d{4}/.exec(edtf)?.[0] ?? "";
