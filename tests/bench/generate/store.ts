import Database from "better-sqlite3";
import { eventCard } from "@/lib/db/card";
import { eventText } from "@/lib/db/event-text";
import type { LoadedEvent } from "@/lib/db/load-event";
import { changes } from "@/lib/domain/desk/changes";
import type { Source } from "@/lib/domain/evidence";
import { pairText, wordText } from "@/lib/domain/search-text";
import { migrate } from "@/prisma/migrate/migrate";
import { syntheticEvent } from "./event";
import { inserter } from "./insert";
import { loadKnown } from "./known";
import { seeded } from "./random";
import { type SyntheticReport, syntheticReport, type Workshop } from "./report";
import { readVocabulary } from "./vocabulary";

const AT = "2026-11-22T00:00:00.000Z";
const BATCH = 5000;
/** A report tells of 1.27 events in the real record. */
const CITED_AGAIN = 0.21;

/** Fills a new SQLite file with so many synthetic events, the same ones every time. */
export async function generateStore(file: string, size: number, seed = 1): Promise<void> {
  await migrate(file);
  const vocabulary = readVocabulary();
  const known = await loadKnown(file, vocabulary, AT);
  const db = new Database(file);
  db.pragma("journal_mode = MEMORY");
  db.pragma("synchronous = OFF");
  db.pragma("cache_size = -1048576");
  const write = eventWriter(db);
  const next = eventSource({ vocabulary, known, random: seeded(seed), at: AT });
  const batch = db.transaction((from: number, to: number) => {
    for (let id = from; id <= to; id++) write.rows(next(id));
    write.texts();
  });
  for (let id = 1; id <= size; id += BATCH) batch(id, Math.min(size, id + BATCH - 1));
  // As the product's loader does when it has loaded.
  db.exec("ANALYZE");
  db.close();
}

type Made = {
  event: LoadedEvent;
  fresh: SyntheticReport[];
  sources: Map<string, Source>;
  to: number;
};

function eventSource(workshop: Workshop): (id: number) => Made {
  const { random } = workshop;
  const recent: SyntheticReport[] = [];
  const sources = new Map<string, Source>();
  let reports = 0;
  return (id) => {
    const fresh: SyntheticReport[] = [];
    const event = syntheticEvent(id, workshop, (year) => {
      const earlier = recent[random.below(recent.length)];
      if (earlier && random.chance(CITED_AGAIN)) return earlier;
      const report = syntheticReport(++reports, year, earlier, workshop);
      fresh.push(report);
      recent[reports % 500] = report;
      sources.set(report.slug, sourceOf(report));
      return report;
    });
    return { event, fresh, sources, to: random.below(id) };
  };
}

const sourceOf = ({ slug, outlet, derivesFrom, originOutlet }: SyntheticReport): Source => ({
  ...{ slug, outlet: outlet.slug, derivesFrom: derivesFrom?.slug ?? null },
  originOutlet: originOutlet?.slug ?? null,
});

/**
 * Texts are written after the rows of a batch: a statement that may be undone alone, as an insert
 * with a trigger is, has FTS5 write down all that it holds, and merge it, for each event.
 */
function eventWriter(db: Database.Database): { rows(made: Made): void; texts(): void } {
  const parts = ["Event", "Report", "Amount", "EventCountry", "EventPlace", "EventActor"] as const;
  const others = ["Citation", "Relation", "EventCard", "Revision"] as const;
  const into = Object.fromEntries(
    [...parts, ...others].map((table) => [table, inserter(db, table)]),
  ) as Record<(typeof parts | typeof others)[number], (row: object) => void>;
  const text = db.prepare("INSERT INTO event_text (rowid, words, pairs) VALUES (?, ?, ?)");
  const titles = db.prepare("INSERT INTO event_title (rowid, words, pairs) VALUES (?, ?, ?)");
  type Text = [id: number, words: string, pairs: string];
  let waiting: Text[] = [];
  let titled: Text[] = [];
  const rows = ({ event, fresh, sources, to }: Made) => {
    const { id, slug, amounts, countries, places, actors, citations, ...fields } = event;
    into.Event(event);
    for (const report of fresh) into.Report(report);
    for (const amount of amounts) into.Amount({ ...amount, id: null });
    for (const country of countries) into.EventCountry(country);
    for (const place of places) into.EventPlace(place);
    for (const actor of actors) into.EventActor({ ...actor, id: null });
    for (const citation of citations) into.Citation({ ...citation, id: null });
    if (to > 0 && id % 8 < 5) into.Relation({ fromId: id, toId: to, type: "related" });
    const diff = JSON.stringify(changes(null, fields));
    const why = { by: "bench", userId: null, reason: "Synthetic." };
    into.Revision({ id: null, subject: "event", subjectId: id, version: 1, at: AT, ...why, diff });
    const both = [event.title, event.titleKo ?? ""].join("\n");
    titled.push([id, wordText(both), pairText(both)]);
    if (event.state !== "published") return;
    into.EventCard({ eventId: id, slug, json: JSON.stringify(eventCard(event, sources)) });
    const { words, pairs } = eventText(event);
    waiting.push([id, words, pairs]);
  };
  const texts = () => {
    for (const values of waiting) text.run(...values);
    for (const values of titled) titles.run(...values);
    [waiting, titled] = [[], []];
  };
  return { rows, texts };
}
