import { type Event, eventSchema } from "@/lib/domain/event";
import { history } from "../queries/history";
import { type Author, saveRecords } from "../save";
import type { Rows, Tx } from "../sqlite/rows";
import { findRecord } from "./versions";

export type Standing =
  | { ok: true; version: number }
  /** Somebody has saved meanwhile; `version` is the present one. */
  | { ok: false; code: "conflict"; version: number }
  | { ok: false; code: "gone" | "already" }
  | { ok: false; code: "unfit"; problems: string[] };

/** Takes an event back; what readers find at its address is the reason. */
export function withdraw(tx: Tx, slug: string, seen: number, author: Author, at: string): Standing {
  return stand(tx, slug, { seen, from: ["draft", "in_review", "published"] }, author, at, {
    ...{ state: "withdrawn", withdrawnReason: author.reason },
  });
}

/** Undoes a withdrawal or a merge: the event is again what it was before, mostly published. */
export function bringBack(
  tx: Tx,
  slug: string,
  seen: number,
  author: Author,
  at: string,
): Standing {
  const state = stateBefore(tx, slug);
  return stand(tx, slug, { seen, from: ["withdrawn"] }, author, at, {
    ...{ state, withdrawnReason: null, mergedInto: null },
  });
}

/** The state that an event had before it was withdrawn. */
export function stateBefore(rows: Rows, slug: string): Event["state"] {
  const states = (history("event", slug, rows)?.revisions ?? []).flatMap(({ changes }) =>
    changes.state ? [changes.state[1] as Event["state"]] : [],
  );
  return states.filter((state) => state !== "withdrawn").at(-1) ?? "draft";
}

function stand(
  tx: Tx,
  slug: string,
  { seen, from }: { seen: number; from: string[] },
  author: Author,
  at: string,
  changes: object,
): Standing {
  const found = findRecord(tx, "event", slug);
  if (!found) return { ok: false, code: "gone" };
  if (found.version !== seen) return { ok: false, code: "conflict", version: found.version };
  if (!from.includes(found.record.state)) return { ok: false, code: "already" };
  const parsed = eventSchema.safeParse({ ...found.record, ...changes });
  if (!parsed.success) {
    return { ok: false, code: "unfit", problems: parsed.error.issues.map((i) => i.message) };
  }
  const items = [{ record: parsed.data, expected: seen }];
  const [saved] = saveRecords(tx, "event", items, author, at);
  return { ok: true, version: saved?.version ?? seen };
}
