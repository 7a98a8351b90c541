"use client";

import { useTranslations } from "next-intl";
import type { Conflict } from "@/lib/domain/desk/merge";
import type { Mergeable } from "@/lib/domain/desk/merge-names";
import type { Path } from "@/lib/domain/desk/path";
import type { Issue } from "@/lib/domain/desk/submission";
import { checkVocabulary, type VocabularyForm } from "@/lib/domain/desk/vocabulary-form";
import type { Refused } from "../simple-form/answer";

type Told = { path: Path; message: string; code?: string; max?: number };
/** What the action may answer when it hasn't saved. */
export type Answer = Omit<Refused, "issues"> & {
  conflicts?: Conflict[];
  /** The version at which the record stands, where a conflict is told. */
  version?: number;
  issues?: Told[];
};

/** What the whole answer says; null where its issues say it all. */
export function useRefusalSentence(): (told: Answer | null) => string | null {
  const t = useTranslations("desk.vocabulary");
  const refusal = useTranslations("desk.refusal");
  return (told) => {
    if (!told || told.code === "invalid") return null;
    const { code, minutes = 1 } = told;
    if (code === "conflict" || code === "gone" || code === "merged") return t(`refusal.${code}`);
    const known = refusal.has(`${code}` as "busy") ? (code as "busy") : "unexpected";
    return refusal(`${known}`, { minutes });
  };
}

/** The guard's issues have a code or a sentence as their message, and no code beside it. */
const codes: { [message: string]: string } = {
  ...{ empty: "required", "too-long": "too-long", characters: "characters" },
};

/** What can be told before anything is sent. */
export function problemsIn(
  subject: Mergeable,
  form: VocabularyForm,
  { slug, reason }: { slug: string; reason: string },
): Issue[] {
  const checked = checkVocabulary(subject, form, { slug, mergedInto: null });
  const wrong = checked.ok ? [] : checked.issues.map(asIssue);
  const unsaid: Issue = { path: ["reason"], code: "required", message: "" };
  return reason.trim() === "" ? [...wrong, unsaid] : wrong;
}

export function asIssue({ path, message, code, max = 500 }: Told): Issue {
  const named = code ?? codes[message] ?? (path[0] === "slug" ? "slug" : "other");
  return { path: placeOf(path), code: named, message, max };
}

/** Where the form has the field that is complained of. */
function placeOf([first = "", ...rest]: Path): Issue["path"] {
  if (first === "form") return placeOf(rest);
  const own = ["slug", "reason", "names", "grades", "fields"];
  return own.includes(String(first)) ? [first, ...rest] : ["fields", first, ...rest];
}
