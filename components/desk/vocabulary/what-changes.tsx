"use client";

import { useTranslations } from "next-intl";
import { changes } from "@/lib/domain/desk/changes";
import type { Mergeable } from "@/lib/domain/desk/merge-names";
import { checkVocabulary, type VocabularyForm } from "@/lib/domain/desk/vocabulary-form";
import { FieldChanges } from "../changes/field-changes";
import type { KnownNames } from "../event-form/form-context";

type Props = {
  subject: Mergeable;
  slug: string;
  base: VocabularyForm;
  form: VocabularyForm;
  names: KnownNames;
};

/** What a save would change, before it is saved. */
export function WhatChanges({ subject, slug, base, form, names }: Props) {
  const t = useTranslations("desk.vocabulary");
  const fixed = { slug, mergedInto: null };
  const before = checkVocabulary(subject, base, fixed);
  const after = checkVocabulary(subject, form, fixed);
  if (!before.ok || !after.ok) return <p className="hint">{t("changesWhenValid")}</p>;
  const shown = Object.fromEntries(Object.entries(names).map(([key, { name }]) => [key, name]));
  return (
    <FieldChanges subject={subject} changes={changes(before.record, after.record)} names={shown} />
  );
}
