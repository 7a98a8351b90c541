import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { EventForm } from "@/components/desk/event-form/event-form";
import { EventLinks } from "@/components/desk/event-form/event-links";
import { FormWords } from "@/components/desk/event-form/form-words";
import { requirePerson } from "@/lib/auth/session";
import { findDraft, latestDraft } from "@/lib/db/desk/drafts";
import { formNames } from "@/lib/db/desk/form-names";
import { openEvent, openEventAt } from "@/lib/db/desk/open-event";
import { intentsFor } from "@/lib/domain/desk/writing";
import { slug } from "@/lib/domain/text";
import "../../../../styles/desk-form.css";
import { readLocale } from "../../../view";

type Query = { draft?: string | string[]; saved?: string | string[] };
type Props = {
  params: Promise<{ locale: string; event: string }>;
  searchParams: Promise<Query>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await readLocale(params);
  const t = await getTranslations("desk.form");
  return { title: t("correctTitle") };
}

export default async function CorrectEventPage({ params, searchParams }: Props) {
  const locale = await readLocale(params);
  const person = await requirePerson("desk");
  const t = await getTranslations("desk.form");
  const name = slug.safeParse((await params).event);
  const present = name.success ? openEvent(name.data) : null;
  if (!present) notFound();
  const { record, version, author } = present;
  const query = await searchParams;
  const asked = z.uuid().safeParse(query.draft);
  const kept = asked.success
    ? findDraft(person.id, asked.data)
    : latestDraft(person.id, record.slug);
  const draft = kept?.slug === record.slug ? kept : null;
  // A draft goes on from the version that it began with; what was changed since is merged on saving.
  const began = draft?.baseVersion ? openEventAt(record.slug, draft.baseVersion) : null;
  const base = began ?? present;
  const saved = z.string().regex(/^\d+$/).safeParse(query.saved);
  const written = { state: record.state, authorId: author.userId };
  const intents = intentsFor(written, person);
  const initial = draft?.form ?? base.form;
  const draftId = draft?.id ?? randomUUID();
  const { slug: own, state, readings, withdrawnReason, mergedInto } = base.record;
  return (
    <FormWords>
      <h1 lang="en">{record.title}</h1>
      {saved.success ? (
        <p role="status" className="note">
          {t("saved", { version: saved.data })}
        </p>
      ) : null}
      <p className="hint">
        {t("state", { state: record.state, version, date: present.updatedAt.slice(0, 10) })}
      </p>
      <EventLinks slug={record.slug} state={record.state} role={person.role} locale={locale} />
      {intents.length === 0 ? <p className="note">{t("proposeOnly")}</p> : null}
      {draft ? <p className="note">{t("fromDraft")}</p> : null}
      <EventForm
        key={`${draftId} ${version}`}
        userId={person.id}
        draftId={draftId}
        slug={own}
        expected={base.version}
        state={record.state}
        base={base.form}
        initial={initial}
        names={{ ...formNames(base.form), ...formNames(initial) }}
        intents={intents}
        fixed={{ slug: own, state, readings, withdrawnReason, mergedInto }}
      />
    </FormWords>
  );
}
