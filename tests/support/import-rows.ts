/** CSV of rows that need not all have the same columns. */
export function csv(rows: Record<string, string>[], separator = ",", ending = "\n"): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = rows.map((row) => names.map((name) => cell(row[name] ?? "")).join(separator));
  return [names.join(separator), ...lines, ""].join(ending);
}

/** A row that makes a new event with a new report on the dataset's store. */
export const aRow = (n: number, changes: Record<string, string> = {}): Record<string, string> => ({
  ...{ event: `imported-event-${n}`, kind: "joint-venture" },
  ...{ title: `Imported venture ${n} of the ${n}th xylograph`, summary: `Report ${n} says so.` },
  ...{ occurred: String(1990 + (n % 30)), places: "rajin:site", outlet: "dailynk" },
  ...{ headline: `Headline ${n}`, headline_basis: "as-seen", language: "en" },
  ...{ url: `https://import.example/${n}`, claimed_source: "trader", ...changes },
});

/** So many such rows, every second one to be published. */
export const manyRows = (count: number) =>
  Array.from({ length: count }, (_, i) => aRow(i, { state: i % 2 ? "published" : "" }));
