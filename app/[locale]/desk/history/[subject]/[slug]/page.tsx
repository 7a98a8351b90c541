import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { Comparison } from "@/components/desk/history/comparison";
import { RecordHead } from "@/components/desk/history/record-head";
import { RestorePanel } from "@/components/desk/history/restore-panel";
import { RevisionList } from "@/components/desk/history/revision-list";
import { restoreVersion } from "@/lib/actions/restore";
import { requirePerson } from "@/lib/auth/session";
import { planRestore } from "@/lib/db/desk/restore";
import { type History, history } from "@/lib/db/queries/history";
import { namesInChanges } from "@/lib/db/queries/record-names";
import { store } from "@/lib/db/search-index/current";
import { type Subject, subjects } from "@/lib/domain/dataset";
import { may } from "@/lib/domain/desk/permission";
import { recordTitle } from "@/lib/domain/desk/record-title";
import { between } from "@/lib/domain/desk/replay";
import { slug as slugSchema } from "@/lib/domain/text";
import { localePath } from "@/lib/i18n/routing";
import { readLocale, type SearchParams } from "../../../../view";
import "../../../../../styles/desk-changes.css";
import "../../../../../styles/desk-history.css";

type Props = {
  params: Promise<{ locale: string; subject: string; slug: string }>;
  searchParams: SearchParams;
};

const AT_ONCE = 50;

const load = cache((subject: string, slug: string): [Subject, History] => {
  const known = subjects.find((each) => each === subject);
  const found = known && slugSchema.safeParse(slug).success ? history(known, slug) : null;
  return known && found ? [known, found] : notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await readLocale(params);
  const t = await getTranslations("desk.history");
  return { title: t("title") };
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const locale = await readLocale(params);
  const who = await requirePerson("desk");
  const { subject: given, slug } = await params;
  const [subject, found] = load(given, slug);
  const t = await getTranslations("desk.history");
  const query = await searchParams;
  const number = (name: string) => {
    const value = Number(query[name]);
    return Number.isInteger(value) && value >= 1 && value <= found.version ? value : null;
  };
  const path = localePath(locale, `/desk/history/${subject}/${slug}`);
  const before = number("before") ?? found.version;
  const shown = found.revisions
    .filter((r) => r.version <= before)
    .reverse()
    .slice(0, AT_ONCE);
  const [from, to] = [number("from"), number("to")];
  const mayRestore = may(who.role, "restore") && !isMerged(found.record);
  const wanted = mayRestore ? number("restore") : null;
  const plan =
    wanted === null
      ? null
      : planRestore(store(), {
          ...{ subject, slug, version: wanted, mayGrade: may(who.role, "grade") },
        });
  const diff = from && to ? between(found.revisions, from, to) : null;
  const planned = plan?.ok ? [plan.changes] : [];
  const all = [...shown.map((r) => r.changes), ...planned, ...(diff ? [diff] : [])];
  const names = namesInChanges(subject, all, locale);
  const isAlone = found.version === 1;
  const oldest = shown.at(-1)?.version ?? 1;
  return (
    <>
      <RecordHead subject={subject} slug={slug} title={recordTitle(found.record)} />
      {plan && wanted ? (
        <RestorePanel
          {...{ subject, slug, names, plan, version: wanted, seen: found.version }}
          action={restoreVersion}
          then={path}
        />
      ) : null}
      {diff && from && to ? <Comparison {...{ subject, names, from, to }} changes={diff} /> : null}
      <form method="get" action={path} className="history-form">
        <h2>{t("heading", { count: found.revisions.length })}</h2>
        {isAlone ? null : <p className="hint">{t("chooseTwo")}</p>}
        <RevisionList
          {...{ subject, names }}
          revisions={shown}
          chosen={isAlone ? null : { from: from ?? found.version - 1, to: to ?? found.version }}
          restoreAddress={mayRestore ? (version) => `${path}?restore=${version}` : null}
        />
        {oldest > 1 ? <a href={`${path}?before=${oldest - 1}`}>{t("older")}</a> : null}
        {isAlone ? null : (
          <p>
            <button type="submit">{t("compare")}</button>
          </p>
        )}
      </form>
    </>
  );
}

const isMerged = (record: object) => "mergedInto" in record && record.mergedInto !== null;
