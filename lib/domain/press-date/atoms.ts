import { CHINESE_DATES } from "./chinese";
import { CHINESE_RELATIVE } from "./chinese-relative";
import { ENGLISH_DATES } from "./english";
import { ENGLISH_RELATIVE } from "./english-relative";
import { KOREAN_DATES } from "./korean";
import { KOREAN_RELATIVE } from "./korean-relative";
import { NUMERIC } from "./numeric";
import type { Said } from "./said";

/** One form of words in the text, with its meanings, most probable first. */
export type Atom = { start: number; end: number; said: Said[]; isWeak: boolean };

const RULES = [
  ...NUMERIC,
  ...[...ENGLISH_DATES, ...ENGLISH_RELATIVE],
  ...[...KOREAN_DATES, ...KOREAN_RELATIVE],
  ...[...CHINESE_DATES, ...CHINESE_RELATIVE],
];

/**
 * In order and without overlap: of two that begin together the longer, else the earlier. Every
 * form is of bounded length, so the time grows with the text and no faster.
 */
export function findAtoms(text: string, typed: boolean): Atom[] {
  const plain = narrow(text);
  const found = RULES.flatMap(({ form, read, isWeak }) =>
    [...plain.matchAll(form)].flatMap((match) => {
      const groups = { ...match.groups };
      const said = read(groups, typed);
      const end = match.index + match[0].length;
      return said.length
        ? [{ start: match.index, end, said, isWeak: isWeak?.(groups) ?? false }]
        : [];
    }),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return found.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

/** Full-width digits and brackets as plain ones, each in its place so that offsets stay true. */
export function narrow(text: string): string {
  return text.replace(/[０-９（）]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
