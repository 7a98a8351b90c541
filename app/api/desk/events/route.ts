import { requestSender } from "@/lib/actions/guard";
import { type Answer, isTooLong, saveAnswer, tooLong } from "@/lib/actions/save-answer";

/** The event form's save. Our own server answers it before it comes here (docs/decisions/0016). */
export async function POST(request: Request): Promise<Response> {
  if (isTooLong(request.headers.get("content-length"))) return respond(tooLong());
  return respond(await saveAnswer(await request.text(), await requestSender()));
}

const respond = ({ status, headers, body }: Answer) => new Response(body, { status, headers });
