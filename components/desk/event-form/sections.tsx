"use client";

import { useTranslations } from "next-intl";
import { emptyReport, type ReportForm } from "@/lib/domain/desk/event-form";
import {
  confidences,
  forms,
  likelihoods,
  ownerships,
  sectors,
  statuses,
} from "@/lib/domain/vocabulary";
import { AmountsField } from "./amounts-field";
import { ArticleText } from "./article-text";
import { ClockField } from "./clock-field";
import { ChoiceField, TextArea, TextField } from "./fields";
import { focusField, useField } from "./form-context";
import { Countries, LinkedList } from "./linked-lists";
import { ReportFields } from "./report-fields";
import { useOptions } from "./words";

/** The articles: they come first, as they are what an editor has before them. */
export function Sources() {
  const t = useTranslations("desk.form");
  const reports = useField<ReportForm[]>(["reports"]);
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t("sources")}</h2>
      {reports.value.map(({ key }, index) => (
        <ReportFields key={key} index={index} />
      ))}
      <button
        type="button"
        id={reports.id}
        onClick={() => {
          reports.set([...reports.value, emptyReport(freeKey(reports.value))]);
          focusField(["reports", reports.value.length, "url"]);
        }}
      >
        {t("addReport")}
      </button>
      <ArticleText />
    </section>
  );
}

function freeKey(reports: ReportForm[]): string {
  const numbers = reports.map(({ key }) => Number(/^r(\d+)$/.exec(key)?.[1] ?? 0));
  return `r${Math.max(0, ...numbers) + 1}`;
}

/** What the articles say: in the editor's own words. */
export function Claim() {
  const t = useTranslations("desk.form");
  const label = useTranslations("desk.field");
  const { of, kindOptions } = useOptions();
  return (
    <section aria-labelledby="what">
      <h2 id="what">{t("what")}</h2>
      <ChoiceField path={["kind"]} label={label("kind")} options={kindOptions} isRequired />
      <TextField path={["title"]} label={label("title")} hint={t("titleHint")} isRequired />
      <TextField path={["titleKo"]} label={label("titleKo")} lang="ko" />
      <TextArea
        path={["summary"]}
        label={label("summary")}
        hint={t("summaryHint")}
        rows={4}
        max={2000}
        isRequired
      />
      <ClockField name="occurred" isRequired />
      <details>
        <summary>{t("otherDates")}</summary>
        <ClockField name="effective" />
        <ClockField name="ended" />
      </details>
      <ChoiceField path={["status"]} label={label("status")} options={of("status", statuses)} />
    </section>
  );
}

export function WhereAndWho() {
  const t = useTranslations("desk.form");
  return (
    <section aria-labelledby="where">
      <h2 id="where">{t("whereAndWho")}</h2>
      <LinkedList name="places" />
      <LinkedList name="actors" />
      <Countries />
    </section>
  );
}

/** What few articles say. */
export function Details() {
  const t = useTranslations("desk.form");
  const label = useTranslations("desk.field");
  const { of } = useOptions();
  return (
    <section aria-labelledby="details">
      <h2 id="details">{t("details")}</h2>
      <details>
        <summary>{t("detailsFold")}</summary>
        <TextField path={["statusNote"]} label={label("statusNote")} />
        <div className="row">
          <ChoiceField path={["form"]} label={label("form")} options={of("form", forms)} />
          <ChoiceField
            path={["ownership"]}
            label={label("ownership")}
            options={of("ownership", ownerships)}
          />
          <ChoiceField path={["sector"]} label={label("sector")} options={of("sector", sectors)} />
        </div>
        <AmountsField />
        <LinkedList name="relations" />
        <div className="row">
          <ChoiceField
            path={["likelihood"]}
            label={label("likelihood")}
            options={of("likelihood", likelihoods)}
          />
          <ChoiceField
            path={["confidence"]}
            label={label("confidence")}
            options={of("confidence", confidences)}
          />
        </div>
        <TextArea path={["assessment"]} label={label("assessment")} max={2000} />
      </details>
      <TextArea path={["doubts"]} label={label("doubts")} hint={t("doubtsHint")} max={2000} />
    </section>
  );
}
