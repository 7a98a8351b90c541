import { readFileSync } from "node:fs";
import type { Posting } from "./post";

type Manifest = { node: Record<string, { exportedName?: string }> };

/** The name under which the build answers to a server action. @throws when there is no such. */
export function actionId(name: string): string {
  const file = ".next/server/server-reference-manifest.json";
  const { node } = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  const [id] = Object.entries(node).find(([, { exportedName }]) => exportedName === name) ?? [];
  if (!id) throw new Error(`The build has no action ${name}.`);
  return id;
}

export type Asked = { client: Posting; port: number; cookie: string };

/** A string that begins with a dollar would be taken for a reference. */
const escaped = (_: string, value: unknown) =>
  typeof value === "string" && value.startsWith("$") ? `$${value}` : value;

/** Calls an action as the browser does: React sends plain values as JSON, and answers in rows. */
export async function call<R>(
  id: string,
  { client, port, cookie }: Asked,
  input: object,
): Promise<{ ms: number; answer: R }> {
  const { status, body, ms } = await client.post(
    "/desk/events/new",
    JSON.stringify([input], escaped),
    {
      ...{ Cookie: cookie, Origin: `http://127.0.0.1:${port}`, "Sec-Fetch-Site": "same-origin" },
      ...{ Accept: "text/x-component", "Content-Type": "text/plain;charset=UTF-8" },
      "Next-Action": id,
    },
  );
  const row = /^1:(\{.*)$/m.exec(body)?.[1];
  if (status !== 200 || !row) throw new Error(`The action answered ${status}: ${body}`);
  return { ms, answer: JSON.parse(row) as R };
}
