import type { Subject } from "@/lib/domain/dataset";
import { pairText, wordText } from "@/lib/domain/search-text";
import { eventCard } from "./card";
import { eventText } from "./event-text";
import { type LoadedEvent, loadEvent } from "./load-event";
import { sourcesOf } from "./sources";
import type { Tx } from "./sqlite/rows";

const SHOWING: Record<Exclude<Subject, "event">, string> = {
  outlet: `WITH changed (id) AS (VALUES (?))
    SELECT DISTINCT c.eventId AS id FROM changed o
    JOIN Report r ON r.outletId = o.id OR r.originOutletId = o.id
    JOIN Citation c ON c.reportId = r.id`,
  place: "SELECT eventId AS id FROM EventPlace WHERE placeId = ?",
  actor: "SELECT DISTINCT eventId AS id FROM EventActor WHERE actorId = ?",
  // Reports that derive from it, over any number of steps, share its origin.
  report: `WITH RECURSIVE derived (id) AS (
      VALUES (?) UNION SELECT r.id FROM Report r JOIN derived d ON r.derivesFromId = d.id
    ) SELECT DISTINCT c.eventId AS id FROM derived d JOIN Citation c ON c.reportId = d.id`,
};

/** Ids of the events whose cards and full text show something of the changed records. */
export function subjectsEvents(tx: Tx, subject: Subject, ids: number[]): number[] {
  if (subject === "event") return ids;
  const rows = ids.flatMap((id) => tx.all<{ id: number }>(SHOWING[subject], id));
  return [...new Set(rows.map(({ id }) => id))];
}

/**
 * Rebuilds the cards and texts of events, in the transaction that changed them. Texts come after all
 * cards: any other write in between has FTS5 write down what it holds, for each event anew.
 */
export function refreshEvents(
  tx: Tx,
  ids: number[],
  progress: (done: number) => void = () => {},
): void {
  const held: Texts[] = [];
  for (const [i, id] of ids.entries()) {
    const shown = shownOf(tx, id);
    if (shown) refreshCard(tx, shown);
    // Texts of many are made a second time, as they would take more memory than there is.
    if (shown && ids.length <= MOST_HELD) held.push(textsOf(shown));
    progress(i / 2);
  }
  for (const texts of held) writeTexts(tx, texts);
  if (ids.length <= MOST_HELD) return;
  for (const [i, id] of ids.entries()) {
    const shown = shownOf(tx, id);
    if (shown) writeTexts(tx, textsOf(shown));
    progress((ids.length + i) / 2);
  }
}

type Head = { id: number; state: string; title: string; titleKo: string | null };
/** An event's titles, and the whole of it where readers may see it. */
type Shown = { head: Head; event: LoadedEvent | null };

function shownOf(tx: Tx, id: number): Shown | null {
  const [head] = tx.all<Head>("SELECT id, state, title, titleKo FROM Event WHERE id = ?", id);
  return head ? { head, event: head.state === "published" ? loadEvent(tx, id) : null } : null;
}

const MOST_HELD = 2000;

type Texts = ReturnType<typeof textsOf>;

function writeTexts(tx: Tx, { id, title, body }: Texts): void {
  tx.run("DELETE FROM event_title WHERE rowid = ?", id);
  tx.run("DELETE FROM event_text WHERE rowid = ?", id);
  tx.run(
    "INSERT INTO event_title (rowid, words, pairs) VALUES (?, ?, ?)",
    ...[id, title.words, title.pairs],
  );
  if (!body) return;
  tx.run(
    "INSERT INTO event_text (rowid, words, pairs) VALUES (?, ?, ?)",
    ...[id, body.words, body.pairs],
  );
}

function refreshCard(tx: Tx, { head, event }: Shown): void {
  tx.run("DELETE FROM EventCard WHERE eventId = ?", head.id);
  if (event === null) return;
  const json = JSON.stringify(eventCard(event, sourcesOf(tx, event.id)));
  tx.insert("EventCard", { eventId: event.id, slug: event.slug, json });
}

function textsOf({ head, event }: Shown) {
  const titles = [head.title, head.titleKo ?? ""].join("\n");
  const title = { words: wordText(titles), pairs: pairText(titles) };
  return { id: head.id, title, body: event && eventText(event) };
}
