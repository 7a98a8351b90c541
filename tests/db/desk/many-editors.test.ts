import { expect, test } from "vitest";
import { openStoreWriter } from "@/lib/db/sqlite/store-writer";
import { consistency } from "../../support/consistent";
import { edit, eventsToEdit, saveWith } from "../../support/editing";
import { editElsewhere } from "../../support/elsewhere";
import { randomFrom } from "../../support/random";
import { connectionTo, useCopyOf } from "../../support/store";

const EVENTS = 10;

/** "slug version" of all revisions that were made by the editors. */
const written = (file: string) =>
  connectionTo(file)
    .prepare(
      `SELECT e.slug || ' ' || r.version FROM Revision r JOIN Event e ON e.id = r.subjectId
       WHERE r.subject = 'event' AND r."by" <> 'An Editor' ORDER BY 1`,
    )
    .pluck()
    .all();

const told = (all: { slug: string; version: number }[]) =>
  all.map(({ slug, version }) => `${slug} ${version}`).sort();

test("50 editors of 10 events at once: each save is a revision, or its conflict is told", async () => {
  const file = useCopyOf("empty");
  const slugs = await eventsToEdit(file, EVENTS);
  const records = openStoreWriter(file);
  const editors = Array.from({ length: 50 }, (_, i) =>
    edit(saveWith(records), { name: `editor-${i}`, slugs, times: 4, random: randomFrom(i) }),
  );
  const all = await Promise.all(editors);
  records.close();
  expect(all.reduce((n, { conflicts }) => n + conflicts, 0)).toBeGreaterThan(0);
  expect(all.flatMap(({ saved }) => saved)).toHaveLength(200);
  expect(written(file)).toEqual(told(all.flatMap(({ saved }) => saved)));
  expect(consistency(file)).toEqual([]);
}, 120_000);

test("and the same from two processes", async () => {
  const file = useCopyOf("empty");
  const slugs = await eventsToEdit(file, EVENTS);
  const both = [1, 2].map((name) => editElsewhere(file, { name, editors: 25, times: 4, slugs }));
  expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
  const saved = both.flatMap((one) => one.saved);
  expect(saved).toHaveLength(200);
  expect(written(file)).toEqual(told(saved));
  expect(consistency(file)).toEqual([]);
}, 120_000);
