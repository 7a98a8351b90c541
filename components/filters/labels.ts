import { useLocale, useTranslations } from "next-intl";
import { countryName } from "@/lib/domain/country";
import type { FacetName } from "@/lib/domain/filter";

export type Named = { slug: string; name: string | null; nameKo: string | null };

/** How options of facets are called in the reader's language. */
export function useLabels() {
  const locale = useLocale();
  const t = useTranslations();
  return {
    /** What a text is called by its names, falling back on the other language's. */
    name: ({ slug, name, nameKo }: Named) => (locale === "ko" ? (nameKo ?? name) : name) ?? slug,
    option: (facet: FacetName, option: Named): string => {
      switch (facet) {
        case "kind":
        case "sector":
        case "status":
        case "source":
          return t(`${facet}.${option.slug}` as "kind.law");
        case "country":
          return countryName(option.slug, locale) ?? option.slug;
        default:
          return (locale === "ko" ? (option.nameKo ?? option.name) : option.name) ?? option.slug;
      }
    },
  };
}
