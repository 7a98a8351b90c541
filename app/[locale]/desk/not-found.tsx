import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { localePath } from "@/lib/i18n/routing";

/** The same for what isn't there and for what a person may not see. */
export default function NotHere() {
  const t = useTranslations("desk.frame");
  const locale = useLocale();
  return (
    <>
      <h1>{t("notHereTitle")}</h1>
      <p>{t("notHere")}</p>
      <p>
        <Link href={localePath(locale, "/desk")}>{t("toDesk")}</Link>
      </p>
    </>
  );
}
