import { useLocale, useTranslations } from "next-intl";
import { NavLinks } from "@/components/site/nav-links";
import { may, type Person } from "@/lib/domain/desk/permission";
import { localePath } from "@/lib/i18n/routing";
import { SignOut } from "./sign-out";

/** The desk's own line beneath the site's: where one can go, who one is, and the way out. */
export function Frame({ person }: { person: Person }) {
  const t = useTranslations("desk.frame");
  const role = useTranslations("desk.role");
  const locale = useLocale();
  const links = [
    { label: t("front"), href: "/desk" },
    { label: t("newEvent"), href: "/desk/events/new" },
    { label: t("review"), href: "/desk/review" },
    ...(may(person.role, "import") ? [{ label: t("import"), href: "/desk/import" }] : []),
    { label: t("vocabulary"), href: "/desk/vocabulary" },
    ...(may(person.role, "people") ? [{ label: t("people"), href: "/desk/people" }] : []),
    { label: t("account"), href: "/desk/account" },
  ];
  return (
    <div className="desk-frame">
      <nav aria-label={t("nav")}>
        <NavLinks
          links={links.map(({ label, href }) => ({ label, href: localePath(locale, href) }))}
        />
      </nav>
      <p className="desk-who">
        {t("signedInAs", { name: person.name, role: role(`${person.role}`) })}
        <SignOut label={t("signOut")} to={localePath(locale, "/desk/sign-in")} />
      </p>
    </div>
  );
}
