import { type Random, seeded } from "./random";

const CONSONANTS = "bdfghjklmnprstvz";
const VOWELS = "aeiou";

function syllables(random: Random, count: number): string {
  const syllable = () => random.pick([...CONSONANTS]) + random.pick([...VOWELS]);
  return Array.from({ length: count }, syllable).join("");
}

const random = seeded(20_261_122);

/** Twelve words of twelve letters, each told from all others by its first four. */
export const commonWords = [...CONSONANTS]
  .slice(0, 12)
  .map((letter) => `qu${letter}a${syllables(random, 4)}`);

/** Words that a text has once in ten thousand. */
export const rareWords = Array.from({ length: 400 }, (_, i) => {
  const number = i.toString(16).padStart(3, "0");
  const letters = [...number].map((digit) => CONSONANTS[Number.parseInt(digit, 16)]);
  return `x${letters.join("o")}${syllables(random, 2)}`;
});

const COMMON_SHARE = 0.2;
const RARE_SHARE = 0.0001;

/** The planted words that the next text has. */
export function plantedWords(random: Random): string[] {
  const words = commonWords.filter(() => random.chance(COMMON_SHARE));
  if (random.chance(RARE_SHARE * rareWords.length)) words.push(random.pick(rareWords));
  return words;
}
