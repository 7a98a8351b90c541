"use client";

import { useTranslations } from "next-intl";
import type { Mergeable } from "@/lib/domain/desk/merge-names";
import type { NameRow } from "@/lib/domain/desk/vocabulary-form";
import { actorNameForms, placeNameForms } from "@/lib/domain/vocabulary";
import { ChoiceField, TextField } from "../event-form/fields";
import { useField } from "../event-form/form-context";
import { useOptions } from "../event-form/words";

/** A record's names in all scripts and spellings, a row for each. */
export function NameRows({ subject }: { subject: Mergeable }) {
  const t = useTranslations("desk.vocabulary");
  const { value: rows, set } = useField<NameRow[]>(["names"]);
  const options = useOptions().of(
    "nameForm",
    subject === "place" ? placeNameForms : actorNameForms,
  );
  const add = () => {
    const key = crypto.randomUUID();
    const form = rows.some((row) => row.form === "hangul-south") ? "variant" : "hangul-south";
    set([...rows, { key, form, name: "", seen: null }]);
  };
  return (
    <fieldset>
      <legend>{t("names")}</legend>
      <p className="hint">{t("namesHint")}</p>
      {rows.map((row, i) => (
        <div key={row.key} className="name-row">
          <ChoiceField path={["names", i, "form"]} label={t("nameForm")} options={options} />
          <TextField path={["names", i, "name"]} label={t("nameText")} />
          <button type="button" onClick={() => set(rows.filter(({ key }) => key !== row.key))}>
            {t("remove")}
            <span className="visually-hidden"> {row.name}</span>
          </button>
        </div>
      ))}
      <button type="button" id="f-names-add" onClick={add}>
        {t("addName")}
      </button>
    </fieldset>
  );
}
