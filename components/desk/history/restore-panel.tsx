import { useTranslations } from "next-intl";
import type { Subject } from "@/lib/domain/dataset";
import type { Changes } from "@/lib/domain/desk/changes";
import { FieldChanges, type RecordNames } from "../changes/field-changes";
import { DeskWords } from "../words";
import { ReasonForm } from "./reason-form";

type Props = {
  subject: Subject;
  slug: string;
  version: number;
  /** The version that is on the page, so that nobody's later one is overwritten. */
  seen: number;
  plan: { ok: true; changes: Changes } | { ok: false; code: string; problems?: string[] };
  names: RecordNames;
  action: (input: unknown) => Promise<{ ok: boolean }>;
  then: string;
};

/** What restoring a version would change, and the form that does it; or why it can't be. */
export function RestorePanel({ subject, slug, version, seen, plan, names, action, then }: Props) {
  const t = useTranslations("desk.history");
  const refusals = {
    conflict: t("refusal.conflict"),
    gone: t("refusal.gone"),
    merged: t("refusal.merged"),
    same: t("refusal.same"),
    unfit: t("refusal.unfit"),
  };
  return (
    <section aria-labelledby="restore" className="panel">
      <h2 id="restore">{t("restoreHeading", { version })}</h2>
      {plan.ok ? (
        <>
          <p className="hint">{t("restoreNote")}</p>
          <FieldChanges subject={subject} changes={plan.changes} names={names} />
          <DeskWords names={["refusal", "problem"]}>
            <ReasonForm
              action={action}
              input={{ subject, slug, version, seen }}
              then={then}
              words={{
                label: t("reason"),
                hint: t("reasonHint"),
                submit: t("restoreSubmit", { version }),
                reload: t("reload"),
                refusals,
              }}
            />
          </DeskWords>
        </>
      ) : (
        <>
          <p>{refusals[plan.code as keyof typeof refusals] ?? plan.code}</p>
          <ul>
            {plan.problems?.map((problem) => (
              <li key={problem} lang="en">
                {problem}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
