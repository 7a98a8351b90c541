import "server-only";
import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import { type Ability, may, type Person } from "@/lib/domain/desk/permission";
import { localePath } from "@/lib/i18n/routing";
import { SESSION_COOKIE } from "./cookie";
import { type Visit, visitBy } from "./visit";

/** The person with the session that they are here by; the store is asked each time. */
export const visit = cache(async (): Promise<Visit | null> => {
  // Of this moment: an action that has begun a session draws the page within the same request.
  return visitBy((await cookies()).get(SESSION_COOKIE)?.value, new Date());
});

/** Who is at the desk; null for nobody, and for a person who was disabled. */
export async function person(): Promise<Person | null> {
  return (await visit())?.person ?? null;
}

/**
 * For the desk's pages: whoever isn't signed in is led to the sign-in and back; whoever may not do
 * this is answered as if the page weren't there.
 */
export async function requirePerson(ability: Ability): Promise<Person> {
  return (await requireVisit(ability)).person;
}

/** The same, with the session and what the account page shows. */
export async function requireVisit(ability: Ability): Promise<Visit> {
  const here = await visit();
  if (here === null) {
    const path = (await headers()).get(PATH_HEADER);
    const query = path ? `?next=${encodeURIComponent(path)}` : "";
    redirect(`${localePath(await getLocale(), "/desk/sign-in")}${query}`);
  }
  if (!may(here.person.role, ability)) notFound();
  return here;
}

/** The address as it was asked for, which the proxy writes on each request for the desk. */
export const PATH_HEADER = "x-hapyong-path";
