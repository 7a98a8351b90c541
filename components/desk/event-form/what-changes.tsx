"use client";

import { useTranslations } from "next-intl";
import { FieldChanges, type RecordNames } from "@/components/desk/changes/field-changes";
import { changes } from "@/lib/domain/desk/changes";
import type { EventForm } from "@/lib/domain/desk/event-form";
import { type Checked, check, type Submission } from "@/lib/domain/desk/submission";
import { useForm } from "./form-context";

type Fixed = Parameters<typeof check>[1];
type Props = { base: EventForm; fixed: Fixed };

const ownKey = ({ key }: { key: string }) => `rpt-${key}`;
export const checkForm = (form: EventForm, fixed: Fixed): Checked => check(form, fixed, ownKey);

/** What a save would change, field by field, before it is saved. */
export function WhatChanges({ base, fixed }: Props) {
  const t = useTranslations("desk.form");
  const { form, names } = useForm();
  const [before, after] = [checkForm(base, fixed), checkForm(form, fixed)];
  const shown: RecordNames = Object.fromEntries(
    Object.entries(names).map(([key, { name }]) => [key, name]),
  );
  if (!after.ok || !before.ok) {
    return <p className="hint">{t("changesWhenValid")}</p>;
  }
  const event = changes(before.submission.event, after.submission.event);
  const reports = changedReports(before.submission, after.submission);
  if (Object.keys(event).length === 0 && reports.length === 0) {
    return <p className="hint">{t("noChanges")}</p>;
  }
  return (
    <>
      {Object.keys(event).length > 0 ? (
        <FieldChanges subject="event" changes={event} names={shown} />
      ) : null}
      {reports.map(({ slug, changes }) => (
        <section key={slug}>
          <h3>{t("reportChanges", { report: slug })}</h3>
          <FieldChanges subject="report" changes={changes} names={shown} />
        </section>
      ))}
    </>
  );
}

function changedReports(before: Submission, after: Submission) {
  const old = new Map(before.reports.map(({ record }) => [record.slug, record]));
  return after.reports.flatMap(({ record }) => {
    const diff = changes(old.get(record.slug) ?? null, record);
    return Object.keys(diff).length > 0 ? [{ slug: record.slug, changes: diff }] : [];
  });
}
