import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import { SESSION_COOKIE } from "@/lib/auth/cookie";
import { visitBy } from "@/lib/auth/visit";
import type { Sender } from "./guard";
import { saveAnswer } from "./save-answer";

/** The save as Node's server has it, before Next has seen anything of it (docs/decisions/0016). */
export async function saveDirectly(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { status, headers, body } = await saveAnswer(senderOf(request), () => bodyOf(request));
  response.writeHead(status, headers).end(body);
}

/** Nothing where the sender went away in the middle: a half is no form, and nobody hears of it. */
async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk);
  } catch {
    return "";
  }
  return Buffer.concat(chunks).toString();
}

function senderOf({ headers }: IncomingMessage): Sender {
  const header = (name: string) => {
    const given = headers[name];
    return (Array.isArray(given) ? given.join(", ") : given) ?? null;
  };
  const cookie = cookieOf(headers.cookie, SESSION_COOKIE);
  return { header, person: async () => visitBy(cookie, new Date())?.person ?? null };
}

/** The last of that name, as Next reads them. */
function cookieOf(header: string | undefined, name: string): string | undefined {
  const found = header?.split(/; */).findLast((pair) => pair.startsWith(`${name}=`));
  return found && decoded(found.slice(name.length + 1));
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
