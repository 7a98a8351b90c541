import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FieldChanges } from "@/components/desk/changes/field-changes";
import { ReasonForm } from "@/components/desk/history/reason-form";
import { RecordHead } from "@/components/desk/history/record-head";
import { DeskWords } from "@/components/desk/words";
import { bringEventBack, withdrawEvent } from "@/lib/actions/event-standing";
import { requirePerson } from "@/lib/auth/session";
import { stateBefore } from "@/lib/db/desk/event-standing";
import { findRecord } from "@/lib/db/desk/versions";
import { namesInChanges } from "@/lib/db/queries/record-names";
import { store } from "@/lib/db/search-index/current";
import { changes } from "@/lib/domain/desk/changes";
import { localePath } from "@/lib/i18n/routing";
import { readLocale } from "../../../../view";
import "../../../../../styles/desk-changes.css";
import "../../../../../styles/desk-history.css";

type Props = { params: Promise<{ locale: string; event: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await readLocale(params);
  const t = await getTranslations("desk.withdraw");
  return { title: t("title") };
}

/** Withdraws an event, or brings a withdrawn one back. */
export default async function WithdrawPage({ params }: Props) {
  const locale = await readLocale(params);
  await requirePerson("withdraw");
  const slug = (await params).event;
  const found = findRecord(store(), "event", slug);
  if (!found) notFound();
  const t = await getTranslations("desk.withdraw");
  const history = await getTranslations("desk.history");
  const { record, version } = found;
  const back = record.state === "withdrawn";
  const standing = back
    ? { state: stateBefore(store(), slug), withdrawnReason: null, mergedInto: null }
    : { state: "withdrawn" };
  const diff = changes(record, { ...record, ...standing });
  return (
    <>
      <RecordHead subject="event" slug={slug} title={record.title} />
      <section aria-labelledby="standing" className="panel">
        <h2 id="standing">{back ? t("backTitle") : t("title")}</h2>
        <p>{back ? t("backIntro") : t("intro")}</p>
        {back && record.mergedInto ? <p>{t("unmergeNote")}</p> : null}
        <FieldChanges
          subject="event"
          changes={diff}
          names={namesInChanges("event", [diff], locale)}
        />
        <DeskWords names={["refusal", "problem"]}>
          <ReasonForm
            action={back ? bringEventBack : withdrawEvent}
            input={{ slug, seen: version }}
            then={localePath(locale, `/desk/history/event/${slug}`)}
            words={{
              label: history("reason"),
              hint: back ? history("reasonHint") : t("reasonHint"),
              submit: back ? t("backSubmit") : t("submit"),
              reload: history("reload"),
              refusals: {
                conflict: history("refusal.conflict"),
                already: t("already"),
                unfit: t("unfit"),
              },
            }}
          />
        </DeskWords>
      </section>
    </>
  );
}
