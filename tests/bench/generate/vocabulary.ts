import path from "node:path";
import { type Dataset, readDataset } from "@/lib/db/dataset/read";
import { plantedWords } from "./planted-words";
import type { Random } from "./random";

export type Vocabulary = {
  dataset: Dataset;
  /** Places and actors as often as the real events name them. */
  places: string[];
  actors: string[];
  /** About so many characters of shuffled real words of a language, as often as they occur. */
  words(random: Random, language: string, length: number): string;
  /** The same in English with planted words strewn in. */
  prose(random: Random, length: number): string;
};

/** @throws with all its errors when the dataset is not valid. */
export function readVocabulary(): Vocabulary {
  const read = readDataset(path.join(process.cwd(), "prisma", "dataset"));
  if (!read.ok) throw new Error(read.errors.join("\n"));
  const { dataset } = read;
  const bags = new Map<string, string[]>();
  const add = (language: string, text: string | null) => {
    const bag = bags.get(language) ?? [];
    bag.push(...(text ?? "").split(/\s+/).filter(Boolean));
    bags.set(language, bag);
  };
  for (const { title, summary } of dataset.event) add("en", `${title} ${summary}`);
  for (const { language, headline } of dataset.report) add(language, headline);
  const english = bags.get("en") ?? [];
  const draw = (random: Random, language: string, length: number): string[] => {
    const bag = bags.get(language);
    const from = bag && bag.length > 20 ? bag : english;
    const words: string[] = [];
    for (let size = 0; size < length; size += (words.at(-1)?.length ?? 0) + 1) {
      words.push(random.pick(from));
    }
    return words;
  };
  return {
    dataset,
    places: dataset.event.flatMap(({ places }) => places.map(({ place }) => place)),
    actors: dataset.event.flatMap(({ actors }) => actors.map(({ actor }) => actor)),
    words: (random, language, length) => draw(random, language, length).join(" "),
    prose: (random, length) => {
      const words = draw(random, "en", length);
      for (const word of plantedWords(random)) words.splice(random.below(words.length), 0, word);
      return words.join(" ");
    },
  };
}
