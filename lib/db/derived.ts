import type { Subject } from "@/lib/domain/dataset";
import { batches } from "./batches";
import { eventCard } from "./card";
import type { Transaction } from "./clients";
import { eventText } from "./event-text";
import { loadEvents } from "./load-events";
import { sourcesOf } from "./sources";

/** Ids of the events whose cards and full text show something of the changed records. */
export async function subjectsEvents(
  tx: Transaction,
  subject: Subject,
  ids: number[],
): Promise<number[]> {
  if (subject === "event") return ids;
  const shown = subject === "report" ? await withDerived(tx, ids) : ids;
  const events = new Set<number>();
  for (const batch of batches(shown)) {
    const where = showing(subject, { in: batch });
    for (const { id } of await tx.event.findMany({ where, select: { id: true } })) events.add(id);
  }
  return [...events];
}

function showing(subject: Exclude<Subject, "event">, one: { in: number[] }) {
  switch (subject) {
    case "outlet": {
      const report = { OR: [{ outletId: one }, { originOutletId: one }] };
      return { citations: { some: { report } } };
    }
    case "place":
      return { places: { some: { placeId: one } } };
    case "actor":
      return { actors: { some: { actorId: one } } };
    case "report":
      return { citations: { some: { reportId: one } } };
  }
}

/** The reports and all that derive from them, over any number of steps: they share an origin. */
async function withDerived(tx: Transaction, ids: number[]): Promise<number[]> {
  const all = new Set(ids);
  let step = ids;
  while (step.length > 0) {
    const next: number[] = [];
    for (const batch of batches(step)) {
      const where = { derivesFromId: { in: batch } };
      for (const { id } of await tx.report.findMany({ where, select: { id: true } })) {
        if (!all.has(id)) next.push(id);
        all.add(id);
      }
    }
    step = next;
  }
  return [...all];
}

/** Rebuilds the card and the full text of events, in the transaction that changed them. */
export async function refreshEvents(tx: Transaction, ids: number[]): Promise<void> {
  for (const batch of batches(ids)) {
    const events = await loadEvents(tx, batch);
    const cited = events.flatMap(({ citations }) => citations.map(({ report }) => report.slug));
    const sources = await sourcesOf(tx, cited);
    await tx.eventCard.deleteMany({ where: { eventId: { in: batch } } });
    for (const event of events) {
      await tx.$executeRaw`DELETE FROM event_text WHERE rowid = ${event.id}`;
      if (event.state !== "published") continue;
      const { words, pairs } = eventText(event);
      await tx.eventCard.create({
        data: {
          eventId: event.id,
          slug: event.slug,
          json: JSON.stringify(eventCard(event, sources)),
        },
      });
      await tx.$executeRaw`INSERT INTO event_text (rowid, words, pairs) VALUES (${event.id}, ${words}, ${pairs})`;
    }
  }
}
