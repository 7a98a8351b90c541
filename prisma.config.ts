import { defineConfig } from "prisma/config";
import { databaseFile } from "./lib/db/database-file";

// `generate` never runs the native schema engine, but the CLI wants one to exist and would
// download it: any executable file does. Other commands are left as they are.
if (process.argv.includes("generate")) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
}

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: `file:${databaseFile()}` },
});
