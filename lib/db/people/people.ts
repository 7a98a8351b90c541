import "server-only";
import type { Person, Role } from "@/lib/domain/desk/permission";
import { reader, type Transaction, writer } from "../clients";
import { addToLog, type Deed } from "./desk-log";

/** Whether the person is there and may sign in. */
export async function isEnabled(userId: string): Promise<boolean> {
  const user = await reader().user.findUnique({
    select: { disabledAt: true },
    where: { id: userId },
  });
  return user !== null && user.disabledAt === null;
}

/** Everybody, by name, with the number of sessions that haven't run out. */
export function people(now: Date) {
  return reader().user.findMany({
    select: {
      ...{ id: true, name: true, username: true, role: true, disabledAt: true, createdAt: true },
      twoFactorEnabled: true,
      _count: { select: { sessions: { where: { expiresAt: { gt: now } } } } },
    },
    orderBy: [{ name: "asc" }, { username: "asc" }],
  });
}

/** The person of a sign-in name, for the log. */
export function personNamed(username: string) {
  return reader().user.findUnique({ select: { id: true, name: true }, where: { username } });
}

/** Last admin: nothing was done, as nobody would be left who may invite people. */
export type Outcome = "done" | "unknown" | "last-admin";

export function changeRole(userId: string, role: Role, by: Person, now: Date): Promise<Outcome> {
  return change(userId, { what: "role-changed", detail: role }, by, now, async (tx, user) => {
    if (role !== "admin" && (await isLastAdmin(tx, userId))) return "last-admin";
    await tx.user.update({ where: { id: userId }, data: { role, updatedAt: now } });
    if (user.role === "admin" && role !== "admin") await revokeInvitationsOf(tx, userId, now);
    return "done";
  });
}

/** Nobody is deleted, as revisions name them; whoever is disabled is out at once. */
export function disable(userId: string, by: Person, now: Date): Promise<Outcome> {
  return change(userId, { what: "disabled" }, by, now, async (tx) => {
    if (await isLastAdmin(tx, userId)) return "last-admin";
    const data = { disabledAt: now.toISOString(), updatedAt: now };
    await tx.user.update({ where: { id: userId }, data });
    await tx.session.deleteMany({ where: { userId } });
    await revokeInvitationsOf(tx, userId, now);
    return "done";
  });
}

export function enable(userId: string, by: Person, now: Date): Promise<Outcome> {
  return change(userId, { what: "enabled" }, by, now, async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { disabledAt: null, updatedAt: now } });
    return "done";
  });
}

/** For whoever has lost the telephone and the backup codes. */
export function resetSecondFactor(userId: string, by: Person, now: Date): Promise<Outcome> {
  return change(userId, { what: "second-factor-off" }, by, now, async (tx) => {
    await tx.twoFactor.deleteMany({ where: { userId } });
    const data = { twoFactorEnabled: false, updatedAt: now };
    await tx.user.update({ where: { id: userId }, data });
    return "done";
  });
}

/** Ends all sessions of a person. */
export function endSessionsOf(userId: string, by: Person, now: Date): Promise<Outcome> {
  return change(userId, { what: "sessions-ended" }, by, now, async (tx) => {
    await tx.session.deleteMany({ where: { userId } });
    return "done";
  });
}

/** Does something to a person and notes it, in one transaction. */
function change(
  userId: string,
  line: { what: Deed; detail?: string },
  by: Person,
  now: Date,
  work: (tx: Transaction, user: { role: string }) => Promise<Outcome>,
): Promise<Outcome> {
  return writer().$transaction(async (tx) => {
    const select = { name: true, role: true };
    const user = await tx.user.findUnique({ select, where: { id: userId } });
    if (user === null) return "unknown";
    const outcome = await work(tx, user);
    const who = { userId: by.id, by: by.name, whom: user.name };
    if (outcome === "done") await addToLog({ ...line, ...who }, now.toISOString(), tx);
    return outcome;
  });
}

async function isLastAdmin(tx: Transaction, userId: string): Promise<boolean> {
  const admins = { role: "admin", disabledAt: null };
  const others = await tx.user.count({ where: { ...admins, id: { not: userId } } });
  return others === 0 && (await tx.user.count({ where: { ...admins, id: userId } })) === 1;
}

/** What an admin handed out ends with their being one. */
async function revokeInvitationsOf(tx: Transaction, inviterId: string, now: Date): Promise<void> {
  const open = { inviterId, usedAt: null, revokedAt: null };
  await tx.invitation.updateMany({ where: open, data: { revokedAt: now.toISOString() } });
}
