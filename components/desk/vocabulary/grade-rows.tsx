"use client";

import { useTranslations } from "next-intl";
import type { GradeRow } from "@/lib/domain/desk/vocabulary-form";
import { outletGrades } from "@/lib/domain/vocabulary";
import { ChoiceField, TextArea, TextField } from "../event-form/fields";
import { useField } from "../event-form/form-context";

type Props = { mayGrade: boolean; judge: string; today: string };

const options = outletGrades.map((value) => ({ value, label: value }));

/** Dated judgements of an outlet: seen by all, changed by admins. */
export function GradeRows({ mayGrade, judge, today }: Props) {
  const t = useTranslations("desk.vocabulary");
  const label = useTranslations("desk.field");
  const { value: rows, set } = useField<GradeRow[]>(["grades"]);
  return (
    <fieldset>
      <legend>{t("grades")}</legend>
      <p className="hint">{mayGrade ? t("gradesHint") : t("gradesForAdmins")}</p>
      {rows.map((row, i) =>
        mayGrade ? (
          <div key={row.key} className="grade-row">
            <ChoiceField path={["grades", i, "grade"]} label={label("grade")} options={options} />
            <TextField path={["grades", i, "from"]} label={label("from")} inputMode="numeric" />
            <TextField path={["grades", i, "judge"]} label={label("judge")} />
            <TextArea path={["grades", i, "reason"]} label={label("reason")} rows={2} max={1000} />
            <button type="button" onClick={() => set(rows.filter(({ key }) => key !== row.key))}>
              {t("remove")}
              <span className="visually-hidden"> {`${row.grade} ${row.from}`}</span>
            </button>
          </div>
        ) : (
          <p key={row.key}>
            <b>{row.grade}</b> ({row.from}, {row.judge}): {row.reason}
          </p>
        ),
      )}
      {rows.length === 0 && !mayGrade ? <p>{t("noGrades")}</p> : null}
      {mayGrade ? (
        <button
          type="button"
          id="f-grades-add"
          onClick={() => {
            const key = crypto.randomUUID();
            set([...rows, { key, grade: "", from: today, reason: "", judge }]);
          }}
        >
          {t("addGrade")}
        </button>
      ) : null}
    </fieldset>
  );
}
