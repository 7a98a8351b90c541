import { amountSchema } from "../event";
import { CLEARS } from "./cell";
import { type Problem, problem } from "./problem";
import type { Cells } from "./rows";

const parts = Object.keys(amountSchema.shape);

/**
 * The amounts that cells list side by side ("10|20" and "USD|EUR" are two); undefined where none is
 * given. A single currency goes for all, and an amount without a larger sum is one sum.
 */
export function amountsOf(cells: Cells, problems: Problem[]): object[] | undefined {
  const given = parts.flatMap((part) => {
    const cell = cells.get(`amount_${part}`);
    if (!cell) return [];
    const texts = cell.text.split("|").map((text) => text.trim());
    return [{ part, texts, column: `amount_${part}`, line: cell.line }];
  });
  const [first] = given;
  if (!first) return undefined;
  if (given.every(({ texts }) => texts.length === 1 && texts[0] === CLEARS)) return [];
  const count = Math.max(...given.map(({ texts }) => texts.length));
  const uneven = given.filter(
    ({ part, texts }) => texts.length !== count && (part !== "currency" || texts.length > 1),
  );
  for (const { column, line } of uneven) {
    problems.push(problem(line, column, "uneven", { count: String(count) }));
  }
  if (uneven.length > 0) return undefined;
  return Array.from({ length: count }, (_, i) => {
    const values = given.flatMap(({ part, texts }): [string, string][] => {
      const text = part === "currency" && texts.length === 1 ? texts[0] : texts[i];
      return text ? [[part, text]] : [];
    });
    const amount = Object.fromEntries(values);
    return amount.max === undefined && amount.min !== undefined
      ? { ...amount, max: amount.min }
      : amount;
  });
}
