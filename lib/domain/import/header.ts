import { columnOf, columns } from "./columns";
import { nameIndex } from "./names";
import { type Problem, problem } from "./problem";

/** Columns in the order of the file; null for one that is empty from its head down. */
export type Head = (string | null)[];

const nearestColumn = nameIndex(
  columns.map(({ name }) => ({ slug: name, names: [name], mergedInto: null })),
);

/** Reads the first row: which column stands where, and what can't be one. */
export function readHead(cells: string[], problems: Problem[]): Head {
  const seen = new Set<string>();
  return cells.map((cell) => {
    if (cell.trim() === "") return null;
    const column = columnOf(cell);
    if (!column) {
      const found = nearestColumn(cell);
      const nearest = found.slug === null ? found.nearest.join(", ") : found.slug;
      problems.push(problem(1, cell.trim(), "unknown-column", { nearest }));
      return null;
    }
    if (seen.has(column.name)) problems.push(problem(1, column.name, "repeated-column"));
    seen.add(column.name);
    return column.name;
  });
}
