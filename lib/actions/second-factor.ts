"use server";

import { z } from "zod";
import { askAuth } from "@/lib/auth/api";
import { note } from "@/lib/auth/log";
import { visit } from "@/lib/auth/session";
import { setUp } from "@/lib/auth/set-up";
import { beginAttempt } from "@/lib/auth/throttle";
import { deskAction } from "./guard";
import { invalid, wait } from "./refused";

const withPassword = z.strictObject({ password: z.string().max(1000) });

/** Makes a secret and backup codes, told this once; nothing is asked for before a code confirms it. */
export const startSecondFactor = deskAction("desk", withPassword, async ({ password }) => {
  const username = (await visit())?.username ?? "";
  const attempt = await beginAttempt(username);
  if (!attempt.allowed) return wait(attempt);
  const made = await askAuth((api, given) => api.enableTwoFactor({ body: { password }, ...given }));
  if (made === null || made.method !== "totp") return invalid("password", "wrong-password");
  await attempt.succeeded();
  return { ok: true, ...setUp(made.totpURI, username), backupCodes: made.backupCodes } as const;
});

const withCode = z.strictObject({ code: z.string().max(40) });

export const confirmSecondFactor = deskAction("desk", withCode, async ({ code }, person) => {
  const attempt = await beginAttempt((await visit())?.username ?? "");
  if (!attempt.allowed) return wait(attempt);
  const done = await askAuth((api, given) =>
    api.verifyTOTP({ body: { code: code.replace(/\s/g, "") }, ...given }),
  );
  if (done === null) return invalid("code", "wrong-code");
  await attempt.succeeded();
  await note({ what: "second-factor-on", userId: person.id, by: person.name });
  return { ok: true } as const;
});

export const stopSecondFactor = deskAction("desk", withPassword, async ({ password }, person) => {
  const attempt = await beginAttempt((await visit())?.username ?? "");
  if (!attempt.allowed) return wait(attempt);
  const done = await askAuth((api, given) =>
    api.disableTwoFactor({ body: { password }, ...given }),
  );
  if (done === null) return invalid("password", "wrong-password");
  await attempt.succeeded();
  await note({ what: "second-factor-off", userId: person.id, by: person.name });
  return { ok: true } as const;
});
