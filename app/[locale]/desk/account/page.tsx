import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PasswordForm } from "@/components/desk/account/password-form";
import { SecondFactor } from "@/components/desk/account/second-factor";
import { SessionList } from "@/components/desk/account/session-list";
import { DeskWords } from "@/components/desk/words";
import { requireVisit } from "@/lib/auth/session";
import { sessionsOf } from "@/lib/db/people/sessions";
import { readLocale } from "../../view";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await readLocale(params);
  const t = await getTranslations("desk.account");
  return { title: t("title") };
}

export default async function AccountPage({ params }: Props) {
  await readLocale(params);
  const { person, username, hasSecondFactor, session } = await requireVisit("desk");
  const t = await getTranslations("desk.account");
  const roleName = await getTranslations("desk.role");
  const { name, role } = person;
  return (
    <DeskWords names={["account", "refusal", "problem"]}>
      <h1>{t("title")}</h1>
      <p>{t("who", { name, username, role: roleName(`${role}`) })}</p>
      <h2>{t("sessionsHeading")}</h2>
      <SessionList sessions={await sessionsOf(person.id, new Date())} here={session.id} />
      <h2>{t("passwordHeading")}</h2>
      <PasswordForm username={username} />
      <h2>{t("secondHeading")}</h2>
      <SecondFactor isOn={hasSecondFactor} />
    </DeskWords>
  );
}
