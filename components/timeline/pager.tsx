import { useTranslations } from "next-intl";
import { type Address, hrefOf } from "../filters/address";
import { Link } from "../ui/link";

type Props = { address: Address; next: string | null; previous: string | null };

/** Links to the pages before and after; the way on always says in which direction of time. */
export function Pager({ address, next, previous }: Props) {
  const t = useTranslations("timeline");
  if (next === null && previous === null) return null;
  const newest = address.sort === "newest";
  const to = (cursor: string) => hrefOf(address, address.filter, { cursor: cursor || null });
  return (
    <nav className="pager" aria-label={t("pages")}>
      {previous === null ? null : (
        <Link href={to(previous)} rel="prev">
          ← {t(newest ? "newer" : "older")}
        </Link>
      )}
      {next === null ? null : (
        <Link href={to(next)} rel="next">
          {t(newest ? "older" : "newer")} →
        </Link>
      )}
    </nav>
  );
}
