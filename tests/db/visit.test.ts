import { createHmac } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { SESSION_COOKIE } from "@/lib/auth/cookie";
import { visitBy } from "@/lib/auth/visit";
import { writer } from "@/lib/db/clients";
import { useCopyOf } from "../support/store";

const SECRET = "a key of the tests, thirty-two characters or more";
const DAY = 24 * 60 * 60 * 1000;
const now = new Date();

const signed = (token: string, key = SECRET) =>
  `${token}.${createHmac("sha256", key).update(token).digest("base64")}`;

async function session(id: string, until: number, user: object = {}): Promise<void> {
  const stamps = { createdAt: now, updatedAt: now };
  const names = { id, name: `${id}'s name`, email: `${id}@desk.invalid`, username: id };
  await writer().user.create({
    data: {
      ...{ ...names, ...stamps, role: "editor", ...user },
      sessions: {
        create: { id: `s-${id}`, token: `t-${id}`, expiresAt: new Date(until), ...stamps },
      },
    },
  });
}

/** What better-auth itself says of the same cookie. */
async function asked(cookie: string) {
  const { auth } = await import("@/lib/auth/auth");
  const headers = new Headers({ cookie: `${SESSION_COOKIE}=${encodeURIComponent(cookie)}` });
  return auth.api.getSession({ headers });
}

beforeAll(async () => {
  process.env.AUTH_SECRET = SECRET;
  useCopyOf("empty");
  await session("here", now.getTime() + DAY);
  await session("late", now.getTime() - 1000);
  await session("out", now.getTime() + DAY, { disabledAt: now.toISOString() });
  await session("guarded", now.getTime() + DAY, { role: "admin", twoFactorEnabled: true });
});

test.each([
  ["here", { role: "editor", hasSecondFactor: false }],
  ["guarded", { role: "admin", hasSecondFactor: true }],
])("the session of %s is theirs, as better-auth says", async (id, { role, hasSecondFactor }) => {
  const session = { id: `s-${id}` };
  const person = { id, name: `${id}'s name`, role };
  const expected = { person, username: id, hasSecondFactor, session };
  expect(visitBy(signed(`t-${id}`), now)).toEqual(expected);
  expect(await asked(signed(`t-${id}`))).toMatchObject({
    session,
    user: { id, name: person.name, role, username: id, twoFactorEnabled: hasSecondFactor },
  });
});

const [token, signature] = signed("t-here").split(".") as [string, string];

test.each([
  ["that ran out", signed("t-late")],
  ["that there never was", signed("t-nobody")],
  ["signed with another key", signed("t-here", `${SECRET}!`)],
  ["with another one's signature", `t-guarded.${signature}`],
  ["without a signature", token],
  ["with an empty signature", `${token}.`],
  ["with a shorter signature", `${token}.${signature.slice(0, -4)}`],
  ["with a signature without its end", `${token}.${signature.replace(/=+$/, "")}`],
  ["of no token", signed("")],
  ["of nothing", ""],
  ["of a dot", "."],
  ["with more after it", `${signed("t-here")}x`],
])("a cookie %s opens nothing, for better-auth neither", async (_, cookie) => {
  expect(visitBy(cookie, now)).toBeNull();
  expect(await asked(cookie)).toBeNull();
});

test("nor the session of somebody who was disabled", () => {
  expect(visitBy(signed("t-out"), now)).toBeNull();
});

test("nor one that has ended", async () => {
  await session("gone", now.getTime() + DAY);
  expect(visitBy(signed("t-gone"), now)).not.toBeNull();
  await writer().session.deleteMany({ where: { userId: "gone" } });
  expect(visitBy(signed("t-gone"), now)).toBeNull();
  expect(await asked(signed("t-gone"))).toBeNull();
});

test("nor at the moment at which it runs out", async () => {
  const until = now.getTime() + DAY;
  expect(visitBy(signed("t-here"), new Date(until - 1))).not.toBeNull();
  expect(visitBy(signed("t-here"), new Date(until))).toBeNull();
});
