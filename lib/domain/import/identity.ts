import { canonicalAddress } from "../twins";
import { namesReport } from "./report-rows";
import type { Row } from "./rows";

/** What rows that tell of one report have in common: its slug, its address, or how it is cited. */
export type ReportIdentity =
  | { by: "slug"; slug: string; address: string | null }
  | { by: "address"; address: string }
  | { by: "words"; words: string };

/** Null for a row that tells of no report. */
export function reportIdentity(row: Row): ReportIdentity | null {
  if (!namesReport(row)) return null;
  const { report, url, outlet = "", reference = "", headline = "", described_as = "" } = row.cells;
  const address = url ? canonicalAddress(url) : null;
  if (report) return { by: "slug", slug: report, address };
  if (address) return { by: "address", address };
  return { by: "words", words: JSON.stringify([outlet, reference, headline, described_as, url]) };
}
