import { readFileSync } from "node:fs";
import path from "node:path";
import { once } from "@/lib/domain/once";
import { post, type RawAnswer } from "./raw";

const root = path.resolve(import.meta.dirname, "../../..");

type Manifest = {
  node: Record<string, { exportedName: string; workers: Record<string, unknown> }>;
};

/** The server actions that the build offers to browsers, by name, each with a page that uses it. */
export const serverActions = once((): Map<string, { id: string; page: string }> => {
  const file = path.join(root, ".next/server/server-reference-manifest.json");
  const { node } = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  return new Map(
    Object.entries(node).map(([id, { exportedName, workers }]) => [
      exportedName,
      { id, page: addressOf(Object.keys(workers)[0] ?? "") },
    ]),
  );
});

/** What stands in an address for the parameters of a route. */
export const parameters: Record<string, string> = {
  ...{ event: "seed-credit-directive", slug: "seed-credit-directive", subject: "event" },
  ...{ token: "made-up", proposal: "1", list: "drafts", vocabulary: "places", facet: "kind" },
  ...{ job: "00000000-0000-4000-8000-000000000000", city: "rajin", outlet: "dailynk" },
};

/** "app/[locale]/desk/events/[event]/page" as an address. */
export const addressOf = (route: string) =>
  route
    .replace(/^(?:app)?\/\[locale\]|\/(?:page|route)$/g, "")
    .replace(/\[(\w+)\]/g, (_, name: string) => parameters[name] ?? name);

export type Answered = RawAnswer & {
  /** What the action returned; undefined where there was no answer of an action. */
  value:
    | { ok?: boolean; code?: string; issues?: { path: unknown[]; message: string }[] }
    | undefined;
};

export type Sending = {
  /** The page that it is posted to, where not one of its own. */
  page?: string;
  cookie?: string;
  /** Over the headers that a browser sends; null leaves one out. */
  headers?: Record<string, string | null>;
};

/** Calls a server action as a browser does. */
export function callAction(name: string, input: unknown, sending: Sending = {}): Promise<Answered> {
  return sendBody(name, JSON.stringify([encoded(input)]), sending);
}

/** The same with a body as it stands. */
export async function sendBody(
  name: string,
  body: string,
  sending: Sending = {},
): Promise<Answered> {
  const { id, page = "" } = serverActions().get(name) ?? {};
  if (!id) throw new Error(`The build has no action ${name}.`);
  const answer = await post(sending.page ?? page, body, {
    "Next-Action": id,
    Accept: "text/x-component",
    "Content-Type": "text/plain;charset=UTF-8",
    Origin: process.env.E2E_URL ?? "",
    "Sec-Fetch-Site": "same-origin",
    Cookie: sending.cookie ?? null,
    ...sending.headers,
  });
  return { ...answer, value: returned(answer.body) };
}

/** As React writes arguments: a text that begins with "$" has another one before it. */
function encoded(value: unknown): unknown {
  if (typeof value === "string") return value.startsWith("$") ? `$${value}` : value;
  if (Array.isArray(value)) return value.map(encoded);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, encoded(each)]));
}

/** What an action returned, from the rows of the answer ("0:" names the row that has it). */
function returned(body: string): Answered["value"] {
  const rows = rowsOf(Buffer.from(body));
  const named = /"a":"\$@(\w+)"/.exec(rows.get("0") ?? "")?.[1];
  const row = named && rows.get(named);
  return row?.startsWith("{") ? JSON.parse(row) : undefined;
}

/** A row ends with its line; one of long text ("T", its length in bytes, a comma) with the text. */
function rowsOf(body: Buffer): Map<string, string> {
  const rows = new Map<string, string>();
  for (let at = 0; at < body.length; ) {
    const colon = body.indexOf(":", at);
    if (colon < 0) break;
    const text = /^T([0-9a-f]+),/.exec(body.toString("latin1", colon + 1, colon + 12));
    const line = body.indexOf("\n", colon);
    const length = text && text[0].length + Number.parseInt(text[1] ?? "", 16);
    const end = length === null ? (line < 0 ? body.length : line) : colon + 1 + length;
    rows.set(body.toString("utf8", at, colon), body.toString("utf8", colon + 1, end));
    at = length === null ? end + 1 : end;
  }
  return rows;
}
