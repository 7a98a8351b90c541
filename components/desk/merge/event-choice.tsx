import { useLocale, useTranslations } from "next-intl";
import { edtfWords } from "@/lib/domain/edtf";
import { Link } from "../../ui/link";

type Props = {
  path: string;
  query: string;
  results: { slug: string; title: string; state: string; occurred: string }[];
};

/** Finds the other event by its words or its address. */
export function EventChoice({ path, query, results }: Props) {
  const t = useTranslations("desk.merge");
  const state = useTranslations("desk.state");
  const locale = useLocale();
  return (
    <>
      <form method="get" action={path} className="desk-form">
        <div className="field">
          <label htmlFor="q">{t("findEvent")}</label>
          <input id="q" name="q" type="search" defaultValue={query} />
        </div>
        <button type="submit">{t("find")}</button>
      </form>
      {query ? (
        <ul className="desk-list" aria-label={t("found")}>
          {results.map(({ slug, title, state: at, occurred }) => (
            <li key={slug}>
              <Link href={`${path}?into=${slug}`}>{title}</Link>
              <span className="hint">
                {edtfWords(occurred, locale)} · {state(`${at as "draft"}`)}
              </span>
            </li>
          ))}
          {results.length === 0 ? <li>{t("nothingFound")}</li> : null}
        </ul>
      ) : null}
    </>
  );
}
