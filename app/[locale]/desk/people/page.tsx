import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { InvitationList } from "@/components/desk/people/invitation-list";
import { InviteForm } from "@/components/desk/people/invite-form";
import { LogList } from "@/components/desk/people/log-list";
import { PersonItem } from "@/components/desk/people/person-item";
import { DeskWords } from "@/components/desk/words";
import { requirePerson } from "@/lib/auth/session";
import { recentLog } from "@/lib/db/people/desk-log";
import { openInvitations } from "@/lib/db/people/invitations";
import { people } from "@/lib/db/people/people";
import type { Role } from "@/lib/domain/desk/permission";
import { localePath } from "@/lib/i18n/routing";
import { readLocale } from "../../view";

type Props = { params: Promise<{ locale: string }> };

const LOG_LINES = 100;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await readLocale(params);
  const t = await getTranslations("desk.people");
  return { title: t("title") };
}

export default async function PeoplePage({ params }: Props) {
  const locale = await readLocale(params);
  const self = await requirePerson("people");
  const t = await getTranslations("desk.people");
  const now = new Date();
  const [everybody, invitations, log] = await Promise.all([
    people(now),
    openInvitations(now),
    recentLog(LOG_LINES),
  ]);
  return (
    <DeskWords names={["people", "role", "roleMeans", "refusal", "problem"]}>
      <h1>{t("title")}</h1>
      <h2>{t("listHeading")}</h2>
      <ul className="desk-list">
        {everybody.map(({ _count, role, ...person }) => (
          <PersonItem
            key={person.id}
            person={{ ...person, role: role as Role, sessions: _count.sessions }}
            isSelf={person.id === self.id}
          />
        ))}
      </ul>
      <h2>{t("inviteHeading")}</h2>
      <InviteForm base={localePath(locale, "/desk/join/")} />
      <h2>{t("openHeading")}</h2>
      <InvitationList invitations={invitations} />
      <h2>{t("logHeading")}</h2>
      <LogList lines={log} />
    </DeskWords>
  );
}
