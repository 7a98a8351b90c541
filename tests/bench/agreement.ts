import { isDeepStrictEqual } from "node:util";
import type { Client } from "./http";

type Json = { data: unknown; page?: { total: number } };

/** What of an answer both servers must say alike: facets without names, an event without stamps. */
function essence(path: string, { data, page }: Json): unknown {
  if (path.includes("/facets")) {
    const facets = Object.entries(data as Record<string, { slug: string; count: number }[]>);
    return Object.fromEntries(
      facets.map(([name, options]) => [name, new Map(options.map((o) => [o.slug, o.count]))]),
    );
  }
  if (/\/events\/./.test(path)) {
    const event = data as { slug: string; summary: string; reports: { slug: string }[] };
    return [event.slug, event.summary, event.reports.map(({ slug }) => slug)];
  }
  return { data, total: page?.total };
}

/** Asks both the same; null when they agree, else the first path on which they don't. */
export async function disagreement(a: Client, b: Client, paths: string[]): Promise<string | null> {
  for (const path of paths) {
    const [one, other] = [await a.ask(path), await b.ask(path)];
    if (one.status !== other.status) return path;
    if (one.status !== 200) continue;
    const [left, right] = [one, other].map(({ body }) => essence(path, JSON.parse(String(body))));
    if (!isDeepStrictEqual(left, right)) return path;
  }
  return null;
}
