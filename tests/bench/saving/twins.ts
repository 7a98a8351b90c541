import Database from "better-sqlite3";
import { type Asked, actionId, call } from "./action";

export type TwinLine = { median: number; p95: number; asked: number; warned: number };

const SOME = `SELECT e.kind, e.title, coalesce(e.titleKo, '') AS titleKo, e.occurredMin AS min,
  e.occurredMax AS max, (SELECT json_group_array(p.slug) FROM EventPlace x
    JOIN Place p ON p.id = x.placeId WHERE x.eventId = e.id) AS places,
  (SELECT r.url FROM Citation c JOIN Report r ON r.id = c.reportId WHERE c.eventId = e.id) AS url
  FROM Event e WHERE e.slug LIKE 'synthetic-%' AND e.id % ? = 7 LIMIT ?`;
type Some = { places: string; url: string | null };
const QUESTIONS = 310;
/** The first ones read what the rest have at hand. */
const WARM_UP = 10;

/** The warning of twins, asked for events that are there: each has itself for a twin at least. */
export async function measureTwins(
  product: Asked & { file: string },
  size: number,
): Promise<TwinLine> {
  const db = new Database(product.file, { readonly: true });
  const events = db.prepare(SOME).all(Math.floor(size / QUESTIONS), QUESTIONS) as Some[];
  db.close();
  const id = actionId("twinsOf");
  const times: number[] = [];
  let warned = 0;
  for (const { places, url, ...event } of events) {
    const urls = url === null ? [] : [url];
    const input = { ...event, places: JSON.parse(places), urls, except: null };
    const { ms, answer } = await call<{ ok: boolean; twins: unknown[] }>(id, product, input);
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    times.push(ms);
    if (answer.twins.length > 0) warned += 1;
  }
  const sorted = times.slice(WARM_UP).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), asked: times.length, warned };
}
