import { useTranslations } from "next-intl";
import { may, type Role } from "@/lib/domain/desk/permission";
import type { Event } from "@/lib/domain/event";
import { type Locale, localePath } from "@/lib/i18n/routing";

type Props = { slug: string; state: Event["state"]; role: Role; locale: Locale };

/** What else can be done with an event. */
export function EventLinks({ slug, state, role, locale }: Props) {
  const t = useTranslations("desk.form.links");
  const links = [
    state === "published" || state === "withdrawn" ? ["public", `/events/${slug}`] : null,
    ["history", `/desk/history/event/${slug}`],
    ["review", `/desk/review/${slug}`],
    may(role, "withdraw")
      ? [state === "withdrawn" ? "restore" : "withdraw", `/desk/events/${slug}/withdraw`]
      : null,
    may(role, "merge") && state !== "withdrawn" ? ["merge", `/desk/events/${slug}/merge`] : null,
  ].filter((link) => link !== null) as ["public", string][];
  return (
    <ul className="actions">
      {links.map(([name, href]) => (
        <li key={name}>
          <a href={localePath(locale, href)}>{t(`${name}`)}</a>
        </li>
      ))}
    </ul>
  );
}
