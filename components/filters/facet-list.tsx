"use client";

import type { FacetName } from "@/lib/domain/filter";
import type { Kind } from "@/lib/domain/kind";
import { KindSymbol } from "../timeline/kind-symbol";
import { Link } from "../ui/link";
import { toggledQuery } from "./toggled-query";

/** An option's slug, label and number of events; a tuple, as some eighty of them travel. */
export type FacetOption = [slug: string, label: string, count: number];

export type FacetGroupData = {
  facet: FacetName;
  label: string;
  open: boolean;
  options: FacetOption[];
  /** How many of the options, which come first, are chosen. */
  chosen: number;
  /** The link to all options, where not all are here. */
  more?: { label: string; href: string };
};

type Props = { groups: FacetGroupData[]; path: string; query: string };

// A client leaf for the same reason as the timeline's list: its options travel once, as data.

/** Filters' options with their counts; each option is a link that chooses it or lets it go. */
export function FacetList({ groups, path, query }: Props) {
  return groups.map(({ facet, label, open, options, chosen, more }) => (
    <details key={facet} className="facet" open={open}>
      <summary>{label}</summary>
      <ul>
        {options.map(([slug, option, count], i) => (
          <li key={slug}>
            <Link
              href={path + toggledQuery(query, facet, slug)}
              aria-current={i < chosen ? "true" : undefined}
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
