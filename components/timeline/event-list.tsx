import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import type { Problem } from "@/lib/domain/filter";
import type { Bar, PeriodUnit } from "@/lib/domain/histogram";
import type { EventSummary } from "@/lib/domain/summary";
import { Histogram } from "../charts/histogram";
import { ActiveFilters } from "../filters/active-filters";
import type { Address } from "../filters/address";
import { ProblemNote } from "../filters/problem-note";
import { SearchForm } from "../filters/search-form";
import { ListHead } from "./list-head";
import { Pager } from "./pager";
import { Timeline } from "./timeline";

type Props = {
  address: Address;
  page: { events: EventSummary[]; total: number; next: string | null; previous: string | null };
  problems: Problem[];
  stale: boolean;
  histogram: { unit: PeriodUnit; bars: Bar[] };
  names: ComponentProps<typeof ActiveFilters>["names"];
};

/** A filtered view of events: what was asked, how they lie in time, and the events themselves. */
export function EventList({ address, page, problems, stale, histogram, names }: Props) {
  const t = useTranslations("timeline");
  return (
    <>
      <SearchForm address={address} />
      <ProblemNote problems={problems} />
      {stale ? <p className="note">{t("staleCursor")}</p> : null}
      <ActiveFilters address={address} names={names} />
      <Histogram address={address} {...histogram} />
      <ListHead address={address} total={page.total} />
      {page.total === 0 ? (
        <div className="empty">
          <p>{t("empty")}</p>
          <p>{t("emptyHint")}</p>
        </div>
      ) : (
        <Timeline events={page.events} locale={address.locale} />
      )}
      <Pager address={address} next={page.next} previous={page.previous} />
    </>
  );
}
