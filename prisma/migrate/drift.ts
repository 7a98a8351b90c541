import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { filters, withSchemaEngine } from "./engine";
import { schemaFile } from "./files";
import { migrate } from "./migrate";

/** The SQL that would bring the sum of the migrations to the schema; empty when they agree. */
export async function schemaDrift(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "hapyong-drift-"));
  try {
    const file = path.join(folder, "migrated.db");
    await migrate(file);
    const schema = schemaFile();
    const { stdout } = await withSchemaEngine(file, [[schema.path, schema.content]], (engine) =>
      engine.diff({
        from: { tag: "schemaDatasource", files: [schema], configDir: path.dirname(schema.path) },
        to: { tag: "schemaDatamodel", files: [schema] },
        script: true,
        exitCode: null,
        filters,
      } as Parameters<typeof engine.diff>[0]),
    );
    const sql = (stdout ?? "").trim();
    return sql === "-- This is an empty migration." ? "" : sql;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
