import { commonWords, rareWords } from "./generate/planted-words";
import { type Random, seeded } from "./generate/random";
import { readVocabulary } from "./generate/vocabulary";

/** A question in many wordings, so that no kept answer can help the one who answers. */
export type Question = { name: string; budget: number | null; ask(random: Random): string };

const { dataset, places } = readVocabulary();
const republishers = new Set(
  dataset.outlet.filter(({ type }) => type === "republisher").map(({ slug }) => slug),
);
/** Outlets and kinds as often as the record has them: readers ask for the well-known ones. */
export const outlets = dataset.report
  .map(({ outlet }) => outlet)
  .filter((slug) => !republishers.has(slug));
const smallOutlets = [...new Set(outlets)].filter(
  (slug) => outlets.filter((other) => other === slug).length <= 2,
);
const kinds = dataset.event.map(({ kind }) => kind);
const korean = ["합영", "합작", "투자", "개발", "북한", "중국", "평양", "무역", "관광", "나진"];

function period(random: Random, years: number): string {
  const from = 1985 + random.below(40 - years);
  return `from=${from}-01-01&to=${from + years - 1}-12-31`;
}

/** A word's first five to twelve letters: as search is by prefix, each is a question of its own. */
const prefix = (random: Random, word: string) => word.slice(0, 5 + random.below(8));

const narrow = (random: Random, some: string[]) =>
  `outlet=${random.pick(some)}&kind=${random.pick(kinds)}&${period(random, 10)}`;

const v1 = (budget: number | null, name: string, ask: Question["ask"]): Question => ({
  ...{ budget, name },
  ask: (random) => `/api/v1/${ask(random)}`,
});

export const apiQuestions: Question[] = [
  v1(2.2, "newest 50 with places and reports, total", (r) => `events?limit=${48 + r.below(5)}`),
  v1(1.2, "outlet + kind + period, newest 50, total", (r) => `events?${narrow(r, outlets)}`),
  v1(1.2, "months of one outlet", (r) => `histogram?by=month&outlet=${r.pick(outlets)}`),
  v1(1.2, "counts per city", () => "cities"),
  v1(
    1.2,
    "counts per city of a kind and period",
    (r) => `cities?kind=${r.pick(kinds)}&${period(r, 10)}`,
  ),
  v1(1.5, "rare word, newest 50, total", (r) => `events?q=${r.pick(rareWords)}`),
  v1(1.5, "common word, newest 50, total", (r) => `events?q=${prefix(r, r.pick(commonWords))}`),
  v1(
    null,
    "two common words",
    (r) => `events?q=${r.pick(commonWords)}+${prefix(r, r.pick(commonWords))}`,
  ),
  v1(null, "Korean word", (r) => `events?q=${encodeURIComponent(r.pick(korean))}`),
  v1(null, "newest 50 of one city", (r) => `events?city=${r.pick(places)}`),
  v1(null, "small outlet + kind + period", (r) => `events?${narrow(r, smallOutlets)}`),
  v1(
    null,
    "months of one small outlet",
    (r) => `histogram?by=month&outlet=${r.pick(smallOutlets)}`,
  ),
  v1(null, "facets of one outlet", (r) => `facets?outlet=${r.pick(outlets)}`),
  v1(null, "outlets of a kind and period", (r) => `outlets?kind=${r.pick(kinds)}&${period(r, 20)}`),
];

/** One event's whole record; `slugs` are published ones. */
export function eventQuestion(slugs: string[]): Question {
  return v1(null, "one event with its evidence", (random) => `events/${random.pick(slugs)}`);
}

/** The same wordings in every run. */
export function wordings({ name, ask }: Question, count = 250): string[] {
  const random = seeded(name.length * 7919 + name.charCodeAt(0));
  return Array.from({ length: count }, () => ask(random));
}
