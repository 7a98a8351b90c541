import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
} from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import { safeSqlite } from "../../lib/db/sqlite/safe-adapter";

let ready = false;

/** Instantiates the schema engine's WebAssembly once: the native one is a download of its own. */
function boot(): void {
  if (ready) return;
  const script = createRequire(import.meta.url).resolve(
    "@prisma/schema-engine-wasm/schema_engine_bg",
  );
  const file = path.join(path.dirname(script), "schema_engine_bg.wasm");
  const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), {
    "./schema_engine_bg.js": engine as unknown as WebAssembly.ModuleImports,
  });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  ready = true;
}

/**
 * Runs `work` with Prisma's own schema engine on the SQLite file.
 * The engine locks the file for itself and never closes its connection, so that is done here.
 */
export async function withSchemaEngine<T>(
  file: string,
  datamodels: [path: string, text: string][],
  work: (engine: engine.SchemaEngine) => Promise<T>,
): Promise<T> {
  boot();
  const stock = safeSqlite(file);
  const opened: SqlDriverAdapter[] = [];
  const remember = async (connecting: Promise<SqlDriverAdapter>) => {
    const adapter = await connecting;
    opened.push(adapter);
    return adapter;
  };
  const adapter = bindMigrationAwareSqlAdapterFactory({
    ...stock,
    connect: () => remember(stock.connect()),
    connectToShadowDb: () => remember(stock.connectToShadowDb()),
  });
  const schemaEngine = await engine.SchemaEngine.new({ datamodels }, () => {}, adapter);
  try {
    return await work(schemaEngine);
  } finally {
    schemaEngine.free();
    for (const connection of opened) await connection.dispose().catch(() => {});
  }
}

/** Tables that the migrations write by hand and Prisma's schema can't say. */
export const filters = {
  externalTables: ["event_text", "event_title"].flatMap((table) =>
    ["", "_data", "_idx", "_content", "_docsize", "_config"].map((part) => `${table}${part}`),
  ),
  externalEnums: [],
};
