"use client";

import { useTranslations } from "next-intl";
import type { ReportForm } from "@/lib/domain/desk/event-form";
import { claimedSources, headlineBases, stances } from "@/lib/domain/vocabulary";
import { AddressField } from "./address-field";
import { ChoiceField, TextArea, TextField } from "./fields";
import { useField, useForm } from "./form-context";
import { NameField, useShownName } from "./name-field";
import { ReportMore } from "./report-more";
import { useOptions } from "./words";

/** One report: where it stands, who wrote it and when, and on whose word it speaks of the event. */
export function ReportFields({ index }: { index: number }) {
  const t = useTranslations("desk.form");
  const label = useTranslations("desk.field");
  const { of } = useOptions();
  const path = ["reports", index] as const;
  const report = useField<ReportForm>(path);
  const outlet = useField([...path, "outlet"]);
  const { form, set, names } = useForm();
  const shown = useShownName();
  const entry = names[`outlet ${report.value.outlet}`];
  return (
    <fieldset className="report-fields">
      <legend>
        {t("reportNumber", { number: index + 1 })} {entry ? shown(entry) : ""}
      </legend>
      <AddressField index={index} />
      <NameField
        id={outlet.id}
        type="outlet"
        label={label("outlet")}
        value={outlet.value}
        issue={outlet.issue}
        isRequired
        onChoose={(entry) => outlet.set(entry?.slug ?? "")}
      />
      <TextField path={[...path, "headline"]} label={label("headline")} hint={t("headlineHint")} />
      <div className="row">
        <TextField
          path={[...path, "published"]}
          label={label("published")}
          hint={t("publishedHint")}
          size={14}
        />
        <TextField
          path={[...path, "language"]}
          label={label("language")}
          hint={t("languageHint")}
          size={4}
          isRequired
          list="languages"
        />
        <ChoiceField
          path={[...path, "headlineBasis"]}
          label={label("headlineBasis")}
          options={of("headlineBasis", headlineBases)}
        />
      </div>
      <div className="row">
        <ChoiceField
          path={[...path, "claimedSource"]}
          label={label("claimedSource")}
          options={of("source", claimedSources)}
          isRequired
        />
        <ChoiceField
          path={[...path, "stance"]}
          label={label("stance")}
          options={of("stance", stances)}
        />
      </div>
      <TextField
        path={[...path, "sourceDescription"]}
        label={label("sourceDescription")}
        hint={t("sourceDescriptionHint")}
      />
      <Quote index={index} />
      <ReportMore index={index} />
      {form.reports.length > 1 ? (
        <button
          type="button"
          onClick={() =>
            set(
              ["reports"],
              form.reports.filter((_, i) => i !== index),
            )
          }
        >
          {t("removeReport", { number: index + 1 })}
        </button>
      ) : null}
    </fieldset>
  );
}

const noClaim = { field: "title", value: "", quote: "", rank: "normal", reason: "" };

/** What the report says in its own words: at most 300 characters, beside what it comes to. */
function Quote({ index }: { index: number }) {
  const t = useTranslations("desk.form");
  const { of } = useOptions();
  const label = useTranslations("desk.field");
  const claims = useField<ReportForm["claims"]>(["reports", index, "claims"]);
  const fields = ["title", "occurred", "status", "places", "actors", "amounts", "summary"];
  return (
    <>
      {claims.value.map((claim, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: claims have no other name than their place
        <fieldset key={i} className="claim">
          <legend>{t("claim", { number: i + 1 })}</legend>
          <div className="row">
            <ChoiceField
              path={["reports", index, "claims", i, "field"]}
              label={label("field")}
              options={fields.map((value) => ({ value, label: label(`${value as "title"}`) }))}
            />
            <TextField
              path={["reports", index, "claims", i, "value"]}
              label={label("value")}
              isRequired
            />
            <ChoiceField
              path={["reports", index, "claims", i, "rank"]}
              label={label("rank")}
              options={of("desk.rank", ["preferred", "normal", "deprecated"])}
            />
          </div>
          <TextArea
            path={["reports", index, "claims", i, "quote"]}
            label={label("quote")}
            hint={t("quoteHint")}
            rows={2}
            max={300}
          />
          <TextField path={["reports", index, "claims", i, "reason"]} label={label("reason")} />
          <button
            type="button"
            onClick={() => claims.set(claims.value.filter((other) => other !== claim))}
          >
            {t("removeClaim", { number: i + 1 })}
          </button>
        </fieldset>
      ))}
      <button type="button" onClick={() => claims.set([...claims.value, noClaim])}>
        {t("addClaim")}
      </button>
    </>
  );
}
