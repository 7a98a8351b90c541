import { type Choice, type Conflict, mergeRecords } from "@/lib/domain/desk/merge";
import type { Issue } from "@/lib/domain/desk/submission";
import { type Report, reportSchema } from "@/lib/domain/report";
import { references } from "../records/references";
import type { Tx } from "../sqlite/rows";
import { findRecord, recordBefore } from "./versions";

type Item = { record: Report; expected: number | null };

/** The versions at which an event and the reports of a form stand. */
export function standing(tx: Tx, version: number, reports: Item[]): string {
  const refs = references(tx);
  const versions = reports.map(({ record }) => refs.head("report", record.slug)?.version ?? 0);
  return [version, ...versions].join(" ");
}

/** The reports that differ from what is stored, merged with what was changed since they were loaded. */
export function mergedReports(tx: Tx, given: Item[], choices: { [path: string]: Choice }) {
  const conflicts: Conflict[] = [];
  const issues: Issue[] = [];
  const items = given.flatMap(({ record, expected }, i): Item[] => {
    if (expected === null) return [{ record, expected }];
    const present = findRecord(tx, "report", record.slug);
    if (!present) throw new Error(`The report ${record.slug} is gone.`);
    const base = recordBefore(tx, "report", present, expected);
    const prefix = `reports ${record.slug} `;
    const own = Object.entries(choices).flatMap(([path, choice]) =>
      path.startsWith(prefix) ? [[path.slice(prefix.length), choice]] : [],
    );
    const merged = mergeRecords(base, present.record, record, Object.fromEntries(own));
    conflicts.push(...merged.conflicts.map((c) => ({ ...c, path: `${prefix}${c.path}` })));
    if (JSON.stringify(merged.merged) === JSON.stringify(present.record)) return [];
    // Each of two changes may be right and both together wrong: the one took the address away, the
    // other the citation.
    const parsed = reportSchema.safeParse(merged.merged);
    for (const { path, message } of parsed.error?.issues ?? []) {
      issues.push({ path: ["reports", i, String(path[0])], code: "merged", message });
    }
    return parsed.success ? [{ record: parsed.data, expected: present.version }] : [];
  });
  return { items, conflicts, issues };
}

// The report itself, and whatever derives from it: from there its origin is read.
const PUBLIC = `WITH RECURSIVE behind (id) AS (
    SELECT id FROM Report WHERE slug = ?
    UNION SELECT r.id FROM Report r JOIN behind b ON r.derivesFromId = b.id
  )
  SELECT 1 FROM behind b JOIN Citation c ON c.reportId = b.id JOIN Event e ON e.id = c.eventId
  WHERE e.state IN ('published', 'withdrawn') LIMIT 1`;

/** Complaints about changed reports that readers see elsewhere, or on which those rest. */
export function publicReports(tx: Tx, changed: Item[], all: Item[]): Issue[] {
  return changed.flatMap(({ record: { slug }, expected }) => {
    if (expected === null || tx.all(PUBLIC, slug).length === 0) return [];
    const i = all.findIndex(({ record }) => record.slug === slug);
    const message = "This report stands behind a published event: propose the change there.";
    return [{ path: ["reports", i, "headline"], code: "public-report", message }];
  });
}
