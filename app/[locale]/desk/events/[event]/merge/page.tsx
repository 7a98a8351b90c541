import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ReasonForm } from "@/components/desk/history/reason-form";
import { RecordHead } from "@/components/desk/history/record-head";
import { EventChoice } from "@/components/desk/merge/event-choice";
import { MergeSteps } from "@/components/desk/merge/merge-steps";
import { DeskWords } from "@/components/desk/words";
import { mergeTwoEvents } from "@/lib/actions/event-standing";
import { requirePerson } from "@/lib/auth/session";
import { findEvents } from "@/lib/db/desk/find-events";
import { planEventMerge } from "@/lib/db/desk/merge-events";
import { findRecord } from "@/lib/db/desk/versions";
import { namesInChanges } from "@/lib/db/queries/record-names";
import { store } from "@/lib/db/search-index/current";
import { localePath } from "@/lib/i18n/routing";
import { readLocale, type SearchParams } from "../../../../view";
import "../../../../../styles/desk-changes.css";
import "../../../../../styles/desk-history.css";

type Props = { params: Promise<{ locale: string; event: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await readLocale(params);
  const t = await getTranslations("desk.merge");
  return { title: t("eventTitle") };
}

/** Makes this event a part of another one. */
export default async function MergeEventPage({ params, searchParams }: Props) {
  const locale = await readLocale(params);
  await requirePerson("merge");
  const slug = (await params).event;
  const found = findRecord(store(), "event", slug);
  if (!found) notFound();
  const { q, into } = await searchParams;
  const t = await getTranslations("desk.merge");
  const path = localePath(locale, `/desk/events/${slug}/merge`);
  const query = typeof q === "string" ? q : "";
  const results = findEvents(query).filter((other) => other.slug !== slug);
  return (
    <>
      <RecordHead subject="event" slug={slug} title={found.record.title} />
      <h2>{t("eventTitle")}</h2>
      <p>{t("eventIntro")}</p>
      <EventChoice path={path} query={query} results={results} />
      {typeof into === "string" ? <Preview locale={locale} from={slug} into={into} /> : null}
    </>
  );
}

async function Preview({
  locale,
  from,
  into,
}: {
  locale: "en" | "ko";
  from: string;
  into: string;
}) {
  const t = await getTranslations("desk.merge");
  const history = await getTranslations("desk.history");
  const plan = planEventMerge(store(), { from, into, withReports: true, reason: "…" });
  const refusals = {
    conflict: history("refusal.conflict"),
    gone: t("refusal.gone"),
    same: t("refusal.same"),
    merged: t("refusal.merged"),
    withdrawn: t("refusal.withdrawn"),
    unpublished: t("refusal.unpublished"),
    unfit: t("refusal.unfit"),
  };
  if (!plan.ok) {
    return (
      <p className="note" role="alert">
        {refusals[plan.code]} {"problems" in plan ? plan.problems.join(" ") : null}
      </p>
    );
  }
  const names = namesInChanges(
    "event",
    plan.steps.map((step) => step.changes),
    locale,
  );
  const [first, second] = plan.steps;
  return (
    <section aria-labelledby="preview" className="panel">
      <h2 id="preview">{t("preview")}</h2>
      <MergeSteps steps={plan.steps} names={names} />
      <DeskWords names={["refusal", "problem"]}>
        <ReasonForm
          action={mergeTwoEvents}
          input={{ from, into, seen: { from: first?.expected, into: second?.expected } }}
          then={localePath(locale, `/desk/history/event/${into}`)}
          words={{
            label: history("reason"),
            hint: t("eventReasonHint"),
            submit: t("submit"),
            reload: history("reload"),
            refusals,
          }}
        >
          <label className="tick">
            <input type="checkbox" name="withReports" defaultChecked /> {t("withReports")}
          </label>
        </ReasonForm>
      </DeskWords>
    </section>
  );
}
