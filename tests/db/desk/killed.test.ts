import { expect, test } from "vitest";
import { openStoreWriter } from "@/lib/db/sqlite/store-writer";
import { eventsToEdit } from "../../support/editing";
import { killWhileSaving } from "../../support/killing";
import { randomFrom } from "../../support/random";
import { saveMinimal } from "../../support/saving";
import { closeBoth, openBoth, useCopyOf } from "../../support/store";

const TIMES = 6;

test("kill -9 while editors save loses nothing acknowledged and leaves nothing half written", async () => {
  const file = useCopyOf("empty");
  const writer = openBoth(file);
  await saveMinimal(writer);
  await closeBoth(writer);
  const records = openStoreWriter(file);
  const slugs = await eventsToEdit(records, 5);
  records.close();
  const random = randomFrom(9);
  for (let name = 1; name <= TIMES; name++) {
    const killed = await killWhileSaving(file, { name, slugs, random });
    expect(killed.acknowledged).toBeGreaterThan(0);
    expect(killed).toMatchObject({ lost: [], inconsistent: [] });
  }
}, 180_000);
