import "server-only";
import { reader, type Transaction, type Writer, writer } from "../clients";

export const deeds = [
  "signed-in",
  "sign-in-refused",
  "sign-in-throttled",
  "signed-out",
  "joined",
  "invited",
  "invitation-revoked",
  "role-changed",
  "disabled",
  "enabled",
  "sessions-ended",
  "password-changed",
  "second-factor-on",
  "second-factor-off",
  "forbidden",
  "cross-site",
] as const;
export type Deed = (typeof deeds)[number];

export type LogLine = {
  what: Deed;
  userId?: string | null;
  /** The name of whoever did it. */
  by?: string | null;
  /** The name of the person it was done to. */
  whom?: string | null;
  /** A role, an ability: never what somebody typed, as it may be a secret in the wrong field. */
  detail?: string | null;
};

/** Adds a line to the desk's log, within a transaction where one is given. */
export async function addToLog(
  line: LogLine,
  at: string,
  tx: Transaction | Writer = writer(),
): Promise<void> {
  await tx.deskLog.create({ data: { at, ...line } });
}

/** The newest lines first. */
export function recentLog(count: number) {
  return reader().deskLog.findMany({
    select: { id: true, at: true, what: true, by: true, whom: true, detail: true },
    orderBy: { id: "desc" },
    take: count,
  });
}
