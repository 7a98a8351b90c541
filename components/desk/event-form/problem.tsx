"use client";

import { useLocale, useTranslations } from "next-intl";
import type { Issue } from "@/lib/domain/desk/submission";

/** What is wrong with a field, in the reader's language where there is a sentence for it. */
export function useIssueSentence(): (issue: Issue) => string {
  const t = useTranslations("desk.issue");
  const locale = useLocale();
  return ({ code, message, max = 0 }) => {
    const known = t.has(`${code as "required"}`);
    // The schemas' own sentences say more, but in English.
    if (known && (locale !== "en" || code === "required" || code === "too-long")) {
      return t(`${code as "required"}`, { max });
    }
    return locale === "en" ? message : t("other", { message });
  };
}

export function Problem({ id, issue }: { id: string; issue: Issue | null }) {
  const sentence = useIssueSentence();
  return issue ? (
    <small className="problem" id={`${id}-problem`}>
      {sentence(issue)}
    </small>
  ) : null;
}

/** What a control says of itself to those who don't see its hint and its error. */
export function described(id: string, hint: unknown, issue: Issue | null) {
  const ids = [issue && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return { "aria-describedby": ids || undefined, "aria-invalid": issue ? true : undefined };
}
