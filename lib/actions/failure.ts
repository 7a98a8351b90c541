import "server-only";

/** Writes an error to the server's log, without what the person had sent. */
export function report(error: unknown): void {
  console.error(`unexpected: ${withoutValues(error)}`);
}

function withoutValues(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  // Prisma quotes the call with its arguments, and says what was wrong in the last line.
  const isPrisma = error.name.startsWith("PrismaClient");
  const message = isPrisma ? (error.message.trim().split("\n").at(-1) ?? "") : error.message;
  const cause = error.cause === undefined ? "" : `\ncaused by ${withoutValues(error.cause)}`;
  return `${[`${error.name}: ${message}`, ...frames].join("\n")}${cause}`;
}
