import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/lib/i18n/routing";
import { Link } from "../ui/link";

export function Footer() {
  const t = useTranslations("site");
  const locale = useLocale();
  return (
    <footer className="site-foot">
      <p>
        {t("caution")} <Link href={localePath(locale, "/guide")}>{t("guide")}</Link>
      </p>
      <p>
        {t("license")} <Link href={localePath(locale, "/desk")}>{t("forEditors")}</Link>
      </p>
    </footer>
  );
}
