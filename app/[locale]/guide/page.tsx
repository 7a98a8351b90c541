import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DateExamples } from "@/components/guide/date-examples";
import { KindTable } from "@/components/guide/kind-table";
import { localePath } from "@/lib/i18n/routing";
import { readLocale } from "../view";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = await getTranslations("guide");
  return { title: t("title"), alternates: { canonical: localePath(locale, "/guide") } };
}

const addresses = [
  "/api/v1/events?kind=public-bond",
  "/api/v1/facets",
  "/api/v1/histogram?by=year",
  "/api/v1/cities",
  "/api/v1/outlets",
];

export default async function GuidePage({ params }: Props) {
  await readLocale(params);
  const t = await getTranslations("guide");
  return (
    <div className="page guide">
      <h1>{t("title")}</h1>
      <p className="lede">{t("intro")}</p>
      <h2>{t("datesHeading")}</h2>
      <p>{t("datesText")}</p>
      <DateExamples />
      <h2>{t("evidenceHeading")}</h2>
      <p>{t("evidenceText")}</p>
      <p>
        <span className="dots" aria-hidden="true">
          ●○○○
        </span>
        {t("exampleEvidence")}
      </p>
      <h2>{t("kindsHeading")}</h2>
      <KindTable />
      <h2>{t("apiHeading")}</h2>
      <p>{t("apiText")}</p>
      <ul>
        {addresses.map((address) => (
          <li key={address}>
            <a href={address}>
              <code>{address}</code>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
