import "server-only";
import { LONGEST_FORM } from "@/lib/domain/desk/longest-form";
import type { Sender } from "./guard";
import { submitEvent } from "./submit-event";

export type Answer = { status: number; headers: Record<string, string>; body: string | null };

const STATUS: { [code: string]: number } = {
  ...{ invalid: 400, "signed-out": 401, forbidden: 403, "cross-site": 403, gone: 404 },
  ...{ conflict: 409, unexpected: 500, busy: 503, "read-only": 503, full: 503 },
};

/**
 * Answers the event form's save: 201 for a new event, 204 for a change, with the desk's address of the
 * event and its version as ETag; else JSON that says why not. The body is read for those alone who may
 * save, and when it says that it is no longer than a form can be; one that is no JSON is refused as
 * any other wrong shape.
 */
export async function saveAnswer(sender: Sender, body: () => Promise<string>): Promise<Answer> {
  const length = sender.header("content-length");
  // The body is thrown away unread; to hang up would keep the answer from whoever still sends.
  if (length === null || Number(length) > LONGEST_FORM) {
    return withHeaders(413, {}, '{"ok":false,"code":"too-large"}');
  }
  const answer = await submitEvent(async () => parsed(await body()), sender);
  if (!answer.ok) return withHeaders(STATUS[answer.code] ?? 500, {}, JSON.stringify(answer));
  const { slug, version, isNew } = answer;
  const location = { Location: `/desk/events/${slug}`, ETag: `"${version}"` };
  return withHeaders(isNew ? 201 : 204, location, null);
}

function withHeaders(status: number, more: Record<string, string>, body: string | null): Answer {
  const type: Record<string, string> =
    body === null ? {} : { "Content-Type": "application/json; charset=utf-8" };
  const safe = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'",
    "X-Content-Type-Options": "nosniff",
  };
  return { status, headers: { ...safe, ...type, ...more }, body };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
