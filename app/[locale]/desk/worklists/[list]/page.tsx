import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Pages } from "@/components/desk/pages";
import { WorkList } from "@/components/desk/review/work-list";
import { requirePerson } from "@/lib/auth/session";
import { PER_PAGE, workItems, worklists } from "@/lib/db/desk/worklists";
import { localePath } from "@/lib/i18n/routing";
import { readLocale } from "../../../view";
import { readPage } from "../../page-number";

type Props = {
  params: Promise<{ locale: string; list: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

async function readList(params: Props["params"]) {
  const { list } = await params;
  return worklists.find((each) => each === list) ?? notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await readLocale(params);
  const t = await getTranslations("desk.worklist");
  return { title: t(`${await readList(params)}`) };
}

export default async function WorklistPage({ params, searchParams }: Props) {
  const locale = await readLocale(params);
  await requirePerson("desk");
  const list = await readList(params);
  const t = await getTranslations("desk.worklist");
  const page = readPage((await searchParams).page);
  const { items, total } = workItems(list, page);
  return (
    <>
      <h1>
        {t(`${list}`)} <span className="hint">{total}</span>
      </h1>
      <p className="lede">{t(`hint.${list}`)}</p>
      <WorkList items={items} to={list === "in-review" ? "review" : "events"} />
      <Pages
        {...{ page, total, perPage: PER_PAGE }}
        href={(number) => localePath(locale, `/desk/worklists/${list}?page=${number}`)}
      />
    </>
  );
}
