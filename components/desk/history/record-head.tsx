import { useLocale, useTranslations } from "next-intl";
import type { Subject } from "@/lib/domain/dataset";
import { recordPaths } from "@/lib/domain/desk/record-title";
import { localePath } from "@/lib/i18n/routing";
import { Link } from "../../ui/link";

type Props = { subject: Subject; slug: string; title: string; here?: "history" | "edited" };

/** Whose page this is, and the way to the record's other pages. */
export function RecordHead({ subject, slug, title, here = "history" }: Props) {
  const t = useTranslations("desk.history");
  const field = useTranslations("desk.field");
  const locale = useLocale();
  const paths = recordPaths(subject, slug);
  const links = [
    [here === "edited" ? null : paths.edited, t("toEdit")],
    [here === "history" ? null : paths.history, t("title")],
    [paths.shown, t("toPublic")],
  ] as const;
  return (
    <header className="record-head">
      <p className="hint">
        {field(`${subject}`)} <code>{slug}</code>
      </p>
      <h1>{title}</h1>
      <p className="actions">
        {links.map(([path, label]) =>
          path ? (
            <Link key={path} href={localePath(locale, path)}>
              {label}
            </Link>
          ) : null,
        )}
      </p>
    </header>
  );
}
