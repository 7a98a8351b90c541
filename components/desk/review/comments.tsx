"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { comment } from "@/lib/actions/review";

type Entry = { id: number; by: string; at: string; text: string };
type Props = { slug: string; proposalId: number | null; entries: Entry[] };

/** What was said, and room to say more. */
export function Comments({ slug, proposalId, entries }: Props) {
  const t = useTranslations("desk.review");
  const router = useRouter();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const send = () =>
    start(async () => {
      const sent = comment({ slug, proposalId, text });
      const answer = await sent.catch(() => ({ ok: false, code: "unreachable" }) as const);
      if (!answer.ok) return setProblem(t(`refused.${answer.code}`));
      setProblem(null);
      setText("");
      router.refresh();
    });
  return (
    <section aria-labelledby="comments">
      <h2 id="comments">{t("comments", { count: entries.length })}</h2>
      <ol className="desk-list">
        {entries.map(({ id, by, at, text: said }) => (
          <li key={id}>
            <span className="hint">
              {by}, {at.slice(0, 16).replace("T", " ")}
            </span>
            <p className="said">{said}</p>
          </li>
        ))}
      </ol>
      <form
        className="desk-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== "") send();
        }}
      >
        {problem ? (
          <p role="alert" className="problem">
            {problem}
          </p>
        ) : null}
        <div className="field">
          <label htmlFor="comment">{t("comment")}</label>
          <textarea
            id="comment"
            rows={2}
            maxLength={2000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <button type="submit" disabled={pending}>
          {t("addComment")}
        </button>
      </form>
    </section>
  );
}
