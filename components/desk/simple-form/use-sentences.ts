"use client";

import { useTranslations } from "next-intl";
import type { Refused } from "./answer";

/** Sentences for what went wrong; codes that no sentence is known for get a general one. */
export function useSentences() {
  const refusal = useTranslations("desk.refusal");
  const problem = useTranslations("desk.problem");
  return {
    ofRefusal: ({ code, minutes = 1 }: Refused) =>
      refusal(refusal.has(code as "busy") ? (code as "busy") : "unexpected", { minutes }),
    ofProblem: (code: string) =>
      problem(problem.has(code as "other") ? (code as "other") : "other"),
  };
}
