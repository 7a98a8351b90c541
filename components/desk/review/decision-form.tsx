"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useRef, useState, useTransition } from "react";
import { reviewEvent, reviewProposal } from "@/lib/actions/review";
import { localePath } from "@/lib/i18n/routing";

type Props = { event: { slug: string; version: number } } | { proposal: number };

/** Approve, or send back with a word why. */
export function DecisionForm(props: Props) {
  const t = useTranslations("desk.review");
  const locale = useLocale();
  const router = useRouter();
  const [comment, setComment] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const field = useRef<HTMLTextAreaElement>(null);
  const send = (approve: boolean) => {
    if (!approve && comment.trim() === "") {
      setProblem(t("sayWhy"));
      return field.current?.focus();
    }
    start(async () => {
      const decision = { approve, comment: comment.trim() || null };
      const sent =
        "event" in props
          ? reviewEvent({ ...props.event, ...decision })
          : reviewProposal({ id: props.proposal, ...decision });
      const answer = await sent.catch(() => ({ ok: false, code: "unreachable" }) as const);
      if (!answer.ok) return setProblem(t(`refused.${answer.code}`));
      const done = approve ? "approved" : "returned";
      router.push(localePath(locale, `/desk/review?done=${done}`));
    });
  };
  return (
    <form className="desk-form" onSubmit={(event) => event.preventDefault()}>
      {problem ? (
        <p role="alert" className="problem">
          {problem}
        </p>
      ) : null}
      <div className="field">
        <label htmlFor="decision">{t("word")}</label>
        <textarea
          id="decision"
          ref={field}
          rows={3}
          maxLength={2000}
          value={comment}
          aria-describedby="decision-hint"
          onChange={(event) => setComment(event.target.value)}
        />
        <small id="decision-hint">{t("wordHint")}</small>
      </div>
      <div className="actions">
        <button type="button" disabled={pending} onClick={() => send(true)}>
          {t("event" in props ? "approveEvent" : "approveProposal")}
        </button>
        <button type="button" disabled={pending} onClick={() => send(false)}>
          {t("sendBack")}
        </button>
      </div>
    </form>
  );
}
