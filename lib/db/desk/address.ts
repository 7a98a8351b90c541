import "server-only";
import type { ReportForm } from "@/lib/domain/desk/event-form";
import { canonicalAddress } from "@/lib/domain/twins";
import { store } from "../search-index/current";
import { type NameEntry, namesOf } from "./names";
import { findRecord } from "./versions";

const REPORT = "SELECT slug FROM Report WHERE urlKey = ? LIMIT 1";
const HOMEPAGES =
  "SELECT slug, homepage FROM Outlet WHERE homepage IS NOT NULL AND mergedIntoId IS NULL";
// The keys of one host lie side by side in the index.
const OUTLETS = `SELECT DISTINCT o.slug FROM Report r JOIN Outlet o ON o.id = r.outletId
  WHERE r.urlKey >= ? AND r.urlKey < ? LIMIT 2`;

export type KnownAddress = {
  /** The report that has this address already. */
  report: { slug: string; version: number; record: Partial<ReportForm> } | null;
  /** The outlet whose page it is: by its homepage, or because all reports from there are its. */
  outlet: NameEntry | null;
};

/** What the store knows of an address; null for what is none. */
export function lookUpAddress(url: string): KnownAddress | null {
  const key = canonicalAddress(url);
  if (key === null) return null;
  const rows = store();
  const [same] = rows.all<{ slug: string }>(REPORT, key);
  const found = same ? findRecord(rows, "report", same.slug) : null;
  const fields = Object.entries(found?.record ?? {}).map(([name, value]) => [name, value ?? ""]);
  const record = Object.fromEntries(fields) as Partial<ReportForm>;
  const report = found && { slug: found.record.slug, version: found.version, record };
  return { report, outlet: outletOf(key) };
}

function outletOf(key: string): NameEntry | null {
  const rows = store();
  const host = new URL(key).host;
  const own = rows
    .all<{ slug: string; homepage: string }>(HOMEPAGES)
    .find(({ homepage }) => hostOf(homepage) === host);
  const start = `${new URL(key).protocol}//${host}/`;
  const outlets = own ? [own] : rows.all<{ slug: string }>(OUTLETS, start, `${start}\uffff`);
  const [only, another] = outlets;
  return only && !another ? (namesOf("outlet", [only.slug])[0] ?? null) : null;
}

function hostOf(address: string): string | null {
  const key = canonicalAddress(address);
  return key === null ? null : new URL(key).host;
}
