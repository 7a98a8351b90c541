import { simplifiedOf } from "../recognise/han-variants";
import { pairText } from "../search-text";

const STOP_WORDS = new Set(
  (
    "a an and are as at be been by for from had has have in into is it its of off on or out over s said " +
    "says some that the their them they this to up was were which who will with"
  ).split(" "),
);

/** Whether a word says nothing of what a title is about. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word.toLowerCase());

const UNSPACED = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu;

/** Latin and other spaced words without their diacritics: Sinŭiju is Sinuiju, Ji'an is jian. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, "")
    .replace(/\b(twenty|thirty|forty|fifty)[-‐‑–](?=[a-z])/g, "$1");
  return plain.replace(UNSPACED, " ").match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What a title is compared by: words that say something, and pairs of Hangul and Han. */
export function featuresOf(title: string): Set<string> {
  const words = wordsOf(title);
  const han = title.normalize("NFKC").replace(/\p{Script=Han}/gu, simplifiedOf);
  const letters = pairText(han).split(" ").filter(Boolean);
  const telling = [
    ...words.filter((word) => !isStopWord(word)),
    ...letters.filter((pair) => [...pair].length > 1),
  ];
  return new Set(telling.length > 0 ? telling : [...words, ...letters]);
}

const COUNTING = new Set(
  (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
    "seventeen eighteen nineteen twenty thirty forty fifty hundred first second third fourth fifth sixth " +
    "seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth " +
    "eighteenth nineteenth twentieth thirtieth fortieth fiftieth"
  ).split(" "),
);

const isNumber = (feature: string) =>
  COUNTING.has(feature.replace(/^(?:twenty|thirty|forty|fifty)(?=.)/, "")) ||
  /^\p{N}/u.test(feature);

const without = (from: Set<string>, other: Set<string>) => [...from].filter((f) => !other.has(f));

/**
 * 0 (nothing in common) to 1 (the same words), whatever their order: Dice's coefficient, halved where
 * each has a number that the other lacks, as the first and the second fair are two events. Titles in
 * different scripts have nothing in common.
 */
export function titleLikeness(a: string, b: string): number {
  const [mine, other] = [featuresOf(a), featuresOf(b)];
  if (mine.size === 0 || other.size === 0) return 0;
  const [onlyMine, onlyOther] = [without(mine, other), without(other, mine)];
  const dice = (2 * (mine.size - onlyMine.length)) / (mine.size + other.size);
  return onlyMine.some(isNumber) && onlyOther.some(isNumber) ? dice / 2 : dice;
}
