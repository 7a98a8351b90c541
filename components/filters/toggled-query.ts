import { type FacetName, facetNames, withToggled } from "@/lib/domain/filter";

/**
 * A query with one value of a facet added, or taken out where it was chosen. For client leaves, which
 * are given the query as lib/search-params wrote it; the order of its parameters stays the same.
 */
export function toggledQuery(query: string, facet: FacetName, value: string): string {
  const given = new URLSearchParams(query);
  const next = new URLSearchParams();
  for (const name of facetNames) {
    const values = given.getAll(name);
    const chosen = name === facet ? withToggled(values, value) : values;
    for (const one of chosen.sort()) next.append(name, one);
    given.delete(name);
  }
  for (const [name, rest] of given) next.append(name, rest);
  const text = next.toString();
  return text === "" ? "" : `?${text}`;
}
