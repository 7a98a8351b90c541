import "server-only";
import { randomUUID } from "node:crypto";
import { type Transaction, writer } from "../clients";
import { addToLog } from "./desk-log";
import { type InvitationState, readInvitation } from "./invitations";

type Newcomer = { name: string; username: string; passwordHash: string };
type Joined = { state: "joined"; userId: string };
type NotJoined = { state: Exclude<InvitationState, "open"> | "name-taken" };

/**
 * Makes a person of whoever follows a link. Of two who follow it at once, one is told that it has
 * been used. The password comes hashed, as hashing takes longer than a transaction may.
 */
export function join(token: string, newcomer: Newcomer, now: Date): Promise<Joined | NotJoined> {
  return writer().$transaction(async (tx) => {
    const { state, role, id } = await readInvitation(tx, token, now);
    if (state !== "open") return { state };
    const { username } = newcomer;
    if (await tx.user.findUnique({ select: { id: true }, where: { username } })) {
      return { state: "name-taken" };
    }
    const userId = await createUser(tx, newcomer, role, now);
    const at = now.toISOString();
    await tx.invitation.update({ where: { id }, data: { usedAt: at, invitedId: userId } });
    await addToLog({ what: "joined", userId, by: newcomer.name, detail: role }, at, tx);
    return { state: "joined", userId };
  });
}

async function createUser(tx: Transaction, newcomer: Newcomer, role: string, now: Date) {
  const { name, username, passwordHash } = newcomer;
  const userId = randomUUID();
  const times = { createdAt: now, updatedAt: now };
  await tx.user.create({
    data: {
      ...{ id: userId, name, username, displayUsername: username, role, ...times },
      // The library wants an address of everybody; .invalid leads nowhere by definition (RFC 2606).
      email: `${randomUUID()}@people.invalid`,
      accounts: {
        create: {
          ...{ id: randomUUID(), accountId: userId, providerId: "credential", ...times },
          password: passwordHash,
        },
      },
    },
  });
  return userId;
}
