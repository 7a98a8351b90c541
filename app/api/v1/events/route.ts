import { answer, badParameters, guarded } from "@/app/api/answer";
import { eventCards } from "@/lib/db/queries/events";
import { openView } from "@/lib/db/queries/view";
import { parseListing } from "@/lib/domain/filter-parse";

export function GET(request: Request): Promise<Response> {
  return guarded(() => {
    const { value, problems } = parseListing(new URL(request.url).searchParams);
    const view = openView({ value: value.filter, problems });
    if (view.problems.length > 0) return badParameters(view.problems);
    const page = eventCards(view, value.listing);
    if (!page) {
      const stale = { parameter: "cursor", value: value.listing.cursor ?? "", expected: "" };
      return badParameters([{ ...stale, code: "bad-cursor" }]);
    }
    // The events are JSON texts already: parsing them only to write them again would be waste.
    return answer(
      request,
      view.version,
      () =>
        `{"data":[${page.events.join(",")}],"page":${JSON.stringify({ total: page.total, next: page.next })}}`,
    );
  });
}
