import { useTranslations } from "next-intl";
import { Link } from "../../ui/link";

type Props = {
  path: string;
  query: string;
  results: { slug: string; name: string; nameKo: string | null; events: number }[];
};

/** Finds the other outlet, place or actor by any of its names. */
export function NameChoice({ path, query, results }: Props) {
  const t = useTranslations("desk.merge");
  return (
    <>
      <form method="get" action={path} className="desk-form">
        <div className="field">
          <label htmlFor="q">{t("findRecord")}</label>
          <input id="q" name="q" type="search" defaultValue={query} />
        </div>
        <button type="submit">{t("find")}</button>
      </form>
      {query ? (
        <ul className="desk-list" aria-label={t("foundRecords")}>
          {results.map(({ slug, name, nameKo, events }) => (
            <li key={slug}>
              <Link href={`${path}?into=${slug}`}>{name}</Link>
              <span className="hint">
                {nameKo ? <span lang="ko">{nameKo} </span> : null}
                <code>{slug}</code> {t("events", { count: events })}
              </span>
            </li>
          ))}
          {results.length === 0 ? <li>{t("nothingFound")}</li> : null}
        </ul>
      ) : null}
    </>
  );
}
