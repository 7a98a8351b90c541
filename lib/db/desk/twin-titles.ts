import { pairText, wordText } from "@/lib/domain/search-text";
import { isStopWord } from "@/lib/domain/twins";
import type { Rows } from "../sqlite/rows";

const WITH_TERM = "SELECT rowid AS id FROM event_title WHERE event_title MATCH ? LIMIT ?";
const MOST_TERMS = 24;
const NEAR = 40;
/** A term of more titles than these tells little, and costs a lookup for each of them. */
const COMMON = 3000;

/**
 * Events whose titles have most of these titles' telling terms, those of few titles weighing most.
 * SQLite's own ranking weighs every title that has but one of the terms: at 100,000 events that
 * took ten times as long.
 */
export function titledAlike(
  rows: Rows,
  { title, titleKo }: { title: string; titleKo: string | null },
): number[] {
  const terms = termsOf([title, titleKo ?? ""].join("\n"));
  const weights = new Map<number, number>();
  const common: string[] = [];
  for (const term of terms) {
    const ids = rows.all<{ id: number }>(WITH_TERM, term, COMMON);
    if (ids.length === COMMON) common.push(term);
    else for (const { id } of ids) weights.set(id, (weights.get(id) ?? 0) + weightOf(ids.length));
  }
  const ranked = [...weights].sort(([, a], [, b]) => b - a).map(([id]) => id);
  // A title of nothing but common words: those that have them all.
  const all = common.length > terms.length / 2 ? common.join(" AND ") : null;
  const having = all ? rows.all<{ id: number }>(WITH_TERM, all, NEAR) : [];
  return [...having.map(({ id }) => id), ...ranked.slice(0, NEAR)];
}

const weightOf = (titles: number) => Math.log((2 * COMMON) / titles);

/** Words of three letters and more, and pairs of Hangul and Han, as FTS5 takes them. */
function termsOf(titles: string): string[] {
  const words = wordText(titles).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const telling = words.filter((word) => !isStopWord(word));
  const pairs = pairText(titles)
    .split(" ")
    .filter((pair) => pair.length > 1);
  const terms = [
    ...(telling.length > 0 ? telling : words).map((word) => `words : "${word}"`),
    ...pairs.map((pair) => `pairs : "${pair.replaceAll('"', "")}"`),
  ];
  return [...new Set(terms)].slice(0, MOST_TERMS);
}
