import type { IncomingMessage, ServerResponse } from "node:http";

type Answering = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Tells our own server (scripts/serve.mjs) what it answers itself, by method and address. */
export function register(): void {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const direct: Record<string, Answering> = {
    "POST /api/desk/events": async (request, response) => {
      const { saveDirectly } = await import("./lib/actions/save-directly");
      await saveDirectly(request, response);
    },
  };
  Object.assign(globalThis, { hapyongDirect: direct });
}
