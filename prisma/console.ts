/** A line for the person at the terminal. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Runs a command's work; an error becomes one line (the whole of it with DEBUG set) and exit code 1. */
export async function stopOn(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${process.env.DEBUG ? (error as Error).stack : text}\n`);
    process.exitCode = 1;
  }
}
