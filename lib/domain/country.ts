import { z } from "zod";

/**
 * Codes of countries: ISO 3166-1 alpha-2, and four that the record needs beside them:
 * UN, EU, SU (Soviet Union), YU (Yugoslavia).
 */
export const country = z.string().refine((code) => countryName(code, "en") !== null, {
  error: "Must be a two-letter country code such as CN (ISO 3166-1), or UN, EU, SU, YU.",
});

const former: Record<string, { en: string; ko: string }> = {
  SU: { en: "Soviet Union", ko: "소련" },
  YU: { en: "Yugoslavia", ko: "유고슬라비아" },
  KR: { en: "South Korea", ko: "한국" },
  KP: { en: "North Korea", ko: "북한" },
  MK: { en: "North Macedonia", ko: "북마케도니아" },
  HK: { en: "Hong Kong", ko: "홍콩" },
  MO: { en: "Macau", ko: "마카오" },
};

const NO_COUNTRIES = new Set(["ZZ", "XA", "XB", "QO", "EZ"]);

const namers = {
  en: new Intl.DisplayNames("en", { type: "region", fallback: "none" }),
  ko: new Intl.DisplayNames("ko", { type: "region", fallback: "none" }),
};

/** The country's name in the reader's language, or null for a code that is none. */
export function countryName(code: string, locale: "en" | "ko"): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null;
  const known = Object.hasOwn(former, code) ? former[code]?.[locale] : undefined;
  if (known) return known;
  return isCurrent(code) ? (namers[locale].of(code) ?? null) : null;
}

/** Not one of the codes that name no country (ZZ, pseudo-locales, groups), nor an old or foreign one (UK, DD). */
function isCurrent(code: string): boolean {
  return !NO_COUNTRIES.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}
