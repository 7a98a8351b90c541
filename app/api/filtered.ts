import { openView, type View } from "@/lib/db/queries/view";
import type { Problem } from "@/lib/domain/filter";
import { parseFilter } from "@/lib/domain/filter-parse";
import { answer, badParameters, guarded } from "./answer";

type Choices = Record<string, readonly string[]>;

/**
 * A GET handler that answers a question about the events of a filter. `own` names the parameters
 * that the question has beside the filter's, and `choices` what each of them may be.
 */
export function filtered(
  own: readonly string[],
  ask: (view: View, values: Record<string, string | undefined>) => unknown,
  choices: Choices = {},
): (request: Request) => Promise<Response> {
  return (request) =>
    guarded(() => {
      const { searchParams } = new URL(request.url);
      const parsed = parseFilter(searchParams, own);
      const { values, problems } = readChoices(searchParams, choices);
      const view = openView({ ...parsed, problems: [...parsed.problems, ...problems] });
      if (view.problems.length > 0) return badParameters(view.problems);
      return answer(request, view.version, () => ask(view, values));
    });
}

function readChoices(parameters: URLSearchParams, choices: Choices) {
  const values: Record<string, string | undefined> = {};
  const problems: Problem[] = [];
  for (const [parameter, allowed] of Object.entries(choices)) {
    const [value, ...more] = parameters.getAll(parameter).filter((given) => given !== "");
    if (value === undefined) continue;
    const problem = { parameter, value: value.slice(0, 80), expected: allowed.join(", ") };
    if (more.length > 0) problems.push({ ...problem, code: "given-twice" });
    else if (!allowed.includes(value)) problems.push({ ...problem, code: "not-one-of" });
    else values[parameter] = value;
  }
  return { values, problems };
}
