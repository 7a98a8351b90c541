import { useLocale, useTranslations } from "next-intl";
import type { EventDetail } from "@/lib/domain/detail";
import { edtfWords } from "@/lib/domain/edtf";
import { localePath } from "@/lib/i18n/routing";
import { KindSymbol } from "../timeline/kind-symbol";
import { Link } from "../ui/link";

/** Other events that this one implements, follows, reverses and so on. */
export function Related({ relations }: { relations: EventDetail["relations"] }) {
  const t = useTranslations();
  const locale = useLocale();
  if (relations.length === 0) return null;
  return (
    <section aria-labelledby="related">
      <h2 id="related">{t("event.related")}</h2>
      <ul className="related">
        {relations.map(({ type, direction, event }) => (
          <li key={`${type} ${direction} ${event.slug}`}>
            <span className="hint">
              {t(direction === "to" ? `relationTo.${type}` : `relationFrom.${type}`)}
            </span>{" "}
            <KindSymbol kind={event.kind} />{" "}
            <Link href={localePath(locale, `/events/${event.slug}`)}>
              {(locale === "ko" ? event.titleKo : null) ?? event.title}
            </Link>
            <span className="hint date"> {edtfWords(event.occurred, locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
