import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Comments } from "@/components/desk/review/comments";
import { DecisionForm } from "@/components/desk/review/decision-form";
import { DeskWords } from "@/components/desk/words";
import { EventArticle } from "@/components/event/event-article";
import { requirePerson } from "@/lib/auth/session";
import { openEvent } from "@/lib/db/desk/open-event";
import { comments } from "@/lib/db/desk/proposals";
import { eventAsRead } from "@/lib/db/queries/event";
import { may } from "@/lib/domain/desk/permission";
import { slug } from "@/lib/domain/text";
import { localePath } from "@/lib/i18n/routing";
import { readLocale } from "../../../view";

type Props = { params: Promise<{ locale: string; event: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await readLocale(params);
  const t = await getTranslations("desk.review");
  return { title: t("title") };
}

export default async function ReviewEventPage({ params }: Props) {
  const locale = await readLocale(params);
  const person = await requirePerson("desk");
  const t = await getTranslations("desk.review");
  const name = slug.safeParse((await params).event);
  const [present, read] = name.success
    ? [openEvent(name.data), eventAsRead(name.data)]
    : [null, null];
  if (!present || !read) notFound();
  const { record, version } = present;
  const state = await getTranslations("desk.state");
  return (
    <DeskWords names={["review"]}>
      <p className="hint">
        {state(`${record.state}`)} ·{" "}
        <a href={localePath(locale, `/desk/events/${record.slug}`)}>{t("correct")}</a> ·{" "}
        <a href={localePath(locale, `/desk/history/event/${record.slug}`)}>{t("history")}</a>
      </p>
      <EventArticle event={read} onMap={[]} />
      {record.state === "in_review" && may(person.role, "decide") ? (
        <section aria-labelledby="decide">
          <h2 id="decide">{t("decide")}</h2>
          <DecisionForm event={{ slug: record.slug, version }} />
        </section>
      ) : null}
      <Comments slug={record.slug} proposalId={null} entries={comments(record.slug)} />
    </DeskWords>
  );
}
