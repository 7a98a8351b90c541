import { expect, test } from "vitest";
import { backfill } from "@/lib/db/backfill";
import { connectionTo, copyOf, recordsOf, writerOn } from "../support/store";

test("what a migration left empty is filled from the rows, once", async () => {
  const file = copyOf("seeded");
  const db = connectionTo(file);
  const keys = db.prepare("SELECT id, urlKey FROM Report ORDER BY id");
  const titles = db.prepare("SELECT rowid FROM event_title WHERE event_title MATCH 'rason*'");
  const before = { keys: keys.all(), titles: titles.all() };
  expect(before.titles.length).toBeGreaterThan(10);
  db.exec("UPDATE Report SET urlKey = NULL");
  db.exec("INSERT INTO event_title (event_title) VALUES ('delete-all')");
  const records = recordsOf(writerOn(file));
  expect(await backfill(records)).toEqual({ reports: 1059, events: 536 });
  expect({ keys: keys.all(), titles: titles.all() }).toEqual(before);
  expect(await backfill(records)).toEqual({ reports: 0, events: 0 });
});
