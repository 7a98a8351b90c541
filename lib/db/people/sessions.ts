import "server-only";
import { reader, writer } from "../clients";
import { store } from "../search-index/current";

const SESSION = `SELECT s.id, s.userId, s.expiresAt, u.name, u.username, u.role,
  u.disabledAt, u.twoFactorEnabled FROM Session s JOIN User u ON u.id = s.userId WHERE s.token = ?`;

type SessionRow = {
  id: string;
  userId: string;
  expiresAt: string;
  name: string;
  username: string;
  role: string;
  disabledAt: string | null;
  twoFactorEnabled: number;
};

/** A session with its person, whether or not it has run out; null where there is none. */
export function sessionOf(token: string) {
  const [row] = store().all<SessionRow>(SESSION, token);
  if (!row) return null;
  const { expiresAt, twoFactorEnabled, ...rest } = row;
  return { ...rest, expiresAt: new Date(expiresAt), twoFactorEnabled: twoFactorEnabled === 1 };
}

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
