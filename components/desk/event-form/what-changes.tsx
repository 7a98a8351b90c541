"use client";

import { useTranslations } from "next-intl";
import { FieldChanges, type RecordNames } from "@/components/desk/changes/field-changes";
import type { EventForm } from "@/lib/domain/desk/event-form";
import { formChanges } from "@/lib/domain/desk/form-changes";
import { useForm } from "./form-context";

type Props = { base: EventForm; fixed: Parameters<typeof formChanges>[2] };

/** What a save would change, field by field, before it is saved. */
export function WhatChanges({ base, fixed }: Props) {
  const t = useTranslations("desk.form");
  const { form, names } = useForm();
  const changed = formChanges(base, form, fixed);
  const shown: RecordNames = Object.fromEntries(
    Object.entries(names).map(([key, { name }]) => [key, name]),
  );
  if (changed === null) return <p className="hint">{t("changesWhenValid")}</p>;
  const { event, reports } = changed;
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
