import { problem } from "@/lib/domain/import/problem";
import { textOf, UnreadableFile } from "./decode";

/** A record of a JSON file: the list that it stands in, null where the file is one list. */
export type JsonElement = { line: number; list: string | null; value: unknown };

const LONGEST_RECORD = 10_000_000;
const SPACE = /[\s,:]/;

/**
 * The records of a file that is a list of records, or an object of such lists ("events": […]), one by
 * one, so that the file is never held whole.
 * @throws UnreadableFile
 */
export async function* jsonElements(
  file: string,
  read?: (bytes: number) => void,
): AsyncGenerator<JsonElement> {
  const open: string[] = [];
  let list: string | null = null;
  let [key, text, line, from] = ["", "", 1, 1];
  let [inText, escaped, isNamed] = [false, false, false];
  const refuse = (code: "not-json" | "json-shape") => new UnreadableFile(problem(line, "", code));
  /** How deep a list of records lies: at once, or under a name. */
  const depth = () => (open[0] === "{" ? 2 : 1);
  for await (const piece of textOf(file, read)) {
    for (const letter of piece) {
      const isRecord = open.length > depth() || text !== "";
      if (isRecord || inText) text += letter;
      if (text.length > LONGEST_RECORD) throw refuse("not-json");
      if (letter === "\n") line += 1;
      if (inText) {
        if (escaped) escaped = false;
        else if (letter === "\\") escaped = true;
        else if (letter === '"') inText = false;
        if (!inText && open.length === 1 && depth() === 2) {
          key = parsed(text, refuse) as string;
          [text, isNamed] = ["", true];
        }
        continue;
      }
      if (letter === '"') {
        if (open.length === 0 || (open.length === depth() && text === ""))
          throw refuse("json-shape");
        // After a name comes a list, nothing else.
        if (open.length === 1 && isNamed) throw refuse("json-shape");
        inText = true;
        if (!isRecord) text = letter;
      } else if (letter === "[" || letter === "{") {
        if (open.length === depth() && open.length > 0) {
          if (letter === "[") throw refuse("json-shape");
          [text, from] = [letter, line];
        } else if (open.length === 1 && depth() === 2) {
          if (letter === "{") throw refuse("json-shape");
          [list, isNamed] = [key, false];
        }
        open.push(letter);
      } else if (letter === "]" || letter === "}") {
        if (open.pop() !== (letter === "]" ? "[" : "{")) throw refuse("not-json");
        if (open.length === depth() && text !== "") {
          yield { line: from, list, value: parsed(text, refuse) };
          text = "";
        }
      } else if (text === "" && !SPACE.test(letter)) throw refuse("json-shape");
    }
  }
  if (open.length > 0 || inText) throw refuse("not-json");
}

function parsed(text: string, refuse: (code: "not-json") => Error): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw Object.assign(refuse("not-json"), { cause });
  }
}
