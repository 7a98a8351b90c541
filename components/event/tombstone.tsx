import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/lib/i18n/routing";
import { Link } from "../ui/link";

/** What is left of a withdrawn event: that it was here, since when it is not, and why. */
export function Tombstone({ reason, at }: { reason: string | null; at: string }) {
  const t = useTranslations("event");
  const locale = useLocale();
  return (
    <div className="page">
      <h1>{t("withdrawn")}</h1>
      <p>{t("withdrawnText", { date: at.slice(0, 10) })}</p>
      {reason ? (
        <p>
          {t("reason")}: {reason}
        </p>
      ) : null}
      <p>
        <Link href={localePath(locale, "/")}>{t("back")}</Link>
      </p>
    </div>
  );
}
