import { allowed, requestSender } from "@/lib/actions/guard";
import { receiveImport } from "@/lib/actions/receive-import";

/** The file of an import as the body, its name and what was chosen in the address. */
export async function POST(request: Request): Promise<Response> {
  const asked = await allowed("import", await requestSender());
  if (!asked.ok) {
    const status = asked.code === "signed-out" ? 401 : 403;
    return answer(status, { code: asked.code });
  }
  const { status, ...received } = await receiveImport(request, asked.person);
  return answer(status, received);
}

function answer(status: number, body: object): Response {
  const headers: Record<string, string> = { "Cache-Control": "no-store" };
  // The rest of a body that is refused isn't waited for.
  if (status >= 400) headers.Connection = "close";
  return Response.json(body, { status, headers });
}
