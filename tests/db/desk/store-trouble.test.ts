import { beforeEach, expect, test } from "vitest";
import { openEvent } from "@/lib/db/desk/open-event";
import { event } from "@/lib/db/queries/event";
import { openStoreWriter, type StoreWriter } from "@/lib/db/sqlite/store-writer";
import { storeTrouble } from "@/lib/db/sqlite/trouble";
import type { EventForm } from "@/lib/domain/desk/event-form";
import { consistency } from "../../support/consistent";
import { send, typedReport } from "../../support/desk";
import { saveMinimal } from "../../support/saving";
import { closeBoth, connectionTo, openBoth, useCopyOf } from "../../support/store";

let file: string;
let records: StoreWriter;

beforeEach(async () => {
  file = useCopyOf("empty");
  const writer = openBoth(file);
  await saveMinimal(writer);
  await closeBoth(writer);
  records = openStoreWriter(file);
  return () => records.close();
});

const slug = "test-factory-2014";

/** A change that takes room: a thousand characters for each of its reports. */
const change = () => {
  const { form, version } = openEvent(slug) as { form: EventForm; version: number };
  const fresh = Array.from({ length: 50 }, (_, i) =>
    typedReport(`v${version}-${i}`, { note: "x".repeat(1000) }),
  );
  const reports = [...form.reports, ...fresh];
  return send(records, { ...form, reports }, { slug, expected: version });
};

/** What a save meets, while readers and the desk go on reading what was there before. */
async function refusal(): Promise<string | null> {
  const trouble = await change().then(
    (answer) => `saved: ${answer.ok}`,
    (error: unknown) => storeTrouble(error),
  );
  expect(openEvent(slug)?.version).toBe(1);
  expect(event(slug).status).toBe("published");
  return trouble;
}

async function afterwards(): Promise<void> {
  expect(consistency(file)).toEqual([]);
  expect(await change()).toMatchObject({ ok: true, version: 2 });
  expect(openEvent(slug)?.form.reports).toHaveLength(51);
  expect(consistency(file)).toEqual([]);
}

test("a store that another program has locked is busy; the next save finds it free", async () => {
  const other = connectionTo(file);
  other.exec("BEGIN IMMEDIATE");
  expect(await refusal()).toBe("busy");
  other.exec("ROLLBACK");
  await afterwards();
});

test("a store without room is full, and takes the save once there is some", async () => {
  // Of the connection, as nothing short of a small disk fills up by itself.
  await records.run("PRAGMA max_page_count = 1");
  expect(await refusal()).toBe("full");
  await records.run("PRAGMA max_page_count = 1000000");
  await afterwards();
});

test("a store that can't be written is told as read-only, and takes the save when it can", async () => {
  // Of the connection, too: a file's permissions keep nobody out who runs as root.
  await records.run("PRAGMA query_only = ON");
  expect(await refusal()).toBe("read-only");
  await records.run("PRAGMA query_only = OFF");
  await afterwards();
});
