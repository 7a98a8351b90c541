"use client";

import { type FacetName, type Filter, toggled } from "@/lib/domain/filter";
import type { Kind } from "@/lib/domain/kind";
import { filterQuery } from "@/lib/search-params";
import { KindSymbol } from "../timeline/kind-symbol";
import { Link } from "../ui/link";

export type FacetOption = { slug: string; label: string; count: number };
export type FacetGroupData = {
  facet: FacetName;
  label: string;
  open: boolean;
  options: FacetOption[];
  /** The link to all options, where not all are here. */
  more?: { label: string; href: string };
};

type Props = {
  groups: FacetGroupData[];
  /** The page's address without its query, its filter and order, and the facet that it fixes. */
  path: string;
  filter: Filter;
  sort: "newest" | "oldest";
  fixed?: FacetName;
};

// A client leaf for the same reason as the timeline's list: its options travel once, as data.

/** Filters' options with their counts; each option is a link that chooses it or lets it go. */
export function FacetList({ groups, path, filter, sort, fixed }: Props) {
  const href = (facet: FacetName, slug: string) => {
    const next = toggled(filter, facet, slug);
    return path + filterQuery(fixed ? { ...next, [fixed]: [] } : next, { sort });
  };
  return groups.map(({ facet, label, open, options, more }) => (
    <details key={facet} className="facet" open={open}>
      <summary>{label}</summary>
      <ul>
        {options.map(({ slug, label: option, count }) => (
          <li key={slug}>
            <Link
              href={href(facet, slug)}
              aria-current={filter[facet].includes(slug) ? "true" : undefined}
            >
              {facet === "kind" ? <KindSymbol kind={slug as Kind} /> : null}
              <span>{option}</span> <b>{count}</b>
            </Link>
          </li>
        ))}
      </ul>
      {more ? (
        <Link className="more" href={more.href}>
          {more.label}
        </Link>
      ) : null}
    </details>
  ));
}
