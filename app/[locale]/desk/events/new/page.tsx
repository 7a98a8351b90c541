import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { DraftList } from "@/components/desk/event-form/draft-list";
import { EventForm } from "@/components/desk/event-form/event-form";
import { FormWords } from "@/components/desk/event-form/form-words";
import { requirePerson } from "@/lib/auth/session";
import { findDraft, listDrafts } from "@/lib/db/desk/drafts";
import { formNames } from "@/lib/db/desk/form-names";
import { emptyEventForm } from "@/lib/domain/desk/event-form";
import { intentsFor } from "@/lib/domain/desk/writing";
import "../../../../styles/desk-form.css";
import { readLocale } from "../../../view";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ draft?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await readLocale(params);
  const t = await getTranslations("desk.form");
  return { title: t("newTitle") };
}

export default async function NewEventPage({ params, searchParams }: Props) {
  await readLocale(params);
  const person = await requirePerson("draft");
  const t = await getTranslations("desk.form");
  const asked = z.uuid().safeParse((await searchParams).draft);
  const draft = asked.success ? findDraft(person.id, asked.data) : null;
  const base = emptyEventForm();
  const initial = draft?.form ?? base;
  const drafts = asked.success ? [] : listDrafts(person.id).filter(({ slug }) => slug === null);
  const draftId = asked.data ?? randomUUID();
  return (
    <FormWords>
      <h1>{t("newTitle")}</h1>
      <p className="lede">{t("newLede")}</p>
      <DraftList drafts={drafts} userId={person.id} />
      <EventForm
        key={draftId}
        userId={person.id}
        draftId={draftId}
        slug={null}
        expected={null}
        state={null}
        base={base}
        initial={initial}
        names={formNames(initial)}
        intents={intentsFor(null, person)}
        fixed={{
          ...{ slug: "new-event", state: "published", readings: 1 },
          ...{ withdrawnReason: null, mergedInto: null },
        }}
      />
    </FormWords>
  );
}
