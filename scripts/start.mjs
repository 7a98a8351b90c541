import { serve } from "./serve.mjs";

try {
  const port = Number(process.env.PORT || 3000);
  const address = await serve({ port, hostname: process.env.HOST || undefined });
  process.stdout.write(`Serving on ${address}\n`);
  process.stdout.write("Open that address in a browser; Ctrl+C ends the server.\n");
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
