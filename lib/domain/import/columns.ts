import { amountSchema, citationSchema, claimSchema, clockSchema, eventFields } from "../event";
import { reportFields } from "../report";

export type ColumnGroup = "event" | "report" | "citation";

/** A column of an import's file; `path` is where its value stands in the record of its group. */
export type Column = { name: string; group: ColumnGroup; path: readonly string[] };

const snake = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const clocks = ["occurred", "effective", "ended"] as const;
/** Names where the field's own would be taken, or say too little in a row of everything. */
const renamed: Record<string, string> = {
  "event slug": "event",
  "report slug": "report",
  "report note": "report_note",
  "citation note": "citation_note",
  "claim quote": "quote",
};
/** Fields with columns of their own kind below, and one that is set at the desk alone. */
const apart = new Set<string>([...clocks, "amounts", "citations", "mergedInto"]);

function simple(group: ColumnGroup, fields: string[]): Column[] {
  return fields.map((field) => ({
    name: renamed[`${group} ${field}`] ?? snake(field),
    ...{ group, path: [field] },
  }));
}

function clockColumns(clock: string): Column[] {
  return Object.keys(clockSchema.shape).map((part) => ({
    name: part === "edtf" ? clock : `${clock}_${part}`,
    ...{ group: "event", path: [clock, part] },
  }));
}

const eventColumns = Object.keys(eventFields.shape).flatMap((field): Column[] => {
  if (field === "amounts") {
    return Object.keys(amountSchema.shape).map((part) => ({
      ...{ name: `amount_${part}`, group: "event", path: ["amounts", part] },
    }));
  }
  if (clocks.some((clock) => clock === field)) return clockColumns(field);
  return apart.has(field) ? [] : simple("event", [field]);
});

const citationColumns = Object.keys(citationSchema.shape).flatMap((field): Column[] => {
  if (field === "report") return [];
  if (field !== "claims") return simple("citation", [field]);
  return Object.keys(claimSchema.shape).map((part) => ({
    name: renamed[`claim ${part}`] ?? `claim_${part}`,
    ...{ group: "citation", path: ["claims", part] },
  }));
});

/** All columns that a file may have, in the order of the template. */
export const columns: readonly Column[] = [
  ...eventColumns,
  ...simple("report", Object.keys(reportFields.shape)),
  ...citationColumns,
];

const byName = new Map(columns.map((column) => [column.name, column]));

/** The column of a head, whatever its capitals, spaces and hyphens. */
export function columnOf(head: string): Column | undefined {
  return byName.get(
    head
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, "_"),
  );
}

/** The column of a field of a record, for what a schema says about it. */
export function columnOfPath(group: ColumnGroup, path: readonly PropertyKey[]): string {
  const steps = path.filter((step) => typeof step === "string");
  const found = columns.find(
    (column) => column.group === group && column.path.every((step, i) => steps[i] === step),
  );
  const first = columns.find((column) => column.group === group && column.path[0] === steps[0]);
  return (found ?? first)?.name ?? steps.join("_");
}

/** A, B … Z, AA, AB …: how spreadsheets name the columns that are counted from 0. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
