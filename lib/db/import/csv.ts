import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { problem } from "@/lib/domain/import/problem";
import { textOf, UnreadableFile } from "./decode";

/** A row of a CSV file, and the line of the file where it begins. */
export type CsvRow = { line: number; cells: string[] };

/** More characters than any row has that isn't two, run together by a quote mark. */
const LONGEST_ROW = 1_000_000;

/** What separates the cells of the first line: whichever of the three stands there most often. */
export function delimiterOf(start: string): string {
  const head =
    /^(?:[^"\r\n]|"(?:[^"]|"")*")*/.exec(start)?.[0].replace(/"(?:[^"]|"")*"/g, "") ?? "";
  const count = (mark: string) => head.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

const inCell = (cell: string) => cell.match(/\r\n|\n|\r/g)?.length ?? 0;

/**
 * The rows of a CSV file, one by one, empty ones left out; `read` is told the bytes read so far.
 * @throws UnreadableFile
 */
export async function* csvRows(
  file: string,
  read?: (bytes: number) => void,
): AsyncGenerator<CsvRow> {
  const text = textOf(file, read);
  let start = "";
  // Until the head is whole, or surely too long for one.
  while (!/[\r\n]/.test(start) && start.length < LONGEST_ROW) {
    const { value, done } = await text.next();
    if (done) break;
    start += value;
  }
  const parser = parse({
    ...{ delimiter: delimiterOf(start), relax_column_count: true, max_record_size: LONGEST_ROW },
    record_delimiter: ["\r\n", "\n", "\r"],
  });
  const source = Readable.from(withStart(start, text), { objectMode: true });
  source.on("error", (error) => parser.destroy(error)).pipe(parser);
  let line = 1;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      const isEmpty = cells.every((cell) => cell.trim() === "");
      if (!isEmpty) yield { line, cells };
      line += 1 + cells.reduce((sum, cell) => sum + inCell(cell), 0);
    }
  } catch (error) {
    throw unreadable(error, line);
  } finally {
    source.destroy();
  }
}

async function* withStart(start: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}

function unreadable(error: unknown, read: number): unknown {
  if (!(error instanceof CsvError)) return error;
  // Rows before it that were read at once with it are lost; only the parser knows its line then.
  const lines = Number((error as { lines?: unknown }).lines);
  const line = error.code === "CSV_QUOTE_NOT_CLOSED" ? read : Math.max(read, lines || 0);
  const what = error.code === "CSV_MAX_RECORD_SIZE" ? "long-record" : "quotes";
  return new UnreadableFile(problem(line, "", what));
}
