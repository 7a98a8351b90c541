import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { JoinForm } from "@/components/desk/door/join-form";
import { DeskWords } from "@/components/desk/words";
import { Link } from "@/components/ui/link";
import { invitationFor } from "@/lib/db/people/invitations";
import type { Role } from "@/lib/domain/desk/permission";
import { localePath } from "@/lib/i18n/routing";
import { readLocale } from "../../../view";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await readLocale(params);
  const t = await getTranslations("desk.join");
  return { title: t("title") };
}

export default async function JoinPage({ params }: Props) {
  const locale = await readLocale(params);
  const { token } = await params;
  const t = await getTranslations("desk.join");
  const desk = await getTranslations("desk");
  const { state, role } = await invitationFor(token, new Date());
  if (state !== "open") {
    return (
      <>
        <h1>{t("title")}</h1>
        <p className="note">{t(`link.${state}`)}</p>
        <p>
          <Link href={localePath(locale, "/desk/sign-in")}>{t("toSignIn")}</Link>
        </p>
      </>
    );
  }
  const means = desk(`roleMeans.${role as Role}`);
  return (
    <DeskWords names={["join", "refusal", "problem"]}>
      <h1>{t("title")}</h1>
      <p className="lede">{t("lede", { role: desk(`role.${role as Role}`), means })}</p>
      <JoinForm token={token} next={localePath(locale, "/desk")} />
    </DeskWords>
  );
}
