import { createHmac, randomBytes, randomUUID } from "node:crypto";
import Database from "better-sqlite3";

/** The key of the measured server's cookies, which it takes from AUTH_SECRET. */
export const SECRET = "a key for one run of the bench, no more";

/** A moment in the form that Prisma writes. */
const moment = (time: number) => new Date(time).toISOString().replace("Z", "+00:00");

const USER = `INSERT INTO User (id, name, email, emailVerified, username, displayUsername, role,
  twoFactorEnabled, createdAt, updatedAt)
  VALUES (@id, @name, @name, 0, @name, @name, 'editor', 0, @at, @at)`;
const SESSION = `INSERT INTO Session (id, token, userId, expiresAt, createdAt, updatedAt)
  VALUES (@id, @token, @id, @until, @at, @at)`;

/** Adds so many editors to a store; answers with the cookie of a session of each. */
export function addEditors(file: string, count: number): string[] {
  const db = new Database(file, { fileMustExist: true });
  const at = moment(Date.now());
  const until = moment(Date.now() + 24 * 60 * 60 * 1000);
  const cookies = Array.from({ length: count }, (_, i) => {
    const [id, token] = [randomUUID(), randomBytes(24).toString("base64url")];
    db.prepare(USER).run({ id, name: `bench-editor-${i}`, at });
    db.prepare(SESSION).run({ id, token, until, at });
    const signature = createHmac("sha256", SECRET).update(token).digest("base64");
    return `hapyong.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
  });
  db.close();
  return cookies;
}
