import { useTranslations } from "next-intl";
import { endOwnOtherSessions, endOwnSession } from "@/lib/actions/account";
import { momentText } from "../moment";
import { ActionButton } from "../simple-form/action-button";

type Props = {
  sessions: { id: string; userAgent: string | null; createdAt: Date; expiresAt: Date }[];
  /** The session that asks. */
  here: string;
};

export function SessionList({ sessions, here }: Props) {
  const t = useTranslations("desk.account");
  return (
    <>
      <ul className="desk-list">
        {sessions.map(({ id, userAgent, createdAt, expiresAt }) => {
          const browser = userAgent || t("unknownBrowser");
          const time = momentText(createdAt.toISOString());
          const until = momentText(expiresAt.toISOString());
          return (
            <li key={id}>
              <strong>{browser}</strong> <span className="hint">{t("since", { time, until })}</span>
              {id === here ? (
                <em>{t("here")}</em>
              ) : (
                <ActionButton
                  action={endOwnSession}
                  input={{ id }}
                  label={t("end")}
                  name={t("endThis", { browser, time })}
                />
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 ? (
        <p className="actions">
          <ActionButton action={endOwnOtherSessions} input={{}} label={t("endOthers")} />
        </p>
      ) : null}
    </>
  );
}
