import "server-only";
import { createHash, randomBytes } from "node:crypto";
import type { Person, Role } from "@/lib/domain/desk/permission";
import { reader, type Transaction, type Writer, writer } from "../clients";
import { addToLog } from "./desk-log";

const HOUR = 60 * 60 * 1000;

export const tokenHash = (token: string) => createHash("sha256").update(token).digest("hex");

/**
 * Makes a link's token, which is told this once: the store keeps its hash only. `inviter` is null for
 * the first admin's, which takes the place of an older one that nobody has used.
 */
export function invite(
  given: { role: Role; inviter: Person | null; hours: number },
  now: Date,
  store: Writer = writer(),
): Promise<{ token: string; expiresAt: string }> {
  const { role, inviter, hours } = given;
  const token = randomBytes(32).toString("base64url");
  const at = now.toISOString();
  const expiresAt = new Date(now.getTime() + hours * HOUR).toISOString();
  return store.$transaction(async (tx) => {
    if (inviter === null) {
      const open = { inviterId: null, usedAt: null, revokedAt: null };
      await tx.invitation.updateMany({ where: open, data: { revokedAt: at } });
    }
    const data = { tokenHash: tokenHash(token), role, createdAt: at, expiresAt };
    await tx.invitation.create({ data: { ...data, inviterId: inviter?.id ?? null } });
    const by = { userId: inviter?.id ?? null, by: inviter?.name ?? null };
    await addToLog({ what: "invited", ...by, detail: role }, at, tx);
    return { token, expiresAt };
  });
}

export type InvitationState = "open" | "unknown" | "used" | "expired" | "revoked";

/** What a link is good for now, with its role where it is known. */
export function invitationFor(
  token: string,
  now: Date,
): Promise<{ state: InvitationState; role: string }> {
  return readInvitation(reader(), token, now);
}

export async function readInvitation(store: Transaction | Writer, token: string, now: Date) {
  const found = await store.invitation.findUnique({ where: { tokenHash: tokenHash(token) } });
  if (!found) return { state: "unknown" as const, role: "", id: 0 };
  const { id, role, inviterId } = found;
  const state = async (): Promise<InvitationState> => {
    if (found.usedAt !== null) return "used";
    if (found.revokedAt !== null) return "revoked";
    if (found.expiresAt <= now.toISOString()) return "expired";
    // The link that the server prints is for a desk that nobody has joined.
    return inviterId === null && (await store.user.count()) > 0 ? "used" : "open";
  };
  return { state: await state(), role, id };
}

/** Invitations that can still be used, the newest first. */
export function openInvitations(now: Date) {
  return reader().invitation.findMany({
    select: {
      id: true,
      role: true,
      createdAt: true,
      expiresAt: true,
      inviter: { select: { name: true } },
    },
    where: { usedAt: null, revokedAt: null, expiresAt: { gt: now.toISOString() } },
    orderBy: { id: "desc" },
  });
}

/** Takes a link back; false when it had been used or taken back before. */
export function revokeInvitation(id: number, by: Person, now: Date): Promise<boolean> {
  const at = now.toISOString();
  return writer().$transaction(async (tx) => {
    const open = { id, usedAt: null, revokedAt: null };
    const { count } = await tx.invitation.updateMany({ where: open, data: { revokedAt: at } });
    if (count === 0) return false;
    await addToLog({ what: "invitation-revoked", userId: by.id, by: by.name }, at, tx);
    return true;
  });
}
