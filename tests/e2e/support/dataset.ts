import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve(import.meta.dirname, "../../../prisma/dataset");

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), "utf8"));

export type FiledEvent = {
  slug: string;
  state: "published" | "in_review" | "draft";
  title: string;
  kind: string;
  occurred: { edtf: string; verbatim?: string };
  doubts?: string;
};

export type FiledOutlet = { slug: string; name: string; type: string };

/** The events as the dataset's files have them, published or not. */
export const filedEvents: FiledEvent[] = readdirSync(path.join(folder, "events"))
  .sort()
  .flatMap((file) => read(`events/${file}`) as FiledEvent[]);

export const published = filedEvents.filter(({ state }) => state === "published");
export const unpublished = filedEvents.filter(({ state }) => state !== "published");

/** The events of the five articles with which the record began. */
export const seeds = published.filter(({ slug }) => slug.startsWith("seed-"));

export const filedOutlets = read("outlets.json") as FiledOutlet[];

/** Sites that only republish: they are named beside reports, but are no outlets of their own. */
export const republishers = new Set(
  filedOutlets.filter(({ type }) => type === "republisher").map(({ slug }) => slug),
);
