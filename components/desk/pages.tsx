import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";

type Props = { page: number; total: number; perPage: number; href: (page: number) => string };

/** Leads through the pages of a list. */
export function Pages({ page, total, perPage, href }: Props) {
  const t = useTranslations("desk.review");
  const last = Math.max(1, Math.ceil(total / perPage));
  if (last === 1) return null;
  return (
    <nav aria-label={t("pages")} className="actions">
      {page > 1 ? <Link href={href(page - 1)}>{t("before")}</Link> : null}
      <span>{t("page", { page, last })}</span>
      {page < last ? <Link href={href(page + 1)}>{t("next")}</Link> : null}
    </nav>
  );
}
