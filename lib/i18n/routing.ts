import { defineRouting } from "next-intl/routing";

/**
 * English at /…, Korean at /ko/…. The address alone decides: a pasted link shows everybody the same,
 * so neither the browser's languages nor a cookie is asked.
 */
export const routing = defineRouting({
  locales: ["en", "ko"],
  defaultLocale: "en",
  localePrefix: "as-needed",
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
});

export type Locale = (typeof routing.locales)[number];

/** The address of a page in a language; "" gives what stands before any path. */
export function localePath(locale: Locale, path: string): string {
  if (locale === routing.defaultLocale) return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}
