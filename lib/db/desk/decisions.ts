import "server-only";
import type { Conflict } from "@/lib/domain/desk/merge";
import type { Person } from "@/lib/domain/desk/permission";
import type { Issue } from "@/lib/domain/desk/submission";
import { eventSchema } from "@/lib/domain/event";
import { type Author, saveRecords } from "../save";
import type { Tx } from "../sqlite/rows";
import { addComment, decide, readProposal } from "./proposals";
import { saveEvent } from "./save-event";
import { findRecord } from "./versions";

export type Decided =
  | { ok: true }
  | { ok: false; code: "gone" | "decided" | "changed" | "own" }
  | { ok: false; code: "conflict"; conflicts: Conflict[] }
  | { ok: false; code: "invalid"; issues: Issue[] };

const MOST_READINGS = 9;
// Sending back and approving change the state alone: that makes nobody an author.
const AUTHORS = `SELECT DISTINCT userId FROM Revision WHERE subject = 'event' AND subjectId = ?
  AND EXISTS (SELECT 1 FROM json_each(diff) WHERE key NOT IN ('state', 'readings'))`;

/**
 * Publishes an event that waited for a second reader, or sends it back as a draft. Whoever wrote it
 * is no second reader of it.
 */
export function decideEvent(
  tx: Tx,
  given: { slug: string; version: number; approve: boolean; comment: string | null },
  person: Person,
  at: string,
): Decided {
  const { slug, version, approve, comment } = given;
  const present = findRecord(tx, "event", slug);
  if (!present) return { ok: false, code: "gone" };
  if (present.record.state !== "in_review") return { ok: false, code: "decided" };
  if (present.version !== version) return { ok: false, code: "changed" };
  const authors = tx.all<{ userId: string | null }>(AUTHORS, present.id);
  if (approve && authors.some(({ userId }) => userId === person.id)) {
    return { ok: false, code: "own" };
  }
  const { readings } = present.record;
  const record = approve
    ? {
        ...present.record,
        state: "published" as const,
        readings: Math.min(readings + 1, MOST_READINGS),
      }
    : { ...present.record, state: "draft" as const };
  const parsed = eventSchema.safeParse(record);
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ code, message }) => ({ path: [], code, message }));
    return { ok: false, code: "invalid", issues };
  }
  const reason = comment ?? (approve ? "Approved by a second reader." : "Sent back.");
  const author: Author = { by: person.name, userId: person.id, reason: reason.slice(0, 500) };
  saveRecords(tx, "event", [{ record: parsed.data, expected: version }], author, at);
  if (comment) addComment(tx, { slug, proposalId: null, text: comment }, person, at);
  return { ok: true };
}

/** Takes a proposed correction over, under its author's name, or sends it back. */
export function decideProposal(
  tx: Tx,
  { id, approve, comment }: { id: number; approve: boolean; comment: string | null },
  person: Person,
  at: string,
): Decided {
  const proposal = readProposal(tx, id);
  const present = proposal && findRecord(tx, "event", proposal.slug);
  if (!proposal || !present) return { ok: false, code: "gone" };
  if (proposal.state !== "open") return { ok: false, code: "decided" };
  if (approve && proposal.userId === person.id) return { ok: false, code: "own" };
  const { slug, form, baseVersion: expected } = proposal;
  if (approve) {
    const { state } = present.record;
    const change = { slug, expected, form, state, choices: {}, seen: null, mayChangeReports: true };
    const reason = `${proposal.reason} (approved by ${person.name})`.slice(0, 600);
    const saved = saveEvent(tx, change, { by: proposal.by, userId: proposal.userId, reason }, at);
    if (!saved.ok) return saved;
  }
  decide(tx, id, approve ? "approved" : "returned", person.name, at);
  if (comment) addComment(tx, { slug, proposalId: id, text: comment }, person, at);
  return { ok: true };
}
