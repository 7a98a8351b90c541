import { useTranslations } from "next-intl";
import { isFiltered, sorts } from "@/lib/domain/filter";
import { type Address, hrefOf } from "../filters/address";
import { Link } from "../ui/link";

/** How many events there are, and in which order they stand. */
export function ListHead({ address, total }: { address: Address; total: number }) {
  const t = useTranslations("timeline");
  const label = { newest: t("newestFirst"), oldest: t("oldestFirst") };
  return (
    <div className="list-head">
      <p className="total">
        {t(isFiltered(address.filter) ? "matching" : "total", { count: total })}
      </p>
      <ul aria-label={t("order")}>
        {sorts.map((sort) => (
          <li key={sort}>
            <Link
              href={hrefOf({ ...address, sort }, address.filter)}
              aria-current={sort === address.sort ? "true" : undefined}
            >
              {label[sort]}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
