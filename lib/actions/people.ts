"use server";

import { z } from "zod";
import { invite, revokeInvitation } from "@/lib/db/people/invitations";
import * as people from "@/lib/db/people/people";
import { roles } from "@/lib/domain/desk/permission";
import { deskAction } from "./guard";

const HOURS = 7 * 24;

/** Makes a link for one person; its token is told this once. */
export const invitePerson = deskAction(
  "people",
  z.strictObject({ role: z.enum(roles) }),
  async ({ role }, inviter) => {
    const made = await invite({ role, inviter, hours: HOURS }, new Date());
    return { ok: true, ...made } as const;
  },
);

export const takeInvitationBack = deskAction(
  "people",
  z.strictObject({ id: z.int() }),
  async ({ id }, by) => {
    const done = await revokeInvitation(id, by, new Date());
    return done ? ({ ok: true } as const) : ({ ok: false, code: "gone" } as const);
  },
);

const who = z.strictObject({ userId: z.string().max(100) });

export const changeRole = deskAction(
  "people",
  who.extend({ role: z.enum(roles) }),
  async ({ userId, role }, by) => told(await people.changeRole(userId, role, by, new Date())),
);

export const disablePerson = deskAction("people", who, async ({ userId }, by) =>
  told(await people.disable(userId, by, new Date())),
);

export const enablePerson = deskAction("people", who, async ({ userId }, by) =>
  told(await people.enable(userId, by, new Date())),
);

export const endSessions = deskAction("people", who, async ({ userId }, by) =>
  told(await people.endSessionsOf(userId, by, new Date())),
);

export const resetSecondFactor = deskAction("people", who, async ({ userId }, by) =>
  told(await people.resetSecondFactor(userId, by, new Date())),
);

function told(outcome: people.Outcome) {
  if (outcome === "done") return { ok: true } as const;
  return { ok: false, code: outcome === "unknown" ? "gone" : outcome } as const;
}
