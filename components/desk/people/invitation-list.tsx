import { useTranslations } from "next-intl";
import { takeInvitationBack } from "@/lib/actions/people";
import type { Role } from "@/lib/domain/desk/permission";
import { momentText } from "../moment";
import { ActionButton } from "../simple-form/action-button";

type Props = {
  invitations: {
    id: number;
    role: string;
    expiresAt: string;
    inviter: { name: string } | null;
  }[];
};

export function InvitationList({ invitations }: Props) {
  const t = useTranslations("desk.people");
  const roleName = useTranslations("desk.role");
  if (invitations.length === 0) return <p className="hint">{t("none")}</p>;
  return (
    <ul className="desk-list">
      {invitations.map(({ id, role, expiresAt, inviter }) => {
        const text = t("open", {
          role: roleName(`${role as Role}`),
          time: momentText(expiresAt),
          name: inviter?.name ?? t("server"),
        });
        return (
          <li key={id}>
            {text}
            <ActionButton
              action={takeInvitationBack}
              input={{ id }}
              label={t("revoke")}
              name={`${t("revoke")}: ${text}`}
              sentences={{ gone: t("gone") }}
            />
          </li>
        );
      })}
    </ul>
  );
}
