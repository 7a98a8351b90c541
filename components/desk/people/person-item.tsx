import { useTranslations } from "next-intl";
import { disablePerson, enablePerson, endSessions, resetSecondFactor } from "@/lib/actions/people";
import type { Role } from "@/lib/domain/desk/permission";
import { ActionButton } from "../simple-form/action-button";
import { RoleForm } from "./role-form";

type Props = {
  person: {
    id: string;
    name: string;
    username: string;
    role: Role;
    disabledAt: string | null;
    twoFactorEnabled: boolean;
    sessions: number;
  };
  isSelf: boolean;
};

/** One of the desk's people, and what an admin may do about them. */
export function PersonItem({ person, isSelf }: Props) {
  const t = useTranslations("desk.people");
  const roleName = useTranslations("desk.role");
  const { id, name, username, role, disabledAt, twoFactorEnabled, sessions } = person;
  const state = [
    roleName(`${role}`),
    ...(disabledAt ? [t("off")] : []),
    ...(twoFactorEnabled ? [t("secondFactor")] : []),
    t("sessions", { count: sessions }),
  ];
  const sentences = { "last-admin": t("last-admin"), gone: t("gone") };
  const button = (action: typeof disablePerson, label: string) => (
    <ActionButton
      {...{ action, label, sentences }}
      input={{ userId: id }}
      name={`${label}: ${name}`}
    />
  );
  return (
    <li>
      <strong>{name}</strong> <code>{username}</code>
      {isSelf ? <em>{t("you")}</em> : null} <span className="hint">{state.join(" · ")}</span>
      <details>
        <summary aria-label={`${t("manage")}: ${name}`}>{t("manage")}</summary>
        <div>
          <RoleForm userId={id} role={role} />
          <div className="actions">
            {disabledAt ? button(enablePerson, t("enable")) : button(disablePerson, t("disable"))}
            {sessions > 0 ? button(endSessions, t("endSessions")) : null}
            {twoFactorEnabled ? button(resetSecondFactor, t("resetSecond")) : null}
          </div>
        </div>
      </details>
    </li>
  );
}
