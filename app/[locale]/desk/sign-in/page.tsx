import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SignInForm } from "@/components/desk/door/sign-in-form";
import { DeskWords } from "@/components/desk/words";
import { person } from "@/lib/auth/session";
import { deskPath } from "@/lib/domain/desk/desk-path";
import { localePath } from "@/lib/i18n/routing";
import { readLocale, type SearchParams } from "../../view";

type Props = { params: Promise<{ locale: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await readLocale(params);
  const t = await getTranslations("desk.signIn");
  return { title: t("title") };
}

export default async function SignInPage({ params, searchParams }: Props) {
  const locale = await readLocale(params);
  const next = deskPath((await searchParams).next) ?? localePath(locale, "/desk");
  if (await person()) redirect(next);
  return (
    <DeskWords names={["signIn", "refusal", "problem"]}>
      <SignInForm next={next} />
    </DeskWords>
  );
}
