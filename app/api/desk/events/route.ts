import { requestSender } from "@/lib/actions/guard";
import { saveAnswer } from "@/lib/actions/save-answer";

/** The event form's save. Our own server answers it before it comes here (docs/decisions/0016). */
export async function POST(request: Request): Promise<Response> {
  const sender = await requestSender();
  const { status, headers, body } = await saveAnswer(sender, () => request.text());
  return new Response(body, { status, headers });
}
