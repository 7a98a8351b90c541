import "server-only";
import { addToLog, type LogLine } from "@/lib/db/people/desk-log";
import type { Person } from "@/lib/domain/desk/permission";

/** Writes down that somebody was refused; what strangers do goes to the server's output only. */
export async function noteRefusal(
  what: "cross-site" | "forbidden",
  who: Person | null,
  wanted: string,
): Promise<void> {
  const line = { what, userId: who?.id ?? null, by: who?.name ?? null, detail: wanted };
  // Nobody can clear the desk's log, so nobody unknown may fill it.
  if (who !== null) await note(line);
  else say(line);
}

/**
 * A line on the server's output and in the desk's log. That the latter can't be written must not
 * keep the answer from anybody.
 */
export async function note(line: LogLine): Promise<void> {
  say(line);
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
