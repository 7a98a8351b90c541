import { useLocale, useTranslations } from "next-intl";
import { KindSymbol } from "@/components/timeline/kind-symbol";
import { Link } from "@/components/ui/link";
import { edtfWords } from "@/lib/domain/edtf";
import type { Kind } from "@/lib/domain/kind";
import { localePath } from "@/lib/i18n/routing";

type Item = {
  slug: string;
  title: string;
  kind: string;
  state: string;
  occurred: string;
  report: string | null;
  detail: string | null;
};
type Props = { items: Item[]; to: "events" | "review" };

/** Events to be worked on, each with what it is about. */
export function WorkList({ items, to }: Props) {
  const state = useTranslations("desk.state");
  const locale = useLocale();
  return (
    <ul className="desk-list">
      {items.map(({ slug, title, kind, state: is, occurred, report, detail }) => (
        <li key={`${slug} ${report}`}>
          <span className="date hint">{edtfWords(occurred, locale)}</span>
          <KindSymbol kind={kind as Kind} />
          <Link href={localePath(locale, `/desk/${to}/${slug}`)} lang="en">
            {title}
          </Link>
          <span className="hint">{state(`${is as "draft"}`)}</span>
          {detail ? <span className="hint">{detail}</span> : null}
        </li>
      ))}
    </ul>
  );
}
