import { databaseFile } from "../lib/db/database-file";
import { workOnImport } from "../lib/db/import/work";
import { type Phase, phases } from "../lib/domain/import/job";
import { stopOn } from "./console";

const EVERY_MS = 250;

// One phase of an import, started by the server, so that neither its thread nor its memory is taken:
// db-import.ts <job> check|import|undo. How it ended stands in the job itself.
await stopOn(async () => {
  const [id = "", named] = process.argv.slice(2);
  const phase: Phase | undefined = phases.find((each) => each === named);
  if (!phase) throw new Error("Say which import, and whether to check, import or undo it.");
  const parent = process.ppid;
  const end = () => process.exit(1);
  process.on("disconnect", end);
  let last = 0;
  await workOnImport(databaseFile(), id, phase, (step, done, total = 0) => {
    const now = performance.now();
    if (now - last < EVERY_MS) return;
    last = now;
    // Within a transaction nothing else tells that the server has gone: all of it is undone then.
    if (process.connected && process.ppid !== parent) throw new Error("The server has gone.");
    process.send?.({ step, done, total });
  });
  process.off("disconnect", end);
  process.disconnect?.();
});
