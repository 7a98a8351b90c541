"use client";

import { useTranslations } from "next-intl";
import type { ImportOptions } from "@/lib/domain/import/options";

/** What an editor chooses for a dry run. */
export function ImportChoices({ state, twins }: ImportOptions) {
  const t = useTranslations("desk.import");
  return (
    <>
      <div className="field">
        <label htmlFor="import-state">{t("stateLabel")}</label>
        <select id="import-state" name="state" defaultValue={state}>
          <option value="in_review">{t("stateInReview")}</option>
          <option value="published">{t("statePublished")}</option>
        </select>
      </div>
      <label className="import-check">
        <input type="checkbox" name="twins" value="import" defaultChecked={twins === "import"} />{" "}
        {t("twinsLabel")}
      </label>
    </>
  );
}
