import type Database from "better-sqlite3";

/** Inserts an object's values of the table's columns; what else it has is left out. */
export function inserter(db: Database.Database, table: string): (row: object) => void {
  const columns = (db.pragma(`table_info("${table}")`) as { name: string }[]).map(
    ({ name }) => name,
  );
  const names = columns.map((name) => `"${name}"`).join(", ");
  const marks = columns.map(() => "?").join(", ");
  const statement = db.prepare(`INSERT INTO "${table}" (${names}) VALUES (${marks})`);
  return (row) => {
    const values = columns.map((name) => (row as Record<string, unknown>)[name] ?? null);
    statement.run(values.map((value) => (typeof value === "boolean" ? Number(value) : value)));
  };
}
