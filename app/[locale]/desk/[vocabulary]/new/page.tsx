import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { VocabularyForm } from "@/components/desk/vocabulary/vocabulary-form";
import { VocabularyWords } from "@/components/desk/vocabulary/vocabulary-words";
import { addVocabulary } from "@/lib/actions/vocabulary";
import { requirePerson } from "@/lib/auth/session";
import { may } from "@/lib/domain/desk/permission";
import { vocabularyForm } from "@/lib/domain/desk/vocabulary-form";
import { localePath } from "@/lib/i18n/routing";
import { readLocale } from "../../../view";
import { subjectOf } from "../subject";
import "../../../../styles/desk-changes.css";
import "../../../../styles/desk-form.css";
import "../../../../styles/desk-vocabulary.css";

type Props = { params: Promise<{ locale: string; vocabulary: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await readLocale(params);
  const t = await getTranslations("desk.vocabulary");
  return { title: t(`new.${subjectOf((await params).vocabulary)}`) };
}

export default async function NewRecordPage({ params }: Props) {
  const locale = await readLocale(params);
  const who = await requirePerson("add-vocabulary");
  const subject = subjectOf((await params).vocabulary);
  const t = await getTranslations("desk.vocabulary");
  const empty = vocabularyForm(subject, null);
  const base =
    subject === "place" ? { ...empty, fields: { ...empty.fields, country: "KP" } } : empty;
  return (
    <VocabularyWords>
      <h1>{t(`new.${subject}`)}</h1>
      <VocabularyForm
        {...{ subject, base }}
        action={addVocabulary}
        slug={null}
        expected={null}
        names={{}}
        mayGrade={may(who.role, "grade")}
        judge={who.name}
        today={new Date().toISOString().slice(0, 10)}
        folder={localePath(locale, `/desk/${subject}s`)}
      />
    </VocabularyWords>
  );
}
