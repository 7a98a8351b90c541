import { beforeAll, expect, test } from "vitest";
import { writer } from "@/lib/db/clients";
import { recentLog } from "@/lib/db/people/desk-log";
import { firstAdminToken } from "@/lib/db/people/first-admin";
import {
  invitationFor,
  invite,
  openInvitations,
  revokeInvitation,
  tokenHash,
} from "@/lib/db/people/invitations";
import { join } from "@/lib/db/people/join";
import { changeRole, disable, enable, isEnabled, people } from "@/lib/db/people/people";
import type { Person } from "@/lib/domain/desk/permission";
import { connectionTo, useCopyOf } from "../support/store";

const NOW = new Date("2026-11-22T09:00:00Z");
const later = (hours: number) => new Date(NOW.getTime() + hours * 60 * 60 * 1000);

let file = "";
let admin: Person;

const newcomer = (username: string) => ({
  ...{ username, name: `${username}'s name` },
  passwordHash: `hash-of-${username}`,
});

async function joined(username: string, role: Person["role"]): Promise<Person> {
  const { token } = await invite({ role, inviter: admin ?? null, hours: 1 }, NOW);
  const result = await join(token, newcomer(username), NOW);
  if (result.state !== "joined") throw new Error(result.state);
  return { id: result.userId, name: newcomer(username).name, role };
}

beforeAll(async () => {
  file = useCopyOf("empty");
});

test("the first admin's link is given while nobody is there, and only the newest works", async () => {
  const first = await firstAdminToken(writer(), NOW);
  const second = await firstAdminToken(writer(), NOW);
  if (first === null || second === null) throw new Error("No link was given");
  expect(await invitationFor(first, NOW)).toMatchObject({ state: "revoked" });
  expect(await invitationFor(second, later(24))).toMatchObject({ state: "expired" });
  expect(await invitationFor(second, later(23))).toMatchObject({ state: "open", role: "admin" });
  const result = await join(second, newcomer("first"), NOW);
  if (result.state !== "joined") throw new Error(result.state);
  admin = { id: result.userId, name: "first's name", role: "admin" };
  expect(await firstAdminToken(writer(), NOW)).toBeNull();
});

test("an older link of the server's opens nothing once somebody is there", async () => {
  const { token } = await invite({ role: "admin", inviter: null, hours: 24 }, NOW);
  expect(await invitationFor(token, NOW)).toMatchObject({ state: "used" });
  expect(await join(token, newcomer("intruder"), NOW)).toEqual({ state: "used" });
});

test("of two who follow a link at once, one joins", async () => {
  const { token } = await invite({ role: "editor", inviter: admin, hours: 1 }, NOW);
  const both = await Promise.all([
    join(token, newcomer("one"), NOW),
    join(token, newcomer("two"), NOW),
  ]);
  expect(both.map(({ state }) => state).sort()).toEqual(["joined", "used"]);
  const names = (await people(NOW)).map(({ username }) => username);
  expect(names.filter((name) => name === "one" || name === "two")).toHaveLength(1);
});

test("a name that is taken leaves the link open", async () => {
  const { token } = await invite({ role: "editor", inviter: admin, hours: 1 }, NOW);
  expect(await join(token, newcomer("first"), NOW)).toEqual({ state: "name-taken" });
  expect(await join(token, newcomer("free"), NOW)).toMatchObject({ state: "joined" });
});

test("a link runs out, can be taken back once, and a made-up one is unknown", async () => {
  const { token } = await invite({ role: "editor", inviter: admin, hours: 2 }, NOW);
  expect(await join(token, newcomer("late"), later(2))).toEqual({ state: "expired" });
  const [open] = await openInvitations(NOW);
  expect(open).toMatchObject({ role: "editor", inviter: { name: admin.name } });
  expect(await revokeInvitation(open?.id ?? 0, admin, NOW)).toBe(true);
  expect(await revokeInvitation(open?.id ?? 0, admin, NOW)).toBe(false);
  expect(await join(token, newcomer("late"), NOW)).toEqual({ state: "revoked" });
  expect(await join("made-up", newcomer("late"), NOW)).toEqual({ state: "unknown" });
});

test("the store keeps the hash of a link's token, never the token", async () => {
  const { token } = await invite({ role: "editor", inviter: admin, hours: 1 }, NOW);
  const db = connectionTo(file);
  const rows = JSON.stringify(db.prepare("SELECT * FROM Invitation").all());
  expect(rows).toContain(tokenHash(token));
  expect(rows).not.toContain(token);
});

test("the last admin who may sign in stays one", async () => {
  expect(await changeRole(admin.id, "editor", admin, NOW)).toBe("last-admin");
  expect(await disable(admin.id, admin, NOW)).toBe("last-admin");
  const second = await joined("second", "admin");
  expect(await disable(second.id, admin, NOW)).toBe("done");
  expect(await changeRole(admin.id, "contributor", admin, NOW)).toBe("last-admin");
  expect(await enable(second.id, admin, NOW)).toBe("done");
  const both = await Promise.all([
    changeRole(admin.id, "editor", second, NOW),
    changeRole(second.id, "editor", admin, NOW),
  ]);
  expect(both.sort()).toEqual(["done", "last-admin"]);
  const admins = (await people(NOW)).filter(({ role }) => role === "admin");
  expect(admins).toHaveLength(1);
  await changeRole(admin.id, "admin", second, NOW);
});

test("disabling ends sessions and open invitations at once", async () => {
  const editor = await joined("leaver", "admin");
  const { token } = await invite({ role: "admin", inviter: editor, hours: 1 }, NOW);
  const times = { createdAt: NOW, updatedAt: NOW, expiresAt: later(1) };
  await writer().session.create({ data: { id: "s", token: "t", userId: editor.id, ...times } });
  expect(await disable(editor.id, admin, NOW)).toBe("done");
  expect(await isEnabled(editor.id)).toBe(false);
  expect(await writer().session.count({ where: { userId: editor.id } })).toBe(0);
  expect(await invitationFor(token, NOW)).toMatchObject({ state: "revoked" });
  expect(await disable("nobody", admin, NOW)).toBe("unknown");
});

test("the log says who did what, can't be changed, and has no secret in it", async () => {
  const { token } = await invite({ role: "editor", inviter: admin, hours: 1 }, NOW);
  await join(token, newcomer("logged"), NOW);
  const lines = await recentLog(500);
  expect(lines[0]).toMatchObject({ what: "joined", by: "logged's name", detail: "editor" });
  expect(lines.find(({ what }) => what === "role-changed")).toMatchObject({ detail: "admin" });
  expect(lines.find(({ what }) => what === "disabled")).toMatchObject({
    ...{ by: "first's name", whom: "leaver's name" },
  });
  const db = connectionTo(file);
  const all = JSON.stringify(db.prepare("SELECT * FROM DeskLog").all());
  for (const secret of [token, tokenHash(token), "hash-of-", "people.invalid"]) {
    expect(all).not.toContain(secret);
  }
  expect(() => db.prepare("DELETE FROM DeskLog").run()).toThrow("append-only");
  expect(() => db.prepare("UPDATE DeskLog SET by = 'x'").run()).toThrow("append-only");
});
