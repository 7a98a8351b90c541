"use client";

import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/lib/i18n/routing";
import type { DraftState } from "./use-draft";

/** Says where what was typed is kept, without taking the word at every key. */
export function DraftNote({ state, onDiscard }: { state: DraftState; onDiscard: () => void }) {
  const t = useTranslations("desk.form");
  const locale = useLocale();
  return (
    <p className="draft-note hint">
      <span role="status">{t(`draft.${state}`)}</span>
      {state === "signed-out" ? (
        <>
          {" "}
          <a href={localePath(locale, "/desk/sign-in")} target="_blank" rel="noopener">
            {t("signInAgain")}
          </a>
        </>
      ) : null}{" "}
      <button type="button" onClick={onDiscard}>
        {t("startOver")}
      </button>
    </p>
  );
}
