import { useLocale, useTranslations } from "next-intl";
import { SearchForm } from "@/components/filters/search-form";
import { Link } from "@/components/ui/link";
import { emptyFilter } from "@/lib/domain/filter";
import { localePath } from "@/lib/i18n/routing";

export default function NotFound() {
  const t = useTranslations("error");
  const locale = useLocale();
  return (
    <div className="page">
      <h1>{t("notFoundTitle")}</h1>
      <p>{t("notFound")}</p>
      <p className="lede">{t("notFoundHint")}</p>
      <h2>{t("searchInstead")}</h2>
      <SearchForm address={{ locale, path: "/", filter: emptyFilter, sort: "newest" }} />
      <p>
        <Link href={localePath(locale, "/")}>{t("toTimeline")}</Link>
      </p>
    </div>
  );
}
