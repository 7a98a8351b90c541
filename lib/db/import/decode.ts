import { createReadStream } from "node:fs";
import { type Problem, problem } from "@/lib/domain/import/problem";

/** What makes a file as a whole unreadable, as the one problem of its dry run. */
export class UnreadableFile extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

const marks: [encoding: string, mark: number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

const encodingOf = (start: Buffer) =>
  marks.find(([, mark]) => mark.every((byte, i) => start[i] === byte))?.[0] ?? "utf-8";

const newlines = (text: string) => text.split(/\r\n|\n|\r/).length - 1;

/**
 * A file's text in pieces: UTF-8 with or without its mark, or UTF-16 with one.
 * @throws UnreadableFile, naming the line, when it is in another encoding.
 */
export async function* textOf(
  file: string,
  read: (bytes: number) => void = () => {},
): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let [bytes, lines] = [0, 1];
  const decode = (chunk: Buffer | undefined) => {
    try {
      return decoder?.decode(chunk, { stream: chunk !== undefined }) ?? "";
    } catch (cause) {
      const good = new TextDecoder(decoder?.encoding).decode(chunk).split("\ufffd")[0] ?? "";
      const at = problem(lines + newlines(good), "", "encoding");
      throw Object.assign(new UnreadableFile(at), { cause });
    }
  };
  for await (const chunk of createReadStream(file, { highWaterMark: 64 * 1024 })) {
    decoder ??= new TextDecoder(encodingOf(chunk as Buffer), { fatal: true });
    const text = decode(chunk as Buffer);
    bytes += (chunk as Buffer).length;
    lines += newlines(text);
    yield text;
    read(bytes);
  }
  yield decode(undefined);
}
