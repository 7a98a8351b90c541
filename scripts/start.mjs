import { serve } from "./serve.mjs";
import { runTypeScript, StepFailed } from "./steps.mjs";

try {
  const port = Number(process.env.PORT || 3000);
  const address = await serve({ port, hostname: process.env.HOST || undefined });
  await sayHowToGetIn(address);
  process.stdout.write(`Serving on ${address}\n`);
  process.stdout.write("Open that address in a browser; Ctrl+C ends the server.\n");
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

/** The link for the first admin; a store that can't give one is still served. */
async function sayHowToGetIn(address) {
  try {
    await runTypeScript("prisma/db-first-admin.ts", [address]);
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
  }
}
