/**
 * The values that an ICU message takes and of which type each is ("" for plain text): reads
 * {name}, {name, plural, one {…} other {…}} and {name, select, …}, nested as deep as they go.
 * @throws Error when braces don't match.
 */
export function messageArguments(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const end = readText(text, 0, found);
  if (end !== text.length) throw new Error(`A brace too many at ${end} in “${text}”.`);
  return found;
}

/** Reads plain text with arguments in it up to the brace that closes it, or the end. */
function readText(text: string, start: number, found: Map<string, string>): number {
  let at = start;
  while (at < text.length && text[at] !== "}") {
    at = text[at] === "{" ? readArgument(text, at, found) : at + 1;
  }
  return at;
}

function readArgument(text: string, start: number, found: Map<string, string>): number {
  const head = /^\{\s*(\w+)\s*(?:,\s*(\w+)\s*)?([,}])/.exec(text.slice(start));
  if (!head) throw new Error(`No argument at ${start} in “${text}”.`);
  const [whole, name = "", type = "", closing] = head;
  found.set(name, type);
  let at = start + whole.length;
  if (closing === "}") return at;
  while (true) {
    const option = /^\s*(?:=?\w+)\s*\{/.exec(text.slice(at));
    if (!option) break;
    at = readText(text, at + option[0].length, found) + 1;
  }
  const close = /^\s*\}/.exec(text.slice(at));
  if (!close) throw new Error(`No closing brace at ${at} in “${text}”.`);
  return at + close[0].length;
}
