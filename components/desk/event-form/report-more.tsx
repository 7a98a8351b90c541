"use client";

import { useTranslations } from "next-intl";
import { derivations } from "@/lib/domain/vocabulary";
import { ChoiceField, TextArea, TextField, Tick } from "./fields";
import { useField, useForm } from "./form-context";
import { NameField } from "./name-field";
import { useOptions } from "./words";

const grades = ["1", "2", "3", "4", "5", "6"];

/** What is known of a report more rarely: credibility, where it was read, what it derives from. */
export function ReportMore({ index }: { index: number }) {
  const t = useTranslations("desk.form");
  const label = useTranslations("desk.field");
  const { of } = useOptions();
  const { form, issues } = useForm();
  const path = ["reports", index] as const;
  const via = useField([...path, "via"]);
  const origin = useField([...path, "originOutlet"]);
  const others = form.reports
    .filter((_, i) => i !== index)
    .map(({ key, slug, headline, url }) => ({
      value: slug || key,
      label: headline || url || slug || key,
    }));
  const own = form.reports[index]?.derivesFrom ?? "";
  const derives =
    others.some(({ value }) => value === own) || own === ""
      ? others
      : [{ value: own, label: own }, ...others];
  const holdsProblem = issues.some(
    (issue) => issue.path[0] === "reports" && issue.path[1] === index,
  );
  return (
    <details open={holdsProblem || undefined}>
      <summary>{t("reportMore")}</summary>
      <ChoiceField
        path={[...path, "credibility"]}
        label={label("credibility")}
        hint={t("credibilityHint")}
        options={grades.map((value) => ({ value, label: t(`credibility.${value as "1"}`) }))}
      />
      <div className="row">
        <ChoiceField
          path={[...path, "derivation"]}
          label={label("derivation")}
          options={of("derivation", derivations)}
        />
        <ChoiceField
          path={[...path, "derivesFrom"]}
          label={label("derivesFrom")}
          hint={t("derivesFromHint")}
          options={derives}
        />
      </div>
      <NameField
        id={origin.id}
        type="outlet"
        label={label("originOutlet")}
        hint={t("originOutletHint")}
        value={origin.value}
        issue={origin.issue}
        onChoose={(entry) => origin.set(entry?.slug ?? "")}
      />
      <TextField path={[...path, "originNote"]} label={label("originNote")} />
      <NameField
        id={via.id}
        type="outlet"
        label={label("via")}
        hint={t("viaHint")}
        value={via.value}
        issue={via.issue}
        onChoose={(entry) => via.set(entry?.slug ?? "")}
      />
      <TextField
        path={[...path, "describedAs"]}
        label={label("describedAs")}
        hint={t("describedAsHint")}
      />
      <div className="row">
        <TextField path={[...path, "author"]} label={label("author")} />
        <TextField path={[...path, "accessedOn"]} label={label("accessedOn")} hint="2026-11-22" />
      </div>
      <TextField path={[...path, "archiveUrl"]} label={label("archiveUrl")} inputMode="url" />
      <Tick path={[...path, "precedesEvent"]} label={label("precedesEvent")} />
      <TextArea path={[...path, "note"]} label={label("note")} rows={2} max={1000} />
      <TextArea path={[...path, "citationNote"]} label={t("citationNote")} rows={2} max={1000} />
    </details>
  );
}
