import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import en from "./messages/en.json";
import ko from "./messages/ko.json";
import { routing } from "./routing";

const messages = { en, ko };

export default getRequestConfig(async ({ requestLocale, locale: explicit }) => {
  const requested = explicit ?? (await requestLocale);
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  // Dates of the record are EDTF and never pass through a time zone.
  return { locale, messages: messages[locale], timeZone: "Asia/Seoul" };
});
