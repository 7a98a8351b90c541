/** Runs of characters that are written without spaces between words: Hangul, Han, kana. */
const UNSPACED = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu;

const fold = (text: string) => text.normalize("NFKC").toLowerCase();

function pairsOf(run: string): string[] {
  const letters = [...run];
  if (letters.length === 1) return letters;
  return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
}

/**
 * Overlapping pairs of the unspaced runs, each run ended by its last letter: 평양시 gives
 * "평양 양시 시". The last letter can so be found alone, and keeps neighbouring runs apart.
 */
export function pairText(text: string): string {
  const runs = fold(text).match(UNSPACED) ?? [];
  return runs
    .flatMap((run) => [...pairsOf(run), ...([...run].length > 1 ? [[...run].at(-1)] : [])])
    .join(" ");
}

/** The text's words with the unspaced runs left out (those are searched by pairs). */
export function wordText(text: string): string {
  return fold(text).replace(UNSPACED, " ").replace(/\s+/g, " ").trim();
}

const quoted = (term: string) => `"${term.replaceAll('"', '""')}"`;

/**
 * A reader's words as an FTS5 expression: every word must occur, Latin words by their beginning,
 * unspaced runs anywhere. Null when nothing searchable is left (punctuation alone).
 */
export function matchExpression(query: string): string | null {
  const runs = fold(query).match(UNSPACED) ?? [];
  const words = wordText(query).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  const terms = [
    ...new Set([
      ...words.map((word) => `words : ${quoted(word)} *`),
      ...runs.map((run) => {
        const phrase = `pairs : ${quoted(pairsOf(run).join(" "))}`;
        return [...run].length === 1 ? `${phrase} *` : phrase;
      }),
    ]),
  ];
  return terms.length > 0 ? terms.join(" AND ") : null;
}
