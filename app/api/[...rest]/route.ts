import { problem } from "@/app/api/answer";

/** Whatever the API doesn't have, told in its own form rather than as a page. */
export function GET(): Response {
  return problem(404, "No such resource", {
    detail: "The API has /api/v1/events, facets, histogram, cities and outlets.",
  });
}
