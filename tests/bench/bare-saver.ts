import { createServer } from "node:http";
import Database from "better-sqlite3";
import type { Row, SavedRows } from "./saving/rows";

// The measure of a save: the same rows, given ready made, in one transaction, and nothing else.
const [file, port] = process.argv.slice(2);
if (!file || !port) throw new Error("usage: bare-saver.ts FILE PORT");
const db = new Database(file, { fileMustExist: true });
for (const pragma of ["journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"]) {
  db.pragma(pragma);
}

const kept = new Map<string, Database.Statement>();

function insert(table: string, row: Row): number | bigint {
  let statement = kept.get(table);
  if (!statement) {
    const names = Object.keys(row).map((name) => `"${name}"`);
    const marks = names.map(() => "?").join();
    statement = db.prepare(`INSERT INTO ${table} (${names}) VALUES (${marks})`);
    kept.set(table, statement);
  }
  return statement.run(...Object.values(row)).lastInsertRowid;
}

const save = db.transaction((rows: SavedRows) => {
  const { Event = [], Report = [], Citation = [], Claim = [], Revision = [], ...others } = rows;
  const { event_title = [], event_text = [], ...parts } = others;
  const eventId = insert("Event", Event[0] as Row);
  const reportId = insert("Report", Report[0] as Row);
  const citationId = insert("Citation", { ...Citation[0], eventId, reportId });
  for (const row of Claim) insert("Claim", { ...row, citationId });
  for (const [table, list] of Object.entries(parts)) {
    for (const row of list) insert(table, { ...row, eventId });
  }
  for (const row of Revision) {
    insert("Revision", { ...row, subjectId: row.subject === "event" ? eventId : reportId });
  }
  for (const row of event_title) insert("event_title", { rowid: eventId, ...row });
  for (const row of event_text) insert("event_text", { rowid: eventId, ...row });
});

createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  if (request.method === "POST") save.immediate(JSON.parse(String(Buffer.concat(chunks))));
  response.writeHead(200, { "Content-Type": "application/json" });
  response.end('{"ok":true}');
}).listen(Number(port), "127.0.0.1");
