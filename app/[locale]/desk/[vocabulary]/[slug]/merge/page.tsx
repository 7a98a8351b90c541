import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ReasonForm } from "@/components/desk/history/reason-form";
import { RecordHead } from "@/components/desk/history/record-head";
import { LedOver } from "@/components/desk/merge/led-over";
import { MergeSteps } from "@/components/desk/merge/merge-steps";
import { NameChoice } from "@/components/desk/merge/name-choice";
import { DeskWords } from "@/components/desk/words";
import { mergeTwoRecords } from "@/lib/actions/vocabulary";
import { requirePerson } from "@/lib/auth/session";
import { planVocabularyMerge } from "@/lib/db/desk/merge-vocabulary";
import { findRecord } from "@/lib/db/desk/versions";
import { vocabularyList } from "@/lib/db/desk/vocabulary-list";
import { namesInChanges } from "@/lib/db/queries/record-names";
import { store } from "@/lib/db/search-index/current";
import type { Mergeable } from "@/lib/domain/desk/merge-names";
import { type Locale, localePath } from "@/lib/i18n/routing";
import { readLocale, type SearchParams } from "../../../../view";
import { subjectOf } from "../../subject";
import "../../../../../styles/desk-changes.css";
import "../../../../../styles/desk-history.css";

type Props = {
  params: Promise<{ locale: string; vocabulary: string; slug: string }>;
  searchParams: SearchParams;
};

const MOST_FOUND = 20;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await readLocale(params);
  const t = await getTranslations("desk.merge");
  return { title: t("recordTitle") };
}

/** Makes this outlet, place or actor a part of another that is the same. */
export default async function MergeRecordPage({ params, searchParams }: Props) {
  const locale = await readLocale(params);
  await requirePerson("merge");
  const { vocabulary, slug } = await params;
  const subject = subjectOf(vocabulary);
  const found = findRecord(store(), subject, slug);
  if (!found) notFound();
  const { q, into } = await searchParams;
  const query = typeof q === "string" ? q.slice(0, 200) : "";
  const t = await getTranslations("desk.merge");
  const results = query.trim()
    ? vocabularyList(subject, query)
        .filter((other) => other.slug !== slug)
        .slice(0, MOST_FOUND)
    : [];
  return (
    <>
      <RecordHead {...{ subject, slug }} title={found.record.name} />
      <h2>{t("recordTitle")}</h2>
      <p>{t("recordIntro")}</p>
      <NameChoice
        path={localePath(locale, `/desk/${subject}s/${slug}/merge`)}
        {...{ query, results }}
      />
      {typeof into === "string" ? <Preview {...{ locale, subject, into }} from={slug} /> : null}
    </>
  );
}

type Two = { locale: Locale; subject: Mergeable; from: string; into: string };

async function Preview({ locale, subject, from, into }: Two) {
  const t = await getTranslations("desk.merge");
  const history = await getTranslations("desk.history");
  const plan = planVocabularyMerge(store(), { subject, from, into });
  const refusals = {
    conflict: history("refusal.conflict"),
    gone: t("refusal.gone"),
    same: t("refusal.same"),
    merged: t("refusal.merged"),
    unfit: t("refusal.unfit"),
  };
  if (!plan.ok) {
    return (
      <p className="note" role="alert">
        {refusals[plan.code]} {"problems" in plan ? plan.problems.join(" ") : null}
      </p>
    );
  }
  const all = plan.steps.map((step) => step.changes);
  const [one, other] = plan.items;
  const names = {
    ...namesInChanges(subject, all, locale),
    [`${subject} ${from}`]: one.record.name,
    [`${subject} ${into}`]: other.record.name,
  };
  return (
    <section aria-labelledby="preview" className="panel">
      <h2 id="preview">{t("preview")}</h2>
      <MergeSteps steps={plan.steps} names={names} />
      <LedOver led={plan.led} name={other.record.name} />
      <DeskWords names={["refusal", "problem"]}>
        <ReasonForm
          action={mergeTwoRecords}
          input={{ subject, from, into, seen: { from: one.expected, into: other.expected } }}
          then={localePath(locale, `/desk/${subject}s/${into}`)}
          words={{
            label: history("reason"),
            hint: history("reasonHint"),
            submit: t("submit"),
            reload: history("reload"),
            refusals,
          }}
        />
      </DeskWords>
    </section>
  );
}
