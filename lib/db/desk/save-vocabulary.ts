import { type DatasetRecord, datasetSchemas } from "@/lib/domain/dataset";
import { type Choice, type Conflict, mergeRecords } from "@/lib/domain/desk/merge";
import type { Mergeable } from "@/lib/domain/desk/merge-names";
import type { Issue } from "@/lib/domain/desk/submission";
import { checkVocabulary, type VocabularyForm } from "@/lib/domain/desk/vocabulary-form";
import { type Author, saveRecords } from "../save";
import type { Tx } from "../sqlite/rows";
import { findRecord, recordBefore } from "./versions";

export type VocabularyChange = {
  subject: Mergeable;
  slug: string;
  /** The version that its author has seen; null for a new record. */
  expected: number | null;
  form: VocabularyForm;
  /** What to take where somebody else changed the same since. */
  choices: { [path: string]: Choice };
  /** The version with which the conflicts that the choices answer were told. */
  seen: number | null;
  /** Whether its author may judge outlets. */
  mayGrade: boolean;
};

export type SavedVocabulary =
  | { ok: true; slug: string; version: number }
  | { ok: false; code: "invalid"; issues: Issue[] }
  | { ok: false; code: "conflict"; conflicts: Conflict[]; version: number }
  | { ok: false; code: "gone" | "merged" };

/** Saves an outlet, a place or an actor; a change of an older version is merged with those since. */
export function saveVocabulary(
  tx: Tx,
  change: VocabularyChange,
  author: Author,
  at: string,
): SavedVocabulary {
  const { subject, slug, expected } = change;
  const present = findRecord(tx, subject, slug);
  if (expected === null && present)
    return invalid(["slug"], "taken", "There is a record of that name already; choose another.");
  if (expected !== null && (!present || expected > present.version)) {
    return { ok: false, code: "gone" };
  }
  // Choices between texts of which one was changed again would overwrite what nobody has seen.
  const choices = change.seen === present?.version ? change.choices : {};
  if (present && present.record.mergedInto !== null) return { ok: false, code: "merged" };
  const checked = checkVocabulary(subject, change.form, { slug, mergedInto: null });
  if (!checked.ok) return { ok: false, code: "invalid", issues: checked.issues };
  const base = present && expected !== null ? recordBefore(tx, subject, present, expected) : null;
  const merged =
    present && base ? mergeRecords(base, present.record, checked.record, choices) : null;
  if (present && merged && merged.conflicts.length > 0) {
    const { conflicts } = merged;
    return { ok: false, code: "conflict", conflicts, version: present.version };
  }
  const parsed = datasetSchemas[subject].safeParse(merged?.merged ?? checked.record);
  if (!parsed.success) {
    return invalid([], "merged", parsed.error.issues[0]?.message ?? "");
  }
  const record = parsed.data as DatasetRecord<Mergeable>;
  if (!change.mayGrade && gradesOf(record) !== gradesOf(present?.record ?? null)) {
    return invalid(["grades"], "grades", "Only admins judge outlets.");
  }
  const issue = parentIssue(tx, record);
  if (issue) return { ok: false, code: "invalid", issues: [issue] };
  const items = [{ record, expected: present?.version ?? null }];
  const [saved] = saveRecords(tx, subject, items as never, author, at);
  return { ok: true, slug, version: saved?.version ?? 1 };
}

function invalid(path: Issue["path"], code: string, message: string): SavedVocabulary {
  return { ok: false, code: "invalid", issues: [{ path, code, message }] };
}

const gradesOf = (record: object | null) =>
  JSON.stringify(record && "grades" in record ? record.grades : []);

/** What is wrong with what an actor is said to be a part of: it isn't there, or is a part of it. */
function parentIssue(tx: Tx, record: DatasetRecord<Mergeable>): Issue | null {
  if (!("parent" in record) || record.parent === null) return null;
  const walked = new Set([record.slug]);
  let at: string | null = record.parent;
  while (at !== null) {
    if (walked.has(at))
      return { path: ["parent"], code: "circle", message: "It would be a part of itself." };
    walked.add(at);
    const found: { record: { parent: string | null } } | null = findRecord(tx, "actor", at);
    if (!found) return { path: ["parent"], code: "unknown", message: `There is no actor ${at}.` };
    at = found.record.parent;
  }
  return null;
}
