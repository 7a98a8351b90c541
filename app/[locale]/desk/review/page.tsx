import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Pages } from "@/components/desk/pages";
import { ProposalList } from "@/components/desk/review/proposal-list";
import { WorkList } from "@/components/desk/review/work-list";
import { requirePerson } from "@/lib/auth/session";
import { openProposals, ownProposals, PER_PAGE, workItems } from "@/lib/db/desk/worklists";
import { localePath } from "@/lib/i18n/routing";
import { readLocale } from "../../view";
import { readPage } from "../page-number";

type Query = { page?: string | string[]; done?: string | string[] };

/** What the reader of this page has just done elsewhere. */
const deeds = ["proposed", "approved", "returned"] as const;
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await readLocale(params);
  const t = await getTranslations("desk.review");
  return { title: t("title") };
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const locale = await readLocale(params);
  const person = await requirePerson("desk");
  const t = await getTranslations("desk.review");
  const query = await searchParams;
  const page = readPage(query.page);
  const done = deeds.find((deed) => deed === query.done);
  const { items, total } = workItems("in-review", page);
  const proposals = openProposals();
  const own = ownProposals(person.id).filter(({ state }) => state === "returned");
  return (
    <>
      <h1>{t("title")}</h1>
      {done ? (
        <p role="status" className="note">
          {t(`${done}`)}
        </p>
      ) : null}
      {own.length > 0 ? (
        <>
          <h2>{t("returnedToYou", { count: own.length })}</h2>
          <ProposalList items={own} />
        </>
      ) : null}
      <h2>{t("proposals", { count: proposals.length })}</h2>
      {proposals.length > 0 ? (
        <ProposalList items={proposals} />
      ) : (
        <p className="hint">{t("none")}</p>
      )}
      <h2>{t("events", { count: total })}</h2>
      <p className="lede">{t("eventsHint")}</p>
      <WorkList items={items} to="review" />
      <Pages
        {...{ page, total, perPage: PER_PAGE }}
        href={(number) => localePath(locale, `/desk/review?page=${number}`)}
      />
    </>
  );
}
