/** What spreadsheets take for the beginning of a formula; exports put a quote mark before it. */
const FORMULA = /^[=+\-@\t\r]/;
const QUOTED_FORMULA = /^'(?=[=+\-@\t\r])/;

/** A cell's own text, without the quote mark that kept a spreadsheet from calculating it. */
export function quotedFormulaOff(cell: string): string {
  return cell.replace(QUOTED_FORMULA, "");
}

/** The text as a cell of CSV, kept from being calculated and from breaking out of its cell. */
export function quotedCell(text: string): string {
  const safe = FORMULA.test(text) && text !== CLEARS ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Written alone in a cell it empties the field; an empty cell leaves it as it is. */
export const CLEARS = "-";

/** The parts of a list, which "|" separates. */
export function listed(text: string): string[] {
  return text
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** A list of names with an optional word after the last colon: "rajin:site" is ["rajin", "site"]. */
export function withWord(
  part: string,
  words: readonly string[],
): [name: string, word: string | null] {
  const at = part.lastIndexOf(":");
  const word = at < 0 ? "" : part.slice(at + 1).trim();
  // Names have colons of their own; only a word of the vocabulary's shape is taken for a role.
  if (at < 0 || (!words.includes(word) && !/^[a-z-]+$/.test(word))) return [part, null];
  return [part.slice(0, at).trim(), word];
}

const TRUE = new Set(["yes", "true", "1"]);
const FALSE = new Set(["no", "false", "0"]);

/** The value that a schema expects for a cell; what is no number or answer is left for it to refuse. */
export function typedValue(
  text: string,
  type: "text" | "number" | "boolean",
): string | number | boolean {
  if (type === "number" && /^\d{1,9}$/.test(text)) return Number(text);
  const answer = text.toLowerCase();
  if (type === "boolean" && (TRUE.has(answer) || FALSE.has(answer))) return TRUE.has(answer);
  return text;
}
