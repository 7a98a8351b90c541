import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ColumnTable } from "@/components/desk/import/column-table";
import { PastImports } from "@/components/desk/import/past-imports";
import { UploadForm } from "@/components/desk/import/upload-form";
import { DeskWords } from "@/components/desk/words";
import { requirePerson } from "@/lib/auth/session";
import { listImports } from "@/lib/db/import/jobs";
import { localePath } from "@/lib/i18n/routing";
import { readLocale } from "../../view";
import "../../../styles/desk-import.css";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await readLocale(params);
  const t = await getTranslations("desk.import");
  return { title: t("title") };
}

export default async function ImportPage({ params }: Props) {
  const locale = await readLocale(params);
  await requirePerson("import");
  const t = await getTranslations("desk.import");
  return (
    <DeskWords names={["import", "refusal", "problem"]}>
      <h1>{t("title")}</h1>
      <p className="lede">{t("lede")}</p>
      <p>
        <a href={localePath(locale, "/desk/import/template")} download>
          {t("template")}
        </a>
      </p>
      <ColumnTable />
      <h2>{t("fileHeading")}</h2>
      <UploadForm base={localePath(locale, "/desk/import")} />
      <h2>{t("pastHeading")}</h2>
      <PastImports jobs={await listImports()} />
    </DeskWords>
  );
}
