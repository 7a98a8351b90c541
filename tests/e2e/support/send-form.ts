import type { Answered } from "./action";
import { raw } from "./raw";

export const SAVE = "/api/desk/events";

type Sending = {
  cookie?: string;
  /** Over the headers that a browser sends; null leaves one out. */
  headers?: Record<string, string | null>;
  /** Where to, when not as the browser does. */
  address?: string;
};

/** Sends what the event form sends. */
export const sendForm = (input: unknown, sending: Sending = {}): Promise<Answered> =>
  sendFormBody(JSON.stringify(input), sending);

/** The same with a body as it stands. What was saved is told by the answer's headers. */
export async function sendFormBody(
  body: string,
  { cookie, headers: over, address = SAVE }: Sending,
): Promise<Answered> {
  const given: Record<string, string | null> = {
    "Content-Type": "application/json",
    "Content-Length": String(Buffer.byteLength(body)),
    Origin: process.env.E2E_URL ?? "",
    "Sec-Fetch-Site": "same-origin",
    Cookie: cookie ?? null,
    ...over,
  };
  const headers = Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== null),
  );
  const answer = await raw(address, { method: "POST", headers, body });
  return { ...answer, value: saidBy(answer) };
}

function saidBy({ status, headers, body }: Pick<Answered, "status" | "headers" | "body">) {
  if (status !== 201 && status !== 204) {
    return body.startsWith("{") ? (JSON.parse(body) as Answered["value"]) : undefined;
  }
  const slug = String(headers.location).replace("/desk/events/", "");
  return { ok: true, slug, version: Number(String(headers.etag).replaceAll('"', "")) };
}
