import { expect, test } from "vitest";
import { eventsToEdit } from "../../support/editing";
import { killWhileSaving } from "../../support/killing";
import { randomFrom } from "../../support/random";
import { useCopyOf } from "../../support/store";

const TIMES = 6;

test("kill -9 while editors save loses nothing acknowledged and leaves nothing half written", async () => {
  const file = useCopyOf("empty");
  const slugs = await eventsToEdit(file, 5);
  const random = randomFrom(9);
  for (let name = 1; name <= TIMES; name++) {
    const killed = await killWhileSaving(file, { name, slugs, random });
    expect(killed.acknowledged).toBeGreaterThan(0);
    expect(killed).toMatchObject({ lost: [], inconsistent: [] });
  }
}, 180_000);
