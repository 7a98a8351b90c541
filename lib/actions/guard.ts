import "server-only";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { noteRefusal } from "@/lib/auth/log";
import { person } from "@/lib/auth/session";
import { type StoreTrouble, storeTrouble } from "@/lib/db/sqlite/trouble";
import { type Ability, may, type Person } from "@/lib/domain/desk/permission";
import { isSameOrigin } from "@/lib/domain/desk/same-origin";
import { report } from "./failure";

export type Refusal = {
  ok: false;
  code: "signed-out" | "forbidden" | "cross-site" | "invalid" | "unexpected" | StoreTrouble;
  issues?: { path: (string | number)[]; message: string }[];
};

/** Whoever sends something: what they say of themselves, and who their session says that they are. */
export type Sender = { header(name: string): string | null; person(): Promise<Person | null> };

/**
 * What checks origin, session and role before it reads what is sent, and its shape before it works;
 * what the store can't take just now is told, not thrown. Next's own redirect() and notFound() pass
 * through.
 */
export function deskTask<S extends z.ZodType, R>(
  ability: Ability,
  schema: S,
  work: (input: z.output<S>, person: Person) => Promise<R> | R,
): (read: () => unknown, sender: Sender) => Promise<R | Refusal> {
  return (read, sender) =>
    told(async () => {
      const asked = await allowed(ability, sender);
      if (!asked.ok) return asked;
      return parsed(schema, await read(), (value) => work(value, asked.person));
    });
}

/** The same as a server action. */
export function deskAction<S extends z.ZodType, R>(
  ability: Ability,
  schema: S,
  work: (input: z.output<S>, person: Person) => Promise<R> | R,
): (input: unknown) => Promise<R | Refusal> {
  const task = deskTask(ability, schema, work);
  return async (input) => task(() => input, await requestSender());
}

/** Who sends the request that Next is answering. */
export async function requestSender(): Promise<Sender> {
  const given = await headers();
  return { header: (name) => given.get(name), person };
}

/** Who sends this, where origin, session and role allow it. */
export async function allowed(
  ability: Ability,
  sender: Sender,
): Promise<{ ok: true; person: Person } | Refusal> {
  const who = await sender.person();
  if (!isFromOurPages(sender)) return refuse("cross-site", who, ability);
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
      if (!isFromOurPages(await requestSender())) return refuse("cross-site", null, "door");
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

const isFromOurPages = ({ header }: Sender) => isSameOrigin(header, process.env.HAPYONG_ORIGIN);

async function refuse(
  code: "cross-site" | "forbidden",
  who: Person | null,
  wanted: Ability | "door",
): Promise<Refusal> {
  await noteRefusal(code, who, wanted);
  return { ok: false, code };
}
