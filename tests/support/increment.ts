// Run as a process of its own by tests/db/safe-adapter.test.ts: reads a number and writes it back
// one higher, in a transaction each, and tells how many were acknowledged and how many failed.
import { setImmediate, setTimeout } from "node:timers/promises";
import { clients } from "./clients";

const [name, file, rounds] = process.argv.slice(2);
const client = clients[name as keyof typeof clients](file as string);

async function increment(): Promise<void> {
  await client.$transaction(async (tx) => {
    const { version } = await tx.outlet.findUniqueOrThrow({ where: { id: 1 } });
    await setImmediate();
    await tx.outlet.update({ where: { id: 1 }, data: { version: version + 1 } });
  });
}

// Patience is given to both: it is no help to a transaction that has read what is old by now.
await client.$queryRawUnsafe("PRAGMA busy_timeout = 20000");
process.stdout.write("ready\n");
await new Promise((resolve) => process.stdin.once("data", resolve));
const counts = { done: 0, failed: 0 };
for (let i = 0; i < Number(rounds); i++) {
  try {
    await increment();
    counts.done += 1;
  } catch {
    counts.failed += 1;
  }
  await setTimeout(1);
}
await client.$disconnect();
process.stdout.write(`${JSON.stringify(counts)}\n`, () => process.exit());
