import "server-only";
import { type EventForm, eventFormSchema } from "@/lib/domain/desk/event-form";
import { store } from "../search-index/current";
import type { Tx } from "../sqlite/rows";

export type Proposal = {
  id: number;
  slug: string;
  baseVersion: number;
  form: EventForm;
  reason: string;
  state: "open" | "returned" | "approved" | "taken-back";
  userId: string;
  by: string;
  createdAt: string;
  updatedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
};

export type CommentEntry = { id: number; by: string; at: string; text: string };

const FIND = `SELECT p.*, e.slug FROM Proposal p JOIN Event e ON e.id = p.eventId WHERE p.id = ?`;
const OWN_OPEN = `SELECT id FROM Proposal WHERE eventId = ? AND userId = ?
  AND state IN ('open', 'returned') ORDER BY id DESC LIMIT 1`;
const AGAIN = `UPDATE Proposal SET json = ?, reason = ?, baseVersion = ?, state = 'open',
  updatedAt = ? WHERE id = ?`;
const DECIDE = `UPDATE Proposal SET state = ?, decidedBy = ?, decidedAt = ?, updatedAt = ?
  WHERE id = ? AND state IN ('open', 'returned')`;
const EVENT = "SELECT id, version FROM Event WHERE slug = ?";

type Who = { id: string; name: string };

/** Proposes a correction; the person's own one that still waits is replaced. */
export function propose(
  tx: Tx,
  {
    slug,
    expected,
    form,
    reason,
  }: { slug: string; expected: number; form: EventForm; reason: string },
  who: Who,
  at: string,
): number | null {
  const [event] = tx.all<{ id: number; version: number }>(EVENT, slug);
  if (!event || expected > event.version) return null;
  const json = JSON.stringify(form);
  const [own] = tx.all<{ id: number }>(OWN_OPEN, event.id, who.id);
  if (own) {
    tx.run(AGAIN, json, reason, expected, at, own.id);
    return own.id;
  }
  return tx.insert("Proposal", {
    ...{ eventId: event.id, baseVersion: expected, json, reason },
    ...{ userId: who.id, by: who.name, createdAt: at, updatedAt: at },
  });
}

export function decide(tx: Tx, id: number, state: Proposal["state"], by: string, at: string): void {
  tx.run(DECIDE, state, by, at, at, id);
}

export function readProposal(rows: Pick<Tx, "all">, id: number): Proposal | null {
  const [row] = rows.all<Omit<Proposal, "form"> & { json: string }>(FIND, id);
  if (!row) return null;
  const { json, ...proposal } = row;
  return { ...proposal, form: eventFormSchema.parse(JSON.parse(json)) };
}

export const findProposal = (id: number): Proposal | null => readProposal(store(), id);

const COMMENTS = `SELECT c.id, c."by", c.at, c.text FROM Comment c JOIN Event e ON e.id = c.eventId
  WHERE e.slug = ? AND c.proposalId IS ? ORDER BY c.id`;

/** What was said of an event, or of one proposal. */
export function comments(slug: string, proposalId: number | null = null): CommentEntry[] {
  return store().all<CommentEntry>(COMMENTS, slug, proposalId);
}

export function addComment(
  tx: Tx,
  { slug, proposalId, text }: { slug: string; proposalId: number | null; text: string },
  who: Who,
  at: string,
): boolean {
  const [event] = tx.all<{ id: number }>(EVENT, slug);
  if (!event || (proposalId !== null && readProposal(tx, proposalId)?.slug !== slug)) return false;
  const said = { userId: who.id, by: who.name, at, text };
  tx.insert("Comment", { eventId: event.id, proposalId, ...said });
  return true;
}
