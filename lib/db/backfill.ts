import { canonicalAddress } from "@/lib/domain/twins";
import { refreshEvents } from "./derived";
import type { StoreWriter } from "./sqlite/store-writer";

const KEYLESS = "SELECT id, url FROM Report WHERE url IS NOT NULL AND urlKey IS NULL";
const UNTITLED = `SELECT id FROM Event
  WHERE id NOT IN (SELECT rowid FROM event_title) ORDER BY id`;

/**
 * Makes what is derived from rows and can't be made in SQL, where a migration has brought a place for
 * it into a store that had data. Does nothing a second time.
 */
export function backfill(writer: StoreWriter): Promise<{ reports: number; events: number }> {
  return writer.transaction((tx) => {
    const reports = tx.all<{ id: number; url: string }>(KEYLESS).flatMap(({ id, url }) => {
      const urlKey = canonicalAddress(url);
      return urlKey ? [{ id, urlKey }] : [];
    });
    for (const { id, urlKey } of reports) tx.update("Report", id, { urlKey });
    const events = tx.all<{ id: number }>(UNTITLED).map(({ id }) => id);
    refreshEvents(tx, events);
    return { reports: reports.length, events: events.length };
  });
}
