import type { DatasetRecord, Subject } from "@/lib/domain/dataset";
import { changes } from "@/lib/domain/desk/changes";
import type { Event } from "@/lib/domain/event";
import type { Progress } from "@/lib/domain/import/job";
import { nameIndex } from "@/lib/domain/import/names";
import type { ImportOptions } from "@/lib/domain/import/options";
import { problem } from "@/lib/domain/import/problem";
import { canonicalAddress } from "@/lib/domain/twins";
import type { Stored } from "../records/store";
import type { Rows } from "../sqlite/rows";
import type { Plan, PlannedRow } from "./plan";
import { type StoreLookup, storeLookup } from "./store-lookup";
import { storeNames } from "./store-names";
import { twinFinder } from "./twins";

export type Checking = ReturnType<typeof checkingOf>;
type About = { subject: Subject; slug: string; line: number };
type Given = { file: string; plan: Plan; rows: Rows; options: ImportOptions; progress: Progress };

/** What records of every type have in common in a dry run, wherever they were read. */
export function checkingOf({ file, plan, rows, options, progress }: Given) {
  const store: StoreLookup = storeLookup(rows);
  const twins = twinFinder(plan, store, rows);
  const names = {
    outlet: nameIndex(storeNames(rows, "outlet")),
    place: nameIndex(storeNames(rows, "place")),
    actor: nameIndex(storeNames(rows, "actor")),
  };
  const isRepeated = ({ subject, slug, line }: About) => {
    const sql = "SELECT line FROM record WHERE subject = ? AND slug = ?";
    const earlier = plan.one<{ line: number }>(sql, subject, slug);
    if (!earlier) return false;
    plan.problems([problem(line, "slug", "repeated-record", { slug, line: String(earlier.line) })]);
    return true;
  };
  const record = (about: About, title: string, more: Partial<PlannedRow>) =>
    plan.record({
      ...{ ...about, title, verdict: "unchanged", version: null, json: "", fields: "" },
      ...{ twinOf: null, reasons: "", own: 0, ...more },
    });
  const addressOf = (report: string) =>
    plan.one<{ address: string }>("SELECT address FROM reportAddress WHERE slug = ?", report)
      ?.address ?? store.addressOf(report);

  return {
    ...{ file, plan, store, names, options, progress },
    /** A record that is wrong in itself: what names it isn't wrong as well. */
    failed(subject: Subject, slug: string): void {
      plan.run("INSERT OR IGNORE INTO failed VALUES (?, ?)", subject, slug);
    },
    /** A record that stays as it is. */
    unchanged(about: About, title: string): void {
      if (!isRepeated(about)) record(about, title, {});
    },
    /** A record that is there: changed, or left as it is where nothing differs. */
    changed<S extends Subject>(
      subject: S,
      stored: Stored<DatasetRecord<S>>,
      next: DatasetRecord<S>,
      line: number,
    ): void {
      const about = { subject, slug: next.slug, line };
      if (isRepeated(about)) return;
      const fields = Object.keys(changes(stored.record, next));
      if (fields.length === 0) {
        record(about, titleOf(next), {});
        return;
      }
      record(about, titleOf(next), {
        ...{ verdict: "changed", version: stored.version, json: JSON.stringify(next), own: 1 },
        fields: fields.join(", "),
      });
      if (subject === "event") cite(plan, "cites", next as Event);
    },
    /** A new record; of an event it is first asked whether it would double another. */
    added<S extends Subject>(subject: S, next: DatasetRecord<S>, line: number): void {
      const about = { subject, slug: next.slug, line };
      if (isRepeated(about)) return;
      const planned = { json: JSON.stringify(next), own: Number(hasOwn(next)) as 0 | 1 };
      if (subject === "report") keepAddress(plan, next as DatasetRecord<"report">);
      if (subject !== "event") {
        record(about, titleOf(next), { ...planned, verdict: "added" });
        return;
      }
      const event = next as Event;
      const addresses = event.citations.flatMap((citation) => addressOf(citation.report) ?? []);
      const twin = options.twins === "skip" ? twins.twinOf(event, addresses) : null;
      record(about, event.title, {
        ...{ ...planned, verdict: twin ? "twin" : "added", twinOf: twin?.of ?? null },
        reasons: twin?.reasons.join(", ") ?? "",
      });
      cite(plan, twin ? "twinCites" : "cites", event);
    },
  };
}

export function titleOf(record: object): string {
  const { title, name, headline, describedAs, slug } = record as Record<string, string | null>;
  return title ?? name ?? headline ?? describedAs ?? slug ?? "";
}

const ownFields = ["relations", "mergedInto", "parent", "derivesFrom"];

function hasOwn(record: object): boolean {
  const values = ownFields.map((field) => (record as Record<string, unknown>)[field]);
  return values.some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)));
}

function keepAddress(plan: Plan, { slug, url }: DatasetRecord<"report">): void {
  const address = url && canonicalAddress(url);
  if (address) plan.run("INSERT OR IGNORE INTO reportAddress VALUES (?, ?)", slug, address);
}

function cite(plan: Plan, table: "cites" | "twinCites", { citations }: Event): void {
  for (const { report } of citations) plan.run(`INSERT OR IGNORE INTO ${table} VALUES (?)`, report);
}
