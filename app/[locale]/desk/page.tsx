import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ProposalList } from "@/components/desk/review/proposal-list";
import { Link } from "@/components/ui/link";
import { requirePerson } from "@/lib/auth/session";
import { listDrafts } from "@/lib/db/desk/drafts";
import { openProposals, ownProposals, workCounts, worklists } from "@/lib/db/desk/worklists";
import { localePath } from "@/lib/i18n/routing";
import { readLocale } from "../view";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await readLocale(params);
  const t = await getTranslations("desk.frame");
  return { title: t("title") };
}

/** What waits, what was left, and what could be better. */
export default async function DeskPage({ params }: Props) {
  const locale = await readLocale(params);
  const person = await requirePerson("desk");
  const frame = await getTranslations("desk.frame");
  const t = await getTranslations("desk.front");
  const lists = await getTranslations("desk.worklist");
  const drafts = listDrafts(person.id);
  const own = ownProposals(person.id);
  const counts = workCounts();
  const to = (path: string) => localePath(locale, path);
  return (
    <>
      <h1>{frame("title")}</h1>
      <p>
        <Link className="button" href={to("/desk/events/new")}>
          {frame("newEvent")}
        </Link>
      </p>
      {drafts.length > 0 ? (
        <section aria-labelledby="drafts">
          <h2 id="drafts">{t("drafts")}</h2>
          <ul className="desk-list">
            {drafts.map(({ id, slug, title, updatedAt }) => (
              <li key={id}>
                <Link href={to(`/desk/events/${slug ?? "new"}?draft=${id}`)}>
                  {title ?? t("untitled")}
                </Link>
                <span className="hint">
                  {t(slug ? "correction" : "newOne")}, {updatedAt.slice(0, 16).replace("T", " ")}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {own.length > 0 ? (
        <section aria-labelledby="own">
          <h2 id="own">{t("ownProposals")}</h2>
          <ProposalList items={own} />
        </section>
      ) : null}
      <section aria-labelledby="waits">
        <h2 id="waits">{t("waits")}</h2>
        <ul className="worklists">
          <li>
            <Link href={to("/desk/review")}>{t("proposals")}</Link> {openProposals().length}
          </li>
          {worklists.map((list) => (
            <li key={list}>
              <Link href={to(list === "in-review" ? "/desk/review" : `/desk/worklists/${list}`)}>
                {lists(`${list}`)}
              </Link>{" "}
              {counts[list]}
              <span className="hint"> {lists(`hint.${list}`)}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
