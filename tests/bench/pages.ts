import { gzipSync } from "node:zlib";
import { seeded } from "./generate/random";
import { readVocabulary } from "./generate/vocabulary";
import type { Client } from "./http";
import { outlets } from "./questions";

/** A page in many wordings, and what the bare server is asked for the same matter. */
export type Page = { name: string; wordings: { path: string; bare: string[] }[] };

/** The pages at `count` addresses each; `slugs` are published events'. */
export function pages(slugs: string[], count = 250): Page[] {
  const random = seeded(7);
  const { places } = readVocabulary();
  const page = (name: string, word: () => { path: string; bare: string[] }): Page => ({
    name,
    wordings: Array.from({ length: count }, word),
  });
  const about = (filter: string, ...questions: string[]) =>
    questions.map((question) => `/api/v1/${question}${filter && `?${filter}`}`);
  return [
    page("/", () => ({ path: "/", bare: about("", "events", "facets", "histogram") })),
    page("/cities", () => ({ path: "/cities", bare: about("", "cities", "facets") })),
    page("/outlets", () => ({ path: "/outlets", bare: about("", "outlets", "facets") })),
    page("/events/…", () => {
      const slug = random.pick(slugs);
      return { path: `/events/${slug}`, bare: about("", `events/${slug}`) };
    }),
    page("/cities/…", () => {
      const city = random.pick(places);
      return {
        path: `/cities/${city}`,
        bare: about(`city=${city}`, "events", "facets", "histogram"),
      };
    }),
    page("/outlets/…", () => {
      const outlet = random.pick(outlets);
      const bare = about(`outlet=${outlet}`, "events", "facets", "histogram");
      return { path: `/outlets/${outlet}`, bare };
    }),
  ];
}

export type Weight = { html: number; scripts: number };

/** Bytes of a page's HTML, and of the scripts that it loads at once, gzipped. */
export async function weigh(client: Client, path: string): Promise<Weight> {
  const { body } = await client.ask(path);
  const sources = new Set<string>();
  for (const [tag] of String(body).matchAll(/<script\b[^>]*>/g)) {
    const source = /\bsrc="([^"]+)"/.exec(tag)?.[1];
    if (source && !/\bnomodule\b/i.test(tag)) sources.add(source.replaceAll("&amp;", "&"));
  }
  let scripts = 0;
  for (const source of sources) {
    const script = await client.ask(source);
    if (script.status !== 200) throw new Error(`${source} answered ${script.status}.`);
    scripts += gzipSync(script.body, { level: 9 }).length;
  }
  return { html: body.length, scripts };
}
