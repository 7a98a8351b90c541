import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import { type Ability, may, type Person, roles } from "@/lib/domain/desk/permission";
import { localePath } from "@/lib/i18n/routing";
import { authHeaders } from "./headers";

type Visit = {
  person: Person;
  username: string;
  hasSecondFactor: boolean;
  session: { id: string; token: string };
};

/** The person with the session that they are here by; the store is asked each time. */
export const visit = cache(async (): Promise<Visit | null> => {
  const { reading } = await import("./auth");
  const found = await reading.api.getSession({ headers: await authHeaders() });
  if (!found || found.user.disabledAt) return null;
  const { user, session } = found;
  const role = roles.find((each) => each === user.role);
  if (!role) return null;
  return {
    person: { id: user.id, name: user.name, role },
    username: user.username ?? "",
    hasSecondFactor: user.twoFactorEnabled ?? false,
    session: { id: session.id, token: session.token },
  };
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
