import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { csvRows, delimiterOf } from "@/lib/db/import/csv";
import { UnreadableFile } from "@/lib/db/import/decode";
import { jsonElements } from "@/lib/db/import/json";
import { temporaryFolder } from "../../support/store";

async function read<T>(content: string | Buffer, reader: (file: string) => AsyncIterable<T>) {
  const file = path.join(temporaryFolder(), "file");
  writeFileSync(file, content);
  const found: T[] = [];
  try {
    for await (const one of reader(file)) found.push(one);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return [...found, `${error.problem.line} ${error.problem.code}`];
  }
  return found;
}
const rows = async (content: string | Buffer) =>
  (await read(content, csvRows)).map((row) =>
    typeof row === "string" ? row : `${row.line}: ${row.cells.join("~")}`,
  );

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");

describe("a CSV file", () => {
  test.each<[string, string | Buffer, string[]]>([
    ["with commas", "a,b\n1,2\n", ["1: a~b", "2: 1~2"]],
    ["with semicolons", "a;b\n1,5;2\n", ["1: a~b", "2: 1,5~2"]],
    ["with tabs", "a\tb\n1,5\t2;3\n", ["1: a~b", "2: 1,5~2;3"]],
    ["with a mark", "\ufeffa,b\n라진,2", ["1: a~b", "2: 라진~2"]],
    ["in UTF-16", utf16("a\tb\r\n라진\t2\r\n"), ["1: a~b", "2: 라진~2"]],
    ["of Windows", "a,b\r\n1,2\r\n\r\n3,4\r\n\r\n\r\n", ["1: a~b", "2: 1~2", "4: 3~4"]],
    ["of an old Macintosh", "a,b\r1,2\r3,4", ["1: a~b", "2: 1~2", "3: 3~4"]],
    [
      "with newlines in cells",
      'a,b\n"1\n\n2",x\n"3\r\n4",y\n5,z\n',
      ["1: a~b", "2: 1\n\n2~x", "5: 3\r\n4~y", "7: 5~z"],
    ],
    ["with quote marks in cells", 'a,b\n"say ""yes""",2\n', ["1: a~b", '2: say "yes"~2']],
    ["with separators in quoted heads", '"a,b,c";d\n1;2\n', ["1: a,b,c~d", "2: 1~2"]],
    ["with rows of other lengths", "a,b\n1\n1,2,3\n", ["1: a~b", "2: 1", "3: 1~2~3"]],
    ["of nothing", "", []],
    ["of empty lines", "\n\n,,\n", []],
    ["with a quote mark left open", 'a,b\n1,2\n"3,4\n5,6\n', ["1: a~b", "2: 1~2", "3 quotes"]],
    ["with a quote mark within", 'a,b\n1,say "yes"\n', ["2 quotes"]],
    ["in Latin-1", Buffer.from("a,b\nok,1\ncaf\xe9,2\n", "latin1"), ["3 encoding"]],
    ["in EUC-KR", Buffer.from([0x61, 0x0a, 0xb6, 0xf3, 0xc1, 0xf8, 0x0a]), ["2 encoding"]],
  ])("%s is read row by row", async (_, content, expected) => {
    expect(await rows(content)).toEqual(expected);
  });

  test("larger than any buffer is read to its end, characters whole", async () => {
    const lines = Array.from({ length: 30_000 }, (_, i) => `${i},라진 합영회사의 개업 “소식”`);
    const found = await rows(["n,text", ...lines].join("\r\n"));
    expect(found).toHaveLength(30_001);
    expect(found.at(-1)).toBe("30001: 29999~라진 합영회사의 개업 “소식”");
    expect(found.filter((row) => row.includes("\ufffd"))).toEqual([]);
  });

  test.each([
    ["a,b;c,d", ","],
    ["a;b;c,d", ";"],
    ["alone", ","],
  ])("with the head %s has the delimiter %j", (head, delimiter) => {
    expect(delimiterOf(`${head}\n1;2;3;4;5`)).toBe(delimiter);
  });
});

describe("a JSON file", () => {
  const elements = async (content: string) =>
    (await read(content, jsonElements)).map((one) =>
      typeof one === "string" ? one : `${one.line} ${one.list ?? "-"} ${JSON.stringify(one.value)}`,
    );
  test.each<[string, string, string[]]>([
    [
      "that is a list",
      '[{"a": "]}"},\n {"b": [1, {"c": "\\"["}]}]',
      ['1 - {"a":"]}"}', '2 - {"b":[1,{"c":"\\"["}]}'],
    ],
    [
      "of lists",
      '{"events": [{"a": 1}],\n"reports": [], "places": [{}]}',
      ['1 events {"a":1}', "2 places {}"],
    ],
    ["of an empty list", "[]", []],
    ["with a mark", '\ufeff[{"a": 1}]', ['1 - {"a":1}']],
    ["that is one record", '{"slug": "x"}', ["1 json-shape"]],
    ["that is a word", '"events"', ["1 json-shape"]],
    ["that is a list of words", '[\n"x"]', ["2 json-shape"]],
    ["that breaks off", '[{"a": 1},\n{"b"', ['1 - {"a":1}', "2 not-json"]],
    ["with brackets that cross", '[{"a": [1}]]', ["1 not-json"]],
    ["with a comma too many", '[{"a": 1,}]', ["1 not-json"]],
  ])("%s is read record by record", async (_, content, expected) => {
    expect(await elements(content)).toEqual(expected);
  });
});
