"use client";

import { useTranslations } from "next-intl";
import type { Issue } from "@/lib/domain/desk/submission";
import type { Intent } from "@/lib/domain/desk/writing";
import type { Event } from "@/lib/domain/event";
import { described, Problem } from "./problem";

type Props = {
  intents: Intent[];
  state: Event["state"] | null;
  pending: boolean;
  isChanged: boolean;
  needsReason: boolean;
  reason: string;
  reasonIssue: Issue | null;
  onReason: (reason: string) => void;
  onSend: (intent: Intent | "propose") => void;
};

/** Why, and what is to become of it. */
export function SaveBar(props: Props) {
  const { intents, state, pending, needsReason, reason, reasonIssue, onReason, onSend } = props;
  const t = useTranslations("desk.form");
  const choices: (Intent | "propose")[] =
    intents.length > 0 ? intents.filter(isOffered) : ["propose"];
  return (
    <div className="save-bar">
      {needsReason ? (
        <div className="field">
          <label htmlFor="f-reason">
            {t("reason")}
            <span aria-hidden="true"> *</span>
          </label>
          <input
            id="f-reason"
            value={reason}
            maxLength={500}
            aria-required
            {...described("f-reason", true, reasonIssue)}
            onChange={(event) => onReason(event.target.value)}
          />
          <Problem id="f-reason" issue={reasonIssue} />
          <small id="f-reason-hint">{t("reasonHint")}</small>
        </div>
      ) : null}
      <div className="actions">
        {choices.map((intent) => (
          <button
            key={intent}
            type="button"
            disabled={pending || (needsReason && !props.isChanged && intent === "keep")}
            onClick={() => onSend(intent)}
          >
            {t(`intent.${intent}`)}
          </button>
        ))}
        <span role="status">{pending ? t("saving") : ""}</span>
      </div>
    </div>
  );

  /** "Publish" of what is published already says no more than "save". */
  function isOffered(intent: Intent): boolean {
    const [same, other] = [intents.includes("keep"), intent !== "keep"];
    if (!same || !other) return true;
    return {
      draft: state !== "draft",
      review: state !== "in_review",
      publish: state !== "published",
      keep: true,
    }[intent];
  }
}
