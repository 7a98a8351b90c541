import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requirePerson } from "@/lib/auth/session";
import { readLocale } from "../view";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await readLocale(params);
  const t = await getTranslations("desk.frame");
  return { title: t("title") };
}

export default async function DeskPage({ params }: Props) {
  await readLocale(params);
  await requirePerson("desk");
  const t = await getTranslations("desk.frame");
  return <h1>{t("title")}</h1>;
}
