"use client";

import { useTranslations } from "next-intl";
import type { EventForm } from "@/lib/domain/desk/event-form";
import { TextField } from "./fields";
import { useField } from "./form-context";

const noAmount = { min: "", max: "", currency: "", note: "", verbatim: "" };

/** Sums as reported, each with what it is and the report's words. */
export function AmountsField() {
  const t = useTranslations("desk.form");
  const label = useTranslations("desk.field");
  const list = useField<EventForm["amounts"]>(["amounts"]);
  return (
    <fieldset>
      <legend>{label("amounts")}</legend>
      {list.value.map((amount, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: amounts have no other name than their place
        <div key={i} className="row">
          <TextField
            path={["amounts", i, "currency"]}
            label={label("currency")}
            size={4}
            hint="USD"
          />
          <TextField
            path={["amounts", i, "min"]}
            label={label("min")}
            inputMode="decimal"
            size={12}
          />
          <TextField
            path={["amounts", i, "max"]}
            label={label("max")}
            inputMode="decimal"
            size={12}
          />
          <TextField path={["amounts", i, "verbatim"]} label={label("verbatim")} />
          <TextField path={["amounts", i, "note"]} label={label("note")} />
          <button
            type="button"
            aria-label={t("remove", { name: `${amount.currency} ${amount.min}` })}
            onClick={() => list.set(list.value.filter((other) => other !== amount))}
          >
            ×
          </button>
        </div>
      ))}
      <button type="button" onClick={() => list.set([...list.value, noAmount])}>
        {t("addAmount")}
      </button>
    </fieldset>
  );
}
