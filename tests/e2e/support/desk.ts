import { createHmac, randomBytes, randomUUID } from "node:crypto";
import type { BrowserContext, Page } from "@playwright/test";
import { hashPassword } from "better-auth/crypto";
import Database from "better-sqlite3";
import type { Role } from "@/lib/domain/desk/permission";

export type DeskPerson = { id: string; name: string; username: string; role: Role };

const DAY = 24 * 60 * 60 * 1000;

/** Moments in the form that Prisma writes them to SQLite. */
const moment = (time: number) => new Date(time).toISOString().replace("Z", "+00:00");

/**
 * Makes a new person of that role in the tests' store and signs the page's browser in as them, past
 * the form and its counting of attempts. Safe in parallel: each call makes another person.
 */
export async function signedIn(page: Page, role: Role): Promise<DeskPerson> {
  const person = await addPerson({ role });
  await giveSession(page.context(), person);
  return person;
}

/** A new person; with a password it can sign in by the form. */
export async function addPerson(given: {
  role: Role;
  name?: string;
  password?: string;
}): Promise<DeskPerson> {
  const id = randomUUID();
  const username = `${given.role}-${randomBytes(4).toString("hex")}`;
  const person = { id, name: given.name ?? `Test ${username}`, username, role: given.role };
  const password = given.password === undefined ? null : await hashPassword(given.password);
  const at = moment(Date.now());
  withStore((db) => {
    db.prepare(
      `INSERT INTO User (id, name, email, emailVerified, username, displayUsername, role,
        twoFactorEnabled, createdAt, updatedAt)
       VALUES (@id, @name, @email, 0, @username, @username, @role, 0, @at, @at)`,
    ).run({ ...person, email: `${id}@people.invalid`, at });
    if (password === null) return;
    db.prepare(
      `INSERT INTO Account (id, accountId, providerId, userId, password, createdAt, updatedAt)
       VALUES (@account, @id, 'credential', @id, @password, @at, @at)`,
    ).run({ account: randomUUID(), id, password, at });
  });
  return person;
}

const COOKIE = "hapyong.session_token";

/** Begins a session of that person in a browser. */
export async function giveSession(context: BrowserContext, person: { id: string }): Promise<void> {
  await context.addCookies([
    {
      name: COOKIE,
      value: beginSession(person),
      url: given("E2E_DESK"),
      httpOnly: true,
      sameSite: "Lax",
    },
  ]);
}

/** The Cookie header of a new session of that person, for what is sent without a browser. */
export const sessionCookie = (person: { id: string }) => `${COOKIE}=${beginSession(person)}`;

function beginSession(person: { id: string }): string {
  const token = randomBytes(24).toString("base64url");
  const now = Date.now();
  withStore((db) => {
    db.prepare(
      `INSERT INTO Session (id, token, userId, expiresAt, userAgent, createdAt, updatedAt)
       VALUES (@id, @token, @userId, @until, 'Chrome on Linux', @at, @at)`,
    ).run({
      ...{ id: randomUUID(), token, userId: person.id },
      ...{ at: moment(now), until: moment(now + 14 * DAY) },
    });
  });
  return encodeURIComponent(`${token}.${signature(token)}`);
}

const signature = (token: string) =>
  createHmac("sha256", given("E2E_AUTH_SECRET")).update(token).digest("base64");

/** Asks the tests' store, or changes it, beside the server. */
export function withStore<T>(work: (db: Database.Database) => T): T {
  const db = new Database(given("E2E_STORE"), { fileMustExist: true, timeout: 10_000 });
  try {
    return work(db);
  } finally {
    db.close();
  }
}

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`The desk's journeys need ${name}; tests/e2e/serve.ts sets it.`);
  return value;
}
