import { useLocale, useTranslations } from "next-intl";
import { countryName } from "@/lib/domain/country";
import { type Mergeable, mergeables } from "@/lib/domain/desk/merge-names";
import { localePath } from "@/lib/i18n/routing";
import { Link } from "../../ui/link";

type Props = {
  subject: Mergeable;
  query: string;
  entries: {
    slug: string;
    name: string;
    nameKo: string | null;
    country: string | null;
    events: number;
  }[];
};

/** Outlets, places or actors, found by any of their names. */
export function VocabularyList({ subject, query, entries }: Props) {
  const t = useTranslations("desk.vocabulary");
  const locale = useLocale();
  const path = localePath(locale, "/desk/vocabulary");
  return (
    <>
      <nav aria-label={t("title")}>
        <ul className="vocabulary-tabs">
          {mergeables.map((each) => (
            <li key={each}>
              <Link href={`${path}?type=${each}`} aria-current={each === subject || undefined}>
                {t(`types.${each}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <form method="get" action={path} className="desk-form">
        <input type="hidden" name="type" value={subject} />
        <div className="field">
          <label htmlFor="q">{t("search")}</label>
          <input id="q" name="q" type="search" defaultValue={query} />
        </div>
        <button type="submit">{t("find")}</button>
      </form>
      <p>
        <Link href={localePath(locale, `/desk/${subject}s/new`)}>{t(`new.${subject}`)}</Link>
      </p>
      {entries.length === 0 ? (
        <p>{t("nothingFound")}</p>
      ) : (
        <table className="vocabulary-list">
          <caption className="visually-hidden">{t(`types.${subject}`)}</caption>
          <thead>
            <tr>
              <th scope="col">{t("name")}</th>
              <th scope="col">{t("country")}</th>
              <th scope="col">{t("events")}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ slug, name, nameKo, country, events }) => (
              <tr key={slug}>
                <th scope="row">
                  <Link href={localePath(locale, `/desk/${subject}s/${slug}`)}>{name}</Link>
                  {nameKo ? <span lang="ko"> {nameKo}</span> : null}
                </th>
                <td>{country ? (countryName(country, locale) ?? country) : null}</td>
                <td>{events}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
