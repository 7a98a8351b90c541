"use server";

import { z } from "zod";
import { askAuth } from "@/lib/auth/api";
import { note, say } from "@/lib/auth/log";
import { visit } from "@/lib/auth/session";
import { beginAttempt } from "@/lib/auth/throttle";
import { personNamed } from "@/lib/db/people/people";
import { doorAction } from "./guard";
import { wait } from "./refused";

const credentials = z.strictObject({
  username: z.string().max(200).trim().toLowerCase(),
  password: z.string().max(1000),
});

/** Unknown names and wrong passwords get the same answer, after the same work. */
export const signIn = doorAction(credentials, async ({ username, password }) => {
  const attempt = await beginAttempt(username);
  const known = await personNamed(username);
  const whom = { userId: known?.id ?? null, whom: known?.name ?? null };
  if (!attempt.allowed) {
    say({ what: "sign-in-throttled", ...whom });
    return wait(attempt);
  }
  const found = await askAuth((api, given) =>
    api.signInUsername({ body: { username, password }, ...given }),
  );
  if (found === null) {
    await note({ what: "sign-in-refused", ...whom, detail: "password" });
    return { ok: false, code: "wrong" } as const;
  }
  await attempt.succeeded();
  if ("twoFactorRedirect" in found) return { ok: true, step: "code" } as const;
  await note({ what: "signed-in", userId: known?.id ?? null, by: known?.name ?? null });
  return { ok: true, step: "in" } as const;
});

const secondFactor = z.strictObject({
  code: z.string().max(40).trim(),
  kind: z.enum(["totp", "backup"]),
});

/** The second step, of whoever has just given the right password. */
export const signInWithCode = doorAction(secondFactor, async ({ code, kind }) => {
  const attempt = await beginAttempt(null);
  if (!attempt.allowed) return wait(attempt);
  const found = await askAuth((api, given) =>
    kind === "totp"
      ? api.verifyTOTP({ body: { code: code.replace(/\s/g, "") }, ...given })
      : api.verifyBackupCode({ body: { code }, ...given }),
  );
  if (found === null) {
    await note({ what: "sign-in-refused", detail: kind });
    return { ok: false, code: "wrong" } as const;
  }
  await attempt.succeeded();
  await note({ what: "signed-in", userId: found.user.id, by: found.user.name, detail: kind });
  return { ok: true, step: "in" } as const;
});

/** Ends the session in the store, not only in the browser. */
export const signOut = doorAction(z.strictObject({}), async () => {
  const here = await visit();
  await askAuth((api, given) => api.signOut(given));
  if (here) await note({ what: "signed-out", userId: here.person.id, by: here.person.name });
  return { ok: true } as const;
});
