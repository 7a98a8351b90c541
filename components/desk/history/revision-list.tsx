import { useTranslations } from "next-intl";
import type { Subject } from "@/lib/domain/dataset";
import type { Changes } from "@/lib/domain/desk/changes";
import { FieldChanges, type RecordNames } from "../changes/field-changes";
import { Moment } from "../moment";

type Revision = { version: number; at: string; by: string; reason: string; changes: Changes };

type Props = {
  subject: Subject;
  revisions: Revision[];
  names: RecordNames;
  /** The two that are compared; null where there is only one. */
  chosen: { from: number; to: number } | null;
  /** Null where nothing may be restored; else the address that proposes to restore a version. */
  restoreAddress: ((version: number) => string) | null;
};

/** Revisions, newest first, each with its changes folded, and two to be chosen for comparing. */
export function RevisionList({ subject, revisions, names, chosen, restoreAddress }: Props) {
  const t = useTranslations("desk.history");
  const newest = revisions[0]?.version;
  return (
    <ol className="revisions" reversed>
      {revisions.map(({ version, at, by, reason, changes }) => (
        <li key={version}>
          {chosen ? (
            <span className="revision-choice">
              {(["from", "to"] as const).map((side) => (
                <label key={side}>
                  <input
                    type="radio"
                    name={side}
                    value={version}
                    defaultChecked={chosen[side] === version}
                  />
                  <span className="visually-hidden">
                    {side === "from" ? t("chooseFrom", { version }) : t("chooseTo", { version })}
                  </span>
                </label>
              ))}
            </span>
          ) : null}
          <div>
            <p>
              <b>{t("version", { version })}</b> · <Moment at={at} /> · {by}
              {restoreAddress && version !== newest ? (
                <>
                  {" · "}
                  <a href={restoreAddress(version)}>
                    {t("restoreThis")}
                    <span className="visually-hidden"> {t("version", { version })}</span>
                  </a>
                </>
              ) : null}
            </p>
            <p className="revision-reason">{reason}</p>
            <details>
              <summary>{t("changed", { count: Object.keys(changes).length })}</summary>
              <FieldChanges subject={subject} changes={changes} names={names} />
            </details>
          </div>
        </li>
      ))}
    </ol>
  );
}
