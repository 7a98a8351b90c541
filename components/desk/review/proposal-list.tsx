import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { localePath } from "@/lib/i18n/routing";

type Item = {
  id: number;
  title: string;
  by: string;
  reason: string;
  state: string;
  updatedAt: string;
};

export function ProposalList({ items }: { items: Item[] }) {
  const t = useTranslations("desk.review");
  const locale = useLocale();
  return (
    <ul className="desk-list">
      {items.map(({ id, title, by, reason, state, updatedAt }) => (
        <li key={id}>
          <Link href={localePath(locale, `/desk/review/proposals/${id}`)} lang="en">
            {title}
          </Link>
          <span>{reason}</span>
          <span className="hint">
            {by}, {updatedAt.slice(0, 10)}, {t(`proposalState.${state as "open"}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
