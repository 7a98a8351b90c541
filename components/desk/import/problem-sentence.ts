import type { useTranslations } from "next-intl";
import type { Problem } from "@/lib/domain/import/problem";

type Translator = ReturnType<typeof useTranslations<"desk.importProblem">>;

/** What is wrong with a cell, in the reader's language; a schema's own sentence as it is. */
export function problemSentence(t: Translator, { code, values }: Problem): string {
  if (code === "schema") return values.text ?? "";
  // Messages choose by these words; nothing to name is "none".
  const { nearest, slugs, ...rest } = values;
  const named = { nearest: nearest || "none", slugs: slugs || "none" };
  return t(`${code}`, { ...named, ...rest } as never);
}
