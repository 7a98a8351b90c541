import { useLocale, useTranslations } from "next-intl";
import { localePath, routing } from "@/lib/i18n/routing";
import { Link } from "../ui/link";
import { LanguageLinks } from "./language-links";

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
        <ul>
          {pages.map(([name, path]) => (
            <li key={path}>
              <Link href={localePath(locale, path)}>{t(name)}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <LanguageLinks label={t("language")} locales={routing.locales} locale={locale} />
    </header>
  );
}
