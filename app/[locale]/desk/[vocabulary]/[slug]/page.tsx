import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FieldChanges } from "@/components/desk/changes/field-changes";
import { RecordHead } from "@/components/desk/history/record-head";
import { VocabularyForm } from "@/components/desk/vocabulary/vocabulary-form";
import { VocabularyWords } from "@/components/desk/vocabulary/vocabulary-words";
import { Link } from "@/components/ui/link";
import { changeVocabulary } from "@/lib/actions/vocabulary";
import { requirePerson } from "@/lib/auth/session";
import { namesOf } from "@/lib/db/desk/names";
import { findRecord } from "@/lib/db/desk/versions";
import { store } from "@/lib/db/search-index/current";
import { changes } from "@/lib/domain/desk/changes";
import { may } from "@/lib/domain/desk/permission";
import { vocabularyForm } from "@/lib/domain/desk/vocabulary-form";
import { localePath } from "@/lib/i18n/routing";
import { readLocale, type SearchParams } from "../../../view";
import { subjectOf } from "../subject";
import "../../../../styles/desk-changes.css";
import "../../../../styles/desk-form.css";
import "../../../../styles/desk-history.css";
import "../../../../styles/desk-vocabulary.css";

type Props = {
  params: Promise<{ locale: string; vocabulary: string; slug: string }>;
  searchParams: SearchParams;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await readLocale(params);
  const t = await getTranslations("desk.vocabulary");
  return { title: t(`edit.${subjectOf((await params).vocabulary)}`) };
}

export default async function RecordPage({ params, searchParams }: Props) {
  const locale = await readLocale(params);
  const who = await requirePerson("desk");
  const { vocabulary, slug } = await params;
  const subject = subjectOf(vocabulary);
  const found = findRecord(store(), subject, slug);
  if (!found) notFound();
  const t = await getTranslations("desk.vocabulary");
  const { record, version } = found;
  const { saved } = await searchParams;
  const folder = localePath(locale, `/desk/${subject}s`);
  const parent = "parent" in record && record.parent ? record.parent : null;
  const names = Object.fromEntries(
    namesOf("actor", parent ? [parent] : []).map((entry) => [`actor ${entry.slug}`, entry]),
  );
  return (
    <VocabularyWords>
      <RecordHead {...{ subject, slug }} title={record.name} here="edited" />
      {saved === `${version}` ? (
        <p className="note" role="status">
          {t("saved", { version })}
        </p>
      ) : null}
      {record.mergedInto ? (
        <p className="note">
          {t("mergedInto")}{" "}
          <Link href={`${folder}/${record.mergedInto}`}>
            <code>{record.mergedInto}</code>
          </Link>
        </p>
      ) : null}
      {may(who.role, "edit-vocabulary") && !record.mergedInto ? (
        <>
          <p>
            <Link href={`${folder}/${slug}/merge`}>{t("toMerge")}</Link>
          </p>
          <VocabularyForm
            key={version}
            {...{ subject, slug, names, folder }}
            action={changeVocabulary}
            expected={version}
            base={vocabularyForm(subject, record)}
            mayGrade={may(who.role, "grade")}
            judge={who.name}
            today={new Date().toISOString().slice(0, 10)}
          />
        </>
      ) : (
        <FieldChanges
          subject={subject}
          changes={changes(null, record)}
          names={Object.fromEntries(Object.entries(names).map(([key, { name }]) => [key, name]))}
        />
      )}
    </VocabularyWords>
  );
}
