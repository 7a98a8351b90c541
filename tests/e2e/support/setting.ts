import type { Role } from "@/lib/domain/desk/permission";
import { callAction } from "./action";
import { addPerson, type DeskPerson, sessionCookie, withStore } from "./desk";
import { PASSWORD, type Setting } from "./desk-actions";
import { eventForm, submit } from "./write-event";

export type Visitor = { name: string; role: Role | null; person: DeskPerson | null };

/** A person of each role, a disabled admin with the session still there, and nobody. */
export async function visitors(): Promise<Visitor[]> {
  const people = await Promise.all(
    (["contributor", "editor", "admin", "admin"] as const).map((role) =>
      addPerson({ role, password: PASSWORD }),
    ),
  );
  const disabled = people.at(-1) as DeskPerson;
  withStore((db) =>
    db
      .prepare("UPDATE User SET disabledAt = ? WHERE id = ?")
      .run(new Date().toISOString(), disabled.id),
  );
  return [
    { name: "nobody", role: null, person: null },
    { name: "disabled", role: null, person: disabled },
    ...people.slice(0, 3).map((person) => ({ name: person.role, role: person.role, person })),
  ];
}

/** The same by name. */
export async function everyone() {
  const [nobody, , ...people] = await visitors();
  const [, editor, admin] = people.map(({ person }) => person);
  if (!nobody || !editor || !admin) throw new Error("Somebody is missing.");
  return { nobody, editor, admin };
}

/** The Cookie header of a new session; a visitor who is nobody sends one that somebody made up. */
export const cookieOf = ({ person }: Visitor) =>
  person ? sessionCookie(person) : `hapyong.session_token=${"a".repeat(32)}.${"b".repeat(43)}%3D`;

/** Makes what the actions are tried on; the last person is the one who tries. */
export async function setting(editor: DeskPerson, tries: DeskPerson | null): Promise<Setting> {
  const cookie = sessionCookie(editor);
  const someone = await addPerson({ role: "contributor", password: PASSWORD });
  const contributor = sessionCookie(someone);
  const written = async (intent: "publish" | "review", by = cookie) => {
    const { slug, version, value } = await submit(by, { form: eventForm(), intent });
    if (!slug) throw new Error(`The event was not saved: ${JSON.stringify(value)}`);
    return { slug, version };
  };
  const event = await written("publish");
  const back = await written("publish");
  const why = { slug: back.slug, seen: back.version, reason: "A reason." };
  await callAction("withdrawEvent", why, { cookie });
  const propose = async (cookie: string) => {
    const { slug, version: expected } = event;
    const form = eventForm({ title: "A zone by the other pier" });
    const input = { slug, expected, form, draft: crypto.randomUUID(), reason: "A reason." };
    const { value } = await callAction("proposeChange", input, { cookie });
    return (value as { id: number }).id;
  };
  const admin = sessionCookie(await addPerson({ role: "admin" }));
  const invite = () =>
    callAction("invitePerson", { role: "contributor" }, { cookie: admin }).then(
      ({ value }) => (value as unknown as { token: string }).token,
    );
  const token = await invite();
  await invite();
  const newest = (table: string) =>
    withStore((db) => db.prepare(`SELECT id FROM "${table}" ORDER BY rowid DESC`).pluck().get());
  const mine = tries && sessionCookie(tries);
  const restored = await written("publish");
  const again = {
    ...restored,
    form: eventForm({ title: "Another title" }),
    intent: "keep" as const,
  };
  await submit(cookie, { ...again, expected: restored.version });
  return {
    ...{ event, restored, waiting: await written("review", contributor) },
    ...{ first: await written("publish"), second: await written("publish") },
    withdrawn: { slug: back.slug, version: back.version + 1 },
    proposal: await propose(contributor),
    own: mine === null ? 1 : await propose(mine),
    invitation: newest("Invitation") as number,
    token,
    session: mine === null ? "made-up" : (newest("Session") as string),
    someone: someone.id,
  };
}
