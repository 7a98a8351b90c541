import "server-only";
import { reader, writer } from "../clients";

/** A person's sessions that haven't run out, the newest first; never their tokens. */
export function sessionsOf(userId: string, now: Date) {
  return reader().session.findMany({
    select: { id: true, userAgent: true, createdAt: true, expiresAt: true },
    where: { userId, expiresAt: { gt: now } },
    orderBy: { createdAt: "desc" },
  });
}

/** Ends one session of that person; false when it isn't theirs, or has ended. */
export async function endSession(userId: string, id: string): Promise<boolean> {
  const { count } = await writer().session.deleteMany({ where: { id, userId } });
  return count > 0;
}

/** Ends all sessions of the person but one. @returns how many there were. */
export async function endOtherSessions(userId: string, keep: string): Promise<number> {
  const { count } = await writer().session.deleteMany({ where: { userId, id: { not: keep } } });
  return count;
}
