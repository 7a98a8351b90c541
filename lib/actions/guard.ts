import "server-only";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { noteRefusal } from "@/lib/auth/log";
import { person } from "@/lib/auth/session";
import { type Ability, may, type Person } from "@/lib/domain/desk/permission";
import { isSameOrigin } from "@/lib/domain/desk/same-origin";
import { report, type StoreTrouble, storeTrouble } from "./failure";

export type Refusal = {
  ok: false;
  code: "signed-out" | "forbidden" | "cross-site" | "invalid" | "unexpected" | StoreTrouble;
  issues?: { path: (string | number)[]; message: string }[];
};

/**
 * A server action that checks origin, session, role and shape before it works; what the store can't
 * take just now is told, not thrown. Next's own redirect() and notFound() pass through.
 */
export function deskAction<S extends z.ZodType, R>(
  ability: Ability,
  schema: S,
  work: (input: z.output<S>, person: Person) => Promise<R> | R,
): (input: unknown) => Promise<R | Refusal> {
  return async (input) =>
    told(async () => {
      const asked = await allowed(ability);
      return asked.ok ? parsed(schema, input, (value) => work(value, asked.person)) : asked;
    });
}

/** Who sends this, where origin, session and role allow it; a route handler asks this itself. */
export async function allowed(ability: Ability): Promise<{ ok: true; person: Person } | Refusal> {
  if (!(await fromOurPages())) return refuse("cross-site", await person(), ability);
  const who = await person();
  if (who === null) return { ok: false, code: "signed-out" };
  if (!may(who.role, ability)) return refuse("forbidden", who, ability);
  return { ok: true, person: who };
}

/** The same for whoever has no session yet (signing in, joining): checks origin and shape. */
export function doorAction<S extends z.ZodType, R>(
  schema: S,
  work: (input: z.output<S>) => Promise<R> | R,
): (input: unknown) => Promise<R | Refusal> {
  return async (input) =>
    told(async () => {
      if (!(await fromOurPages())) return refuse("cross-site", null, "door");
      return parsed(schema, input, work);
    });
}

async function parsed<S extends z.ZodType, R>(
  schema: S,
  input: unknown,
  work: (value: z.output<S>) => Promise<R> | R,
): Promise<R | Refusal> {
  const { success, data, error } = await schema.safeParseAsync(input);
  if (success) return work(data);
  const issues = error.issues.map(({ path, message }) => ({
    path: path.map((step) => (typeof step === "symbol" ? String(step) : step)),
    message,
  }));
  return { ok: false, code: "invalid", issues };
}

async function told<R>(work: () => Promise<R | Refusal>): Promise<R | Refusal> {
  try {
    return await work();
  } catch (error) {
    unstable_rethrow(error);
    const code = storeTrouble(error);
    if (code === null) report(error);
    return { ok: false, code: code ?? "unexpected" };
  }
}

async function fromOurPages(): Promise<boolean> {
  const given = await headers();
  return isSameOrigin((name) => given.get(name), process.env.HAPYONG_ORIGIN);
}

async function refuse(
  code: "cross-site" | "forbidden",
  who: Person | null,
  wanted: Ability | "door",
): Promise<Refusal> {
  await noteRefusal(code, who, wanted);
  return { ok: false, code };
}
