import "server-only";
import { addToLog, type LogLine } from "@/lib/db/people/desk-log";
import type { Person } from "@/lib/domain/desk/permission";

/** Writes down that somebody was refused: always to the server's output, and to the desk's log. */
export async function noteRefusal(
  what: "cross-site" | "forbidden",
  who: Person | null,
  wanted: string,
): Promise<void> {
  const line = { what, userId: who?.id ?? null, by: who?.name ?? null, detail: wanted };
  say(line);
  // Strangers can refuse themselves as often as they like; the log, which is kept, is not theirs.
  if (who !== null) await note(line);
}

/** A line in the desk's log. That it can't be written must not keep the answer from anybody. */
export async function note(line: LogLine): Promise<void> {
  try {
    await addToLog(line, new Date().toISOString());
  } catch (error) {
    console.error(`desk log: ${error instanceof Error ? error.name : typeof error}`);
  }
}

/** One line of JSON on the server's output. */
export function say({ what, userId, detail }: LogLine): void {
  const line = { at: new Date().toISOString(), desk: what, userId, detail };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
