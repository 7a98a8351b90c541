import { quotedFormulaOff } from "@/lib/domain/import/cell";
import { columnLetters } from "@/lib/domain/import/columns";
import { eventOf } from "@/lib/domain/import/event-rows";
import { type Head, readHead } from "@/lib/domain/import/header";
import { type Problem, problem } from "@/lib/domain/import/problem";
import { reportOf } from "@/lib/domain/import/report-rows";
import type { Lookup, Row } from "@/lib/domain/import/rows";
import { canonicalAddress } from "@/lib/domain/twins";
import type { Checking } from "./checking";
import { csvRows } from "./csv";
import { type RowKeeper, rowKeeper } from "./csv-rows";

const MOST_ROWS = 100_000;

/** Reads the rows, then makes of them first the reports, as events cite them, and then the events. */
export async function checkCsv(checking: Checking): Promise<void> {
  const { plan } = checking;
  const keeper = rowKeeper(checking);
  const letters = await readRows(checking, keeper);
  keeper.nameAll();
  const lookup = lookupOf(checking, keeper);
  const note = (problems: Problem[]) => plan.problems(problems, letters);
  eachId(checking, "report", (id) => makeReport(checking, keeper, lookup, id, note));
  eachId(checking, "event", (id) => makeEvent(checking, keeper, lookup, id, note));
}

async function readRows({ plan, file, progress }: Checking, keeper: RowKeeper) {
  let head: Head | null = null;
  const where = new Map<string, string>();
  let count = 0;
  for await (const { line, cells } of csvRows(file, (bytes) => progress("reading", bytes))) {
    const problems: Problem[] = [];
    if (!head) {
      head = readHead(cells, problems);
      for (const [i, name] of head.entries()) {
        where.set(cells[i]?.trim() ?? "", columnLetters(i));
        if (name && !where.has(name)) where.set(name, columnLetters(i));
      }
    } else {
      count += 1;
      if (count > MOST_ROWS) {
        plan.problems([problem(line, "", "too-many-rows", { most: String(MOST_ROWS) })]);
        break;
      }
      keeper.add(rowOf(head, line, cells, problems));
    }
    plan.problems(problems, (column) => where.get(column) ?? "");
  }
  if (count === 0) plan.problems([problem(1, "", "empty-file")]);
  return (column: string) => where.get(column) ?? "";
}

function rowOf(head: Head, line: number, cells: string[], problems: Problem[]): Row {
  const row: Row = { line, cells: {} };
  for (const [i, cell] of cells.entries()) {
    const text = quotedFormulaOff(cell).trim();
    const name = head[i];
    if (text === "") continue;
    if (name) row.cells[name] = text;
    else if (i >= head.length) {
      const values = { count: String(head.length), letters: columnLetters(i) };
      problems.push(problem(line, "", "too-many-cells", values));
      break;
    }
  }
  return row;
}

function lookupOf({ names, store }: Checking, keeper: RowKeeper): Lookup {
  return {
    name: (subject, text) => names[subject](text),
    event: (text) => keeper.eventSlug(text) ?? (store.has("event", text) ? text : null),
    report: (text) => {
      const address = /^https?:/i.test(text) ? canonicalAddress(text) : null;
      if (address !== null) return keeper.addressSlug(address) ?? store.reportAt(address);
      return keeper.hasReport(text) || store.has("report", text) ? text : null;
    },
  };
}

function eachId(
  { plan, progress }: Checking,
  table: "report" | "event",
  work: (id: number) => void,
) {
  const total = plan.one<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0;
  let [after, done] = [0, 0];
  while (true) {
    const page = `SELECT id FROM ${table} WHERE id > ? ORDER BY id LIMIT 500`;
    const ids = plan.all<{ id: number }>(page, after);
    for (const { id } of ids) {
      work(id);
      after = id;
      done += 1;
      if (done % 100 === 0) progress(table === "report" ? "reports" : "events", done, total);
    }
    if (ids.length === 0) return;
  }
}

type Note = (problems: Problem[]) => void;

function makeReport(checking: Checking, keeper: RowKeeper, lookup: Lookup, id: number, note: Note) {
  const { slug, line, existing } = keeper.report(id);
  const about = { subject: "report", slug, line } as const;
  if (existing) return checking.unchanged(about, slug);
  const problems: Problem[] = [];
  const record = reportOf(slug, keeper.reportRows(id), lookup, problems);
  note(problems);
  if (record) checking.added("report", record, line);
  else checking.failed("report", slug);
}

function makeEvent(checking: Checking, keeper: RowKeeper, lookup: Lookup, id: number, note: Note) {
  const { slug, line } = keeper.event(id);
  const problems: Problem[] = [];
  const stored = checking.store.find("event", slug);
  const rows = keeper.eventRows(id);
  const given = { slug, rows, existing: stored?.record ?? null, state: checking.options.state };
  const record = eventOf(given, lookup, problems);
  note(problems);
  if (!record) {
    checking.failed("event", slug);
    return;
  }
  if (stored) checking.changed("event", stored, record, line);
  else checking.added("event", record, line);
}
