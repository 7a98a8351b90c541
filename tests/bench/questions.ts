import { kinds } from "@/lib/domain/kind";
import { commonWords, rareWords } from "./generate/planted-words";
import { type Random, seeded } from "./generate/random";
import { readVocabulary } from "./generate/vocabulary";

/** A kind of question with many wordings, so that no kept answer can help the one who answers. */
export type Question = { name: string; budget: number | null; ask(random: Random): string };

const { dataset, places } = readVocabulary();
/** Outlets and kinds as often as the record has them: readers ask for the well-known ones. */
const outlets = dataset.report.map(({ outlet }) => outlet);
const smallOutlets = [...new Set(outlets)].filter(
  (slug) => outlets.filter((outlet) => outlet === slug).length <= 2,
);
const eventKinds = dataset.event.map(({ kind }) => kind);
const korean = ["합영", "합작", "투자", "개발", "북한", "중국", "평양", "무역", "관광", "나진"];

function period(random: Random, years: number): string {
  const from = 1985 + random.below(40 - years);
  return `from=${from}-01-01&to=${from + years - 1}-12-31`;
}

/** A word's first five to twelve letters: as search is by prefix, each is a question of its own. */
const prefix = (random: Random, word: string) => word.slice(0, 5 + random.below(8));

const v1 = (budget: number | null, name: string, ask: Question["ask"]): Question => ({
  name,
  budget,
  ask: (random) => `/api/v1/${ask(random)}`,
});

export const questions: Question[] = [
  v1(2.2, "newest 50 with places and reports", (r) => `events?limit=${48 + r.below(5)}`),
  v1(
    1.2,
    "outlet + kind + period, total",
    (r) => `events?outlet=${r.pick(outlets)}&kind=${r.pick(eventKinds)}&${period(r, 10)}`,
  ),
  v1(
    null,
    "small outlet + kind + period, total",
    (r) => `events?outlet=${r.pick(smallOutlets)}&kind=${r.pick(eventKinds)}&${period(r, 10)}`,
  ),
  v1(1.2, "months of one outlet", (r) => `histogram?by=month&outlet=${r.pick(outlets)}`),
  v1(
    null,
    "months of one small outlet",
    (r) => `histogram?by=month&outlet=${r.pick(smallOutlets)}`,
  ),
  v1(1.2, "counts per city", () => "cities"),
  v1(
    1.2,
    "counts per city, kind + period",
    (r) => `cities?kind=${r.pick(eventKinds)}&${period(r, 10)}`,
  ),
  v1(1.5, "rare word, newest 50", (r) => `events?q=${r.pick(rareWords)}`),
  v1(1.5, "common word, newest 50", (r) => `events?q=${prefix(r, r.pick(commonWords))}`),
  v1(
    null,
    "two common words",
    (r) => `events?q=${r.pick(commonWords)}+${prefix(r, r.pick(commonWords))}`,
  ),
  v1(null, "Korean word", (r) => `events?q=${encodeURIComponent(r.pick(korean))}`),
  v1(null, "facets of a period", (r) => `facets?${period(r, 5)}`),
  v1(null, "facets of one outlet", (r) => `facets?outlet=${r.pick(outlets)}`),
  v1(null, "outlets of a kind", (r) => `outlets?kind=${r.pick(kinds)}&${period(r, 20)}`),
  v1(null, "newest 50 of one city", (r) => `events?city=${r.pick(places)}`),
];

/** One event's whole record; `slugs` are published ones. */
export function detail(slugs: string[]): Question {
  return v1(null, "one event with its evidence", (random) => `events/${random.pick(slugs)}`);
}

/** The same wordings in every run. */
export function wordings(question: Question, count: number): string[] {
  const random = seeded(question.name.length * 7919 + 11);
  return Array.from({ length: count }, () => question.ask(random));
}
