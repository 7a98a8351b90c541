import { useLocale, useTranslations } from "next-intl";
import { countryName } from "@/lib/domain/country";
import type { EventDetail } from "@/lib/domain/detail";
import { emptyFilter, type FacetName } from "@/lib/domain/filter";
import { localePath } from "@/lib/i18n/routing";
import { filterQuery } from "@/lib/search-params";
import { useLabels } from "../filters/labels";
import { Link } from "../ui/link";
import { Fact } from "./fact";

/** The timeline of everything with one value of a facet. */
export function useFacetHref() {
  const locale = useLocale();
  return (facet: FacetName, value: string) =>
    localePath(locale, "/") + filterQuery({ ...emptyFilter, [facet]: [value] });
}

export function Where({ event }: { event: EventDetail }) {
  const t = useTranslations();
  const locale = useLocale();
  const { name } = useLabels();
  return (
    <Fact term={t("event.where")}>
      {event.places.length === 0 ? (
        <span className="hint">{t("event.noPlace")}</span>
      ) : (
        <ul>
          {event.places.map((place) => (
            <li key={place.slug}>
              <Link href={localePath(locale, `/cities/${place.slug}`)}>{name(place)}</Link>
              {place.nameKo && locale === "en" ? <span lang="ko"> {place.nameKo}</span> : null}
              {place.role ? ` (${t(`placeRole.${place.role}`)})` : null}
            </li>
          ))}
        </ul>
      )}
    </Fact>
  );
}

export function Who({ event }: { event: EventDetail }) {
  const t = useTranslations();
  const { name } = useLabels();
  const href = useFacetHref();
  return (
    <Fact term={t("event.who")}>
      {event.actors.length === 0 ? (
        <span className="hint">{t("event.noActor")}</span>
      ) : (
        <ul>
          {event.actors.map((actor) => (
            <li key={`${actor.slug} ${actor.role}`}>
              <Link href={href("actor", actor.slug)}>{name(actor)}</Link>{" "}
              <span className="hint">
                {actor.role ? t(`actorRole.${actor.role}`) : t("event.noRole")}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Fact>
  );
}

export function Countries({ event }: { event: EventDetail }) {
  const t = useTranslations("event");
  const locale = useLocale();
  const href = useFacetHref();
  if (event.countries.length === 0) return null;
  return (
    <Fact term={t("countries")}>
      <ul className="inline">
        {event.countries.map((code) => (
          <li key={code}>
            <Link href={href("country", code)}>{countryName(code, locale) ?? code}</Link>
          </li>
        ))}
      </ul>
    </Fact>
  );
}
