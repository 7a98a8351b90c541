import { answer, guarded, problem } from "@/app/api/answer";
import { event } from "@/lib/db/queries/event";
import { current } from "@/lib/db/search-index/current";
import { slug } from "@/lib/domain/text";

type Context = { params: Promise<{ event: string }> };

export function GET(request: Request, { params }: Context): Promise<Response> {
  return guarded(async () => {
    const name = slug.safeParse((await params).event);
    if (!name.success) return notFound();
    const { version } = current();
    const found = event(name.data);
    switch (found.status) {
      case "published":
        return answer(request, version, () => ({ data: found.event }));
      case "merged":
        return new Response(null, {
          status: 308,
          headers: { Location: `/api/v1/events/${found.into}` },
        });
      case "withdrawn":
        return problem(410, "Withdrawn", { detail: found.reason ?? undefined, at: found.at });
      case "missing":
        return notFound();
    }
  });
}

function notFound(): Response {
  return problem(404, "No such event", {
    detail: "GET /api/v1/events lists the events there are.",
  });
}
