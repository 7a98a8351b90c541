import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { VocabularyList } from "@/components/desk/vocabulary/vocabulary-list";
import { requirePerson } from "@/lib/auth/session";
import { vocabularyList } from "@/lib/db/desk/vocabulary-list";
import { mergeables } from "@/lib/domain/desk/merge-names";
import { readLocale, type SearchParams } from "../../view";
import "../../../styles/desk-vocabulary.css";

type Props = { params: Promise<{ locale: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await readLocale(params);
  const t = await getTranslations("desk.vocabulary");
  return { title: t("title") };
}

export default async function VocabularyPage({ params, searchParams }: Props) {
  await readLocale(params);
  await requirePerson("desk");
  const t = await getTranslations("desk.vocabulary");
  const { type, q } = await searchParams;
  const subject = mergeables.find((each) => each === type) ?? "outlet";
  const query = typeof q === "string" ? q.slice(0, 200) : "";
  return (
    <>
      <h1>{t("title")}</h1>
      <VocabularyList subject={subject} query={query} entries={vocabularyList(subject, query)} />
    </>
  );
}
