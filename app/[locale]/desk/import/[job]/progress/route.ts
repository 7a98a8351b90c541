import { readRefusal } from "@/lib/actions/desk-read";
import { findImport } from "@/lib/db/import/jobs";
import { runningImport } from "@/lib/db/import/process";

type Context = { params: Promise<{ job: string }> };

/** Where an import stands, for the page that waits for it. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const refused = await readRefusal("import");
  if (refused) return refused;
  const { job: id } = await params;
  const running = runningImport(id);
  const job = await findImport(id, running !== undefined);
  if (!job) return new Response(null, { status: 404 });
  const body = { state: job.state, progress: running?.progress ?? null };
  return Response.json(body, { headers: { "Cache-Control": "private, no-store" } });
}
