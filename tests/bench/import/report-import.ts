import { table, verdict } from "../tables";
import type { ImportRun } from "./run-import";

/** Above idle, of the server and the import's own process together. */
const MEMORY_BUDGET = 300;

/** The figures of an import as Markdown. */
export function importSection({ rows, file, seconds, memory }: ImportRun): string {
  const mb = (value: number) => value.toFixed(0);
  const line = (name: string, time: number, above: number | null) => [
    ...[name, time.toFixed(1), above === null ? "" : mb(above)],
    above === null ? "" : verdict(Math.round(above), MEMORY_BUDGET),
  ];
  return [
    `## Import of ${rows.toLocaleString("en")} rows (${file.toFixed(0)} MB)`,
    `The server at rest takes ${mb(memory.idle)} MB; what follows is above that, with the import's own process.`,
    table(
      ["step", "seconds", "memory above idle, MB", "budget"],
      [
        line("upload", seconds.upload, null),
        line("dry run", seconds.check, memory.check),
        line("import, in one transaction", seconds.import, memory.import),
        line("undoing it, in one transaction", seconds.undo, memory.undo),
      ],
    ),
  ].join("\n\n");
}
