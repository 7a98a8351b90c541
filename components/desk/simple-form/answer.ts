/** What an action may answer when it hasn't done what was asked. */
export type Refused = {
  ok: false;
  code: string;
  minutes?: number;
  issues?: readonly { path: readonly (string | number)[]; message: string }[];
};

type Outcome = { ok: boolean } | null;

/** The refusal in an answer, if it is one. */
export function refusedIn(answer: Outcome): Refused | null {
  return answer && !answer.ok ? (answer as Refused) : null;
}

/** The code of what is wrong with a field. */
export function problemOf(answer: Outcome, field: string): string | null {
  const issues = refusedIn(answer)?.issues ?? [];
  return issues.find(({ path }) => path[0] === field)?.message ?? null;
}
