"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { localePath } from "@/lib/i18n/routing";
import { draftsHere } from "./use-draft";

type Draft = { id: string; title: string | null; updatedAt: string };

/** Drafts that were left: those that the server has, and those that only this browser has. */
export function DraftList({ drafts, userId }: { drafts: Draft[]; userId: string }) {
  const t = useTranslations("desk.form");
  const locale = useLocale();
  const [here, setHere] = useState<string[]>([]);
  useEffect(() => setHere(draftsHere(userId)), [userId]);
  const only = here.filter((id) => drafts.every((draft) => draft.id !== id));
  if (drafts.length === 0 && only.length === 0) return null;
  const href = (id: string) => localePath(locale, `/desk/events/new?draft=${id}`);
  return (
    <section aria-labelledby="unfinished">
      <h2 id="unfinished">{t("unfinished")}</h2>
      <ul>
        {drafts.map(({ id, title, updatedAt }) => (
          <li key={id}>
            <a href={href(id)}>
              {t("goOn")}: {title ?? t("untitled")}
            </a>{" "}
            <span className="hint">{updatedAt.slice(0, 16).replace("T", " ")}</span>
          </li>
        ))}
        {only.map((id) => (
          <li key={id}>
            {t("unfinishedHere")} <a href={href(id)}>{t("goOn")}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
