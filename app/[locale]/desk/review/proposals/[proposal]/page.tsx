import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FieldChanges } from "@/components/desk/changes/field-changes";
import { Comments } from "@/components/desk/review/comments";
import { DecisionForm } from "@/components/desk/review/decision-form";
import { ProposalButtons } from "@/components/desk/review/proposal-buttons";
import { DeskWords } from "@/components/desk/words";
import { requirePerson } from "@/lib/auth/session";
import { formNames } from "@/lib/db/desk/form-names";
import { openEventAt } from "@/lib/db/desk/open-event";
import { comments, findProposal } from "@/lib/db/desk/proposals";
import { formChanges } from "@/lib/domain/desk/form-changes";
import { may } from "@/lib/domain/desk/permission";
import { localePath } from "@/lib/i18n/routing";
import "../../../../../styles/desk-form.css";
import { readLocale } from "../../../../view";

type Props = { params: Promise<{ locale: string; proposal: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await readLocale(params);
  const t = await getTranslations("desk.review");
  return { title: t("proposalTitle") };
}

export default async function ProposalPage({ params }: Props) {
  const locale = await readLocale(params);
  const person = await requirePerson("desk");
  const t = await getTranslations("desk.review");
  const { proposal: number } = await params;
  const proposal = /^\d{1,9}$/.test(number) ? findProposal(Number(number)) : null;
  const base = proposal && openEventAt(proposal.slug, proposal.baseVersion);
  if (!proposal || !base) notFound();
  const { slug, form, by, reason, state, updatedAt, decidedBy, decidedAt } = proposal;
  const changed = formChanges(base.form, form, base.record);
  const entries = { ...formNames(base.form), ...formNames(form) };
  const names = Object.fromEntries(Object.entries(entries).map(([key, { name }]) => [key, name]));
  const isOwn = proposal.userId === person.id;
  const isOpen = state === "open";
  return (
    <DeskWords names={["review"]}>
      <h1>{t("proposalTitle")}</h1>
      <p>
        <a href={localePath(locale, `/desk/events/${slug}`)} lang="en">
          {base.record.title}
        </a>
      </p>
      <p>{t("proposedBy", { by, date: updatedAt.slice(0, 10), version: proposal.baseVersion })}</p>
      <p>
        {t("why")}: {reason}
      </p>
      {decidedBy && decidedAt && state !== "open" ? (
        <p className="note">
          {t(`proposalState.${state}`)}: {decidedBy}, {decidedAt.slice(0, 10)}
        </p>
      ) : null}
      <h2>{t("changes")}</h2>
      {changed === null ? <p className="problem">{t("notValid")}</p> : null}
      {changed && Object.keys(changed.event).length > 0 ? (
        <FieldChanges subject="event" changes={changed.event} names={names} />
      ) : null}
      {changed?.reports.map(({ slug, changes }) => (
        <section key={slug}>
          <h3>{t("report", { report: slug })}</h3>
          <FieldChanges subject="report" changes={changes} names={names} />
        </section>
      ))}
      {isOpen && may(person.role, "decide") && !isOwn ? (
        <section aria-labelledby="decide">
          <h2 id="decide">{t("decide")}</h2>
          <DecisionForm proposal={proposal.id} />
        </section>
      ) : null}
      {(isOpen || state === "returned") && (isOwn || may(person.role, "decide")) ? (
        <ProposalButtons id={proposal.id} isOwn={isOwn} />
      ) : null}
      <Comments slug={slug} proposalId={proposal.id} entries={comments(slug, proposal.id)} />
    </DeskWords>
  );
}
