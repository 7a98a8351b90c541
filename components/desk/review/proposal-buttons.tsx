"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { reopenProposal, takeBackProposal } from "@/lib/actions/review";
import { localePath } from "@/lib/i18n/routing";

/** Go on with a proposal in the form; or take one's own back. */
export function ProposalButtons({ id, isOwn }: { id: number; isOwn: boolean }) {
  const t = useTranslations("desk.review");
  const locale = useLocale();
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const reopen = () =>
    start(async () => {
      const answer = await reopenProposal({ id }).catch(
        () => ({ ok: false, code: "unreachable" }) as const,
      );
      if (!answer.ok) return setProblem(t(`refused.${answer.code}`));
      router.push(localePath(locale, `/desk/events/${answer.slug}?draft=${answer.draft}`));
    });
  const takeBack = () =>
    start(async () => {
      const answer = await takeBackProposal({ id }).catch(
        () => ({ ok: false, code: "unreachable" }) as const,
      );
      if (!answer.ok) return setProblem(t(`refused.${answer.code}`));
      router.refresh();
    });
  return (
    <div className="actions">
      {problem ? (
        <p role="alert" className="problem">
          {problem}
        </p>
      ) : null}
      <button type="button" disabled={pending} onClick={reopen}>
        {t("openInForm")}
      </button>
      {isOwn ? (
        <button type="button" disabled={pending} onClick={takeBack}>
          {t("takeBack")}
        </button>
      ) : null}
    </div>
  );
}
