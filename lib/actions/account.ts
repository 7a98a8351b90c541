"use server";

import { z } from "zod";
import { askAuth } from "@/lib/auth/api";
import { note } from "@/lib/auth/log";
import { passwordProblem } from "@/lib/auth/password";
import { visit } from "@/lib/auth/session";
import { beginAttempt } from "@/lib/auth/throttle";
import { endOtherSessions, endSession } from "@/lib/db/people/sessions";
import { deskAction } from "./guard";
import { invalid, wait } from "./refused";

const change = z
  .strictObject({
    current: z.string().max(1000),
    next: z.string().max(1000),
    again: z.string().max(1000),
  })
  .refine(({ next, again }) => next === again, { path: ["again"], error: "not-the-same" });

/** A new password; whoever else is signed in under the account is out. */
export const changePassword = deskAction("desk", change, async ({ current, next }, person) => {
  const username = (await visit())?.username ?? "";
  const problem = await passwordProblem(next, username);
  if (problem) return invalid("next", problem);
  const attempt = await beginAttempt(username);
  if (!attempt.allowed) return wait(attempt);
  const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true };
  const done = await askAuth((api, given) => api.changePassword({ body, ...given }));
  if (done === null) return invalid("current", "wrong-password");
  await attempt.succeeded();
  await note({ what: "password-changed", userId: person.id, by: person.name });
  return { ok: true } as const;
});

/** Ends one of the person's own sessions. */
export const endOwnSession = deskAction(
  "desk",
  z.strictObject({ id: z.string().max(100) }),
  async ({ id }, person) => {
    await endSession(person.id, id);
    await note({ what: "sessions-ended", userId: person.id, by: person.name });
    return { ok: true } as const;
  },
);

/** Ends all of the person's sessions but the one that asks. */
export const endOwnOtherSessions = deskAction("desk", z.strictObject({}), async (_, person) => {
  const here = await visit();
  if (here) await endOtherSessions(person.id, here.session.id);
  await note({ what: "sessions-ended", userId: person.id, by: person.name });
  return { ok: true } as const;
});
