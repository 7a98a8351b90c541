import type { Asked } from "./action";

type Answer =
  | { ok: true; slug: string; version: number }
  | { ok: false; code: string; issues?: unknown[] };

/** Saves the event form as the browser does. @throws when the answer is none of the desk's. */
export async function sendForm(
  { client, port, cookie }: Asked,
  input: object,
): Promise<{ ms: number; answer: Answer }> {
  const { status, headers, body, ms } = await client.post(
    "/api/desk/events",
    JSON.stringify(input),
    {
      ...{ Cookie: cookie, Origin: `http://127.0.0.1:${port}`, "Sec-Fetch-Site": "same-origin" },
      "Content-Type": "application/json",
    },
  );
  const slug = headers.location?.split("/").at(-1);
  const version = Number(headers.etag?.replaceAll('"', ""));
  if (slug && version > 0) return { ms, answer: { ok: true, slug, version } };
  if (status < 400 || status === 404) throw new Error(`The save answered ${status}: ${body}`);
  return { ms, answer: JSON.parse(body) as Answer };
}
