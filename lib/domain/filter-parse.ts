import { countryName } from "./country";
import { parseEdtf } from "./edtf";
import {
  defaultListing,
  emptyFilter,
  type FacetName,
  type Filter,
  facetNames,
  type Listing,
  limits,
  matches,
  type Parsed,
  type Problem,
  type ProblemCode,
  sorts,
} from "./filter";
import { kinds } from "./kind";
import { slug, textProblem } from "./text";
import { claimedSources, sectors, statuses } from "./vocabulary";

const vocabularies: Partial<Record<FacetName, readonly string[]>> = {
  kind: kinds,
  sector: sectors,
  status: statuses,
  source: claimedSources,
};

const shown = (text: string) => {
  const cut = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return cut.toWellFormed().replace(/\p{C}/gu, "�");
};

/**
 * Reads a filter from parameters, in any order, repeated ones included. Whatever is wrong is left
 * out of the filter and named in `problems`: the API refuses, a page says what it left out.
 * `others` are parameters that the caller reads itself.
 */
export function parseFilter(
  parameters: Iterable<[string, string]>,
  others: readonly string[] = [],
): Parsed<Filter> {
  const filter: Filter = structuredClone(emptyFilter);
  const problems: Problem[] = [];
  const known = new Set<string>([...facetNames, "from", "to", "match", "q", ...others]);
  const note = (parameter: string, value: string, code: ProblemCode, expected = "") => {
    problems.push({ parameter: shown(parameter), value: shown(value), code, expected });
  };
  for (const [parameter, values] of grouped(parameters)) {
    if (!known.has(parameter)) {
      note(parameter, values[0] ?? "", "unknown-parameter", [...known].join(", "));
    } else if (isFacet(parameter)) {
      if (values.length > limits.values) {
        note(parameter, values[0] ?? "", "too-many", String(limits.values));
        continue;
      }
      for (const value of values) {
        const problem = facetProblem(parameter, value);
        if (problem) note(parameter, value, problem.code, problem.expected);
        else filter[parameter].push(value);
      }
    } else if (!others.includes(parameter)) {
      const value = values[0] ?? "";
      if (values.length > 1) note(parameter, value, "given-twice");
      else readSingle(filter, parameter, value, note);
    }
  }
  const { from, to } = periodDays(filter);
  if (from !== null && to !== null && from > to) {
    note("from", `${filter.from} – ${filter.to}`, "reversed-period");
    filter.from = null;
    filter.to = null;
  }
  return { value: filter, problems };
}

/** Empty values (an unused field of a GET form) count as not given; repeated ones count once. */
function grouped(parameters: Iterable<[string, string]>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, value] of parameters) {
    const trimmed = value.trim();
    if (trimmed === "") continue;
    const values = groups.get(name);
    if (!values) groups.set(name, [trimmed]);
    else if (values.length <= limits.values && !values.includes(trimmed)) values.push(trimmed);
  }
  return groups;
}

const isFacet = (name: string): name is FacetName =>
  (facetNames as readonly string[]).includes(name);

function facetProblem(
  name: FacetName,
  value: string,
): { code: ProblemCode; expected: string } | null {
  const vocabulary = vocabularies[name];
  if (vocabulary) {
    return vocabulary.includes(value)
      ? null
      : { code: "not-one-of", expected: vocabulary.join(", ") };
  }
  if (name === "country") {
    return countryName(value, "en") ? null : { code: "not-a-country", expected: "CN" };
  }
  return slug.safeParse(value).success ? null : { code: "not-a-slug", expected: "" };
}

type Note = (parameter: string, value: string, code: ProblemCode, expected?: string) => void;

function readSingle(filter: Filter, parameter: string, value: string, note: Note): void {
  if (parameter === "match") {
    const match = matches.find((m) => m === value);
    if (match) filter.match = match;
    else note(parameter, value, "not-one-of", matches.join(", "));
  } else if (parameter === "q") {
    const text = value.normalize("NFC");
    if (text.length > limits.query) note(parameter, value, "too-long", String(limits.query));
    else if (textProblem(text)) note(parameter, value, "bad-text");
    else if (!/[\p{L}\p{N}]/u.test(text)) note(parameter, value, "nothing-to-search");
    else filter.q = text;
  } else if (parameter === "from" || parameter === "to") {
    const date = parseEdtf(value);
    const bound = date.ok ? date.value[parameter === "from" ? "min" : "max"] : null;
    if (bound && /^\d{4}-/.test(bound)) filter[parameter] = value;
    else note(parameter, value, "not-a-date", "2020-05-13, 2020-05, 2020");
  }
}

/** The period's first and last day (ISO), each null where it is open. */
export function periodDays(filter: Filter): { from: string | null; to: string | null } {
  const bound = (text: string | null, side: "min" | "max") => {
    const date = text ? parseEdtf(text) : null;
    return date?.ok ? date.value[side] : null;
  };
  return { from: bound(filter.from, "min"), to: bound(filter.to, "max") };
}

const listingNames = ["sort", "limit", "cursor"] as const;

/** A filter together with the order and the cut of a list. */
export function parseListing(
  parameters: Iterable<[string, string]>,
): Parsed<{ filter: Filter; listing: Listing }> {
  const all = [...parameters];
  const { value: filter, problems } = parseFilter(all, listingNames);
  const listing = { ...defaultListing };
  for (const [name, values] of grouped(all)) {
    const value = values[0] ?? "";
    const note = (code: ProblemCode, expected = "") =>
      problems.push({ parameter: name, value: shown(value), code, expected });
    if (!(listingNames as readonly string[]).includes(name)) continue;
    if (values.length > 1) note("given-twice");
    else if (name === "sort") {
      const sort = sorts.find((s) => s === value);
      if (sort) listing.sort = sort;
      else note("not-one-of", sorts.join(", "));
    } else if (name === "limit") {
      if (/^[1-9]\d{0,2}$/.test(value) && Number(value) <= limits.page)
        listing.limit = Number(value);
      else note("not-a-limit", `1-${limits.page}`);
    } else if (/^[A-Za-z0-9_-]{1,80}$/.test(value)) listing.cursor = value;
    else note("bad-cursor");
  }
  return { value: { filter, listing }, problems };
}
