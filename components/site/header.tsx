import { useLocale, useTranslations } from "next-intl";
import { localePath, routing } from "@/lib/i18n/routing";
import { Link } from "../ui/link";
import { LanguageLinks } from "./language-links";
import { NavLinks } from "./nav-links";

const pages = [
  ["timeline", "/"],
  ["cities", "/cities"],
  ["outlets", "/outlets"],
  ["guide", "/guide"],
] as const;

export function Header() {
  const t = useTranslations("site");
  const locale = useLocale();
  return (
    <header className="site-head">
      <Link className="brand" href={localePath(locale, "/")}>
        {t("name")}
        <span lang={locale === "en" ? "ko" : "en"}>{t("korean")}</span>
      </Link>
      <nav aria-label={t("nav")}>
        <NavLinks
          links={pages.map(([name, path]) => ({ label: t(name), href: localePath(locale, path) }))}
        />
      </nav>
      <LanguageLinks label={t("language")} locales={routing.locales} locale={locale} />
    </header>
  );
}
