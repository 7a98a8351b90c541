import { openWriter } from "../lib/db/clients";
import { databaseFile } from "../lib/db/database-file";
import { firstAdminToken } from "../lib/db/people/first-admin";
import { say, stopOn } from "./console";

// What the server's start says while the desk has nobody: how the first admin gets in. The one
// argument is the address that the server listens on.
await stopOn(async () => {
  const origin = process.env.HAPYONG_ORIGIN || process.argv[2] || "http://localhost:3000";
  const store = openWriter(databaseFile());
  try {
    const token = await firstAdminToken(store, new Date());
    if (token === null) return;
    say("The editors' desk has nobody yet. This link, good for 24 hours, makes its first admin:");
    say(`  ${origin.replace(/\/$/, "")}/desk/join/${token}`);
  } finally {
    await store.$disconnect();
  }
});
