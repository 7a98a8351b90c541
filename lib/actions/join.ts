"use server";

import { z } from "zod";
import { askAuth, hashPassword } from "@/lib/auth/api";
import { note } from "@/lib/auth/log";
import { passwordProblem } from "@/lib/auth/password";
import { beginAttempt } from "@/lib/auth/throttle";
import { invitationFor } from "@/lib/db/people/invitations";
import { join } from "@/lib/db/people/join";
import { displayName, signInName } from "@/lib/domain/desk/sign-in-name";
import { doorAction } from "./guard";
import { invalid, wait } from "./refused";

const newcomer = z
  .strictObject({
    token: z.string().max(200),
    name: displayName,
    username: signInName,
    password: z.string().max(1000),
    again: z.string().max(1000),
  })
  .refine(({ password, again }) => password === again, { path: ["again"], error: "not-the-same" });

/** Makes a person of whoever holds an open link, and signs them in. */
export const joinDesk = doorAction(newcomer, async ({ token, name, username, password }) => {
  const attempt = await beginAttempt(null);
  if (!attempt.allowed) return wait(attempt);
  const problem = await passwordProblem(password, username);
  // A link that is good is no attempt at guessing one.
  const { state } = await invitationFor(token, new Date());
  if (state === "open") await attempt.succeeded();
  else return { ok: false, code: "link", state } as const;
  if (problem) return invalid("password", problem);
  const passwordHash = await hashPassword(password);
  const joined = await join(token, { name, username, passwordHash }, new Date());
  if (joined.state === "name-taken") return invalid("username", "name-taken");
  if (joined.state !== "joined") return { ok: false, code: "link", state: joined.state } as const;
  await askAuth((api, given) => api.signInUsername({ body: { username, password }, ...given }));
  await note({ what: "signed-in", userId: joined.userId, by: name });
  return { ok: true } as const;
});
