import type { Answered } from "./action";
import { post } from "./raw";

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
  const answer = await post(address, body, {
    "Content-Type": "application/json",
    Origin: process.env.E2E_URL ?? "",
    "Sec-Fetch-Site": "same-origin",
    Cookie: cookie ?? null,
    ...over,
  });
  return { ...answer, value: saidBy(answer) };
}

function saidBy({ status, headers, body }: Pick<Answered, "status" | "headers" | "body">) {
  if (status !== 201 && status !== 204) {
    return body.startsWith("{") ? (JSON.parse(body) as Answered["value"]) : undefined;
  }
  const slug = String(headers.location).replace("/desk/events/", "");
  return { ok: true, slug, version: Number(String(headers.etag).replaceAll('"', "")) };
}
