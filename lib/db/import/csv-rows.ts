import type { CitingRow } from "@/lib/domain/import/citation-rows";
import { reportIdentity } from "@/lib/domain/import/identity";
import type { Row } from "@/lib/domain/import/rows";
import { isSlug, shortCode, slugMaker, yearIn } from "@/lib/domain/import/slugs";
import type { Checking } from "./checking";

/** A key that may become an event's permanent slug: words, where "12" is a key of the file alone. */
const isTelling = (key: string) => isSlug(key) && /[a-z]{2}.*-|-.*[a-z]{2}/.test(key);

export type RowKeeper = ReturnType<typeof rowKeeper>;

/** Keeps the rows of a CSV file, and finds which of them speak of one event, and which of one report. */
export function rowKeeper({ plan, store }: Checking) {
  const idOf = (table: "event" | "report", column: string, value: string) =>
    plan.one<{ id: number }>(`SELECT id FROM ${table} WHERE ${column} = ?`, value)?.id;

  function eventId(row: Row): number {
    const key = row.cells.event ?? null;
    const known = key === null ? undefined : idOf("event", "key", key);
    if (known !== undefined) return known;
    const slug = key !== null && (store.has("event", key) || isTelling(key)) ? key : null;
    return plan.run("INSERT INTO event (key, slug, line) VALUES (?, ?, ?)", key, slug, row.line);
  }

  const newReport = (row: Row, slug: string | null, words: string | null, existing: 0 | 1) =>
    plan.run(
      "INSERT INTO report (slug, words, line, existing) VALUES (?, ?, ?, ?)",
      ...[slug, words, row.line, existing],
    );
  const atAddress = (address: string) =>
    plan.one<{ report: number }>("SELECT report FROM address WHERE address = ?", address)?.report;

  function reportId(row: Row): number | null {
    const identity = reportIdentity(row);
    if (identity === null) return null;
    if (identity.by === "words") {
      return idOf("report", "words", identity.words) ?? newReport(row, null, identity.words, 0);
    }
    const { address } = identity;
    const slug = identity.by === "slug" ? identity.slug : null;
    const known =
      (slug === null ? undefined : idOf("report", "slug", slug)) ??
      (address === null ? undefined : atAddress(address));
    const id = known ?? reportNamed(row, slug, address);
    if (address !== null) {
      plan.run("INSERT OR IGNORE INTO address (address, report) VALUES (?, ?)", address, id);
    }
    return id;
  }

  function reportNamed(row: Row, slug: string | null, address: string | null): number {
    if (slug !== null && store.has("report", slug)) return newReport(row, slug, null, 1);
    const stored = address === null ? null : store.reportAt(address);
    if (stored === null) return newReport(row, slug, null, 0);
    return idOf("report", "slug", stored) ?? newReport(row, stored, null, 1);
  }

  function named(table: "event" | "report", make: (row: Row, id: number) => string): void {
    const sql = `SELECT id FROM ${table} WHERE slug IS NULL AND id > ? ORDER BY id LIMIT 500`;
    let after = 0;
    while (true) {
      const ids = plan.all<{ id: number }>(sql, after);
      for (const { id } of ids) {
        const [row] = rowsOf(table, id);
        if (row) plan.run(`UPDATE ${table} SET slug = ? WHERE id = ?`, make(row, id), id);
        after = id;
      }
      if (ids.length === 0) return;
    }
  }

  const rowsOf = (table: "event" | "report", id: number): CitingRow[] =>
    plan
      .all<{ line: number; cells: string; report: string | null }>(
        `SELECT row.line, row.cells, report.slug AS report FROM row
          LEFT JOIN report ON report.id = row.report WHERE row.${table} = ? ORDER BY row.n`,
        id,
      )
      .map(({ line, cells, report }) => ({ line, cells: JSON.parse(cells), report }));

  return {
    add(row: Row): void {
      const cells = JSON.stringify(row.cells);
      plan.run(
        "INSERT INTO row (line, event, report, cells) VALUES (?, ?, ?, ?)",
        ...[row.line, eventId(row), reportId(row), cells],
      );
    },
    /** Makes a slug for each new record that has none; after all rows, as those may name some. */
    nameAll(): void {
      const taken = (table: "event" | "report") => (slug: string) =>
        idOf(table, "slug", slug) !== undefined || store.has(table, slug);
      const makeEvent = slugMaker(taken("event"));
      named("event", ({ cells }) =>
        makeEvent(`${cells.title ?? ""} ${yearIn(cells.occurred ?? "")}`, "event"),
      );
      const makeReport = slugMaker(taken("report"));
      // With a code of what it is known by: others may add reports of that outlet and day meanwhile.
      named("report", (row) => {
        const { outlet = "", published = "" } = row.cells;
        const code = shortCode(JSON.stringify(reportIdentity(row)));
        return makeReport(`rpt ${outlet} ${published} ${code}`, `rpt-${code}`);
      });
    },
    event: (id: number) =>
      plan.one("SELECT slug, line FROM event WHERE id = ?", id) as { slug: string; line: number },
    report: (id: number) =>
      plan.one("SELECT slug, line, existing FROM report WHERE id = ?", id) as {
        slug: string;
        line: number;
        existing: 0 | 1;
      },
    eventRows: (id: number) => rowsOf("event", id),
    reportRows: (id: number) => rowsOf("report", id),
    hasReport: (slug: string) => idOf("report", "slug", slug) !== undefined,
    eventSlug: (text: string): string | null =>
      plan.one<{ slug: string }>("SELECT slug FROM event WHERE key = ? OR slug = ?", text, text)
        ?.slug ?? null,
    addressSlug: (address: string): string | null =>
      plan.one<{ slug: string }>(
        "SELECT r.slug FROM address a JOIN report r ON r.id = a.report WHERE a.address = ?",
        address,
      )?.slug ?? null,
  };
}
