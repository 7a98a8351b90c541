import { callAction } from "../support/action";
import { addPerson, sessionCookie } from "../support/desk";
import { PASSWORD } from "../support/desk-actions";
import { expect, test } from "../support/fixture";
import { ownServer } from "../support/own-server";
import { type RawAnswer, raw } from "../support/raw";
import { textOf } from "../support/store-state";
import { totp } from "../support/totp";
import { eventForm, submit } from "../support/write-event";

const server = ownServer("secrets");

const ADDRESS = "10.91.82.73";
const WRONG = "a wrong lantern on the quay";
const NEXT = "another lantern by the mill";
const from = { "X-Forwarded-For": ADDRESS };
const cookieIn = ({ headers }: RawAnswer) =>
  [headers["set-cookie"] ?? []]
    .flat()
    .map((each) => each.split(";")[0])
    .join("; ");

/** Everybody comes in, errs, changes what they may. @returns all that nobody else may learn. */
async function journeys(): Promise<string[]> {
  const admin = sessionCookie(await addPerson({ role: "admin" }));
  const invited = await callAction("invitePerson", { role: "editor" }, { cookie: admin });
  const { token } = invited.value as unknown as { token: string };
  const username = "lamplighter";
  const known = { username, password: PASSWORD };
  const newcomer = { token, name: "Lamp Lighter", ...known, again: PASSWORD };
  const joined = await callAction("joinDesk", newcomer, { headers: from });
  expect(joined.value?.ok).toBe(true);
  await callAction("signIn", { ...known, password: WRONG }, { headers: from });
  // What belongs into the other field.
  await callAction("signIn", { username: PASSWORD, password: PASSWORD }, { headers: from });
  const cookie = cookieIn(joined);
  const sending = { cookie, headers: from };
  const started = await callAction("startSecondFactor", { password: PASSWORD }, sending);
  const { secret, backupCodes } = started.value as unknown as {
    secret: string;
    backupCodes: string[];
  };
  await callAction("confirmSecondFactor", { code: "000000" }, sending);
  const confirmed = await callAction("confirmSecondFactor", { code: totp(secret) }, sending);
  expect(confirmed.value?.ok).toBe(true);
  const fresh = { cookie: cookieIn(confirmed) || cookie, headers: from };
  const change = { current: PASSWORD, next: NEXT, again: NEXT };
  await callAction("changePassword", { ...change, current: WRONG }, fresh);
  const changed = await callAction("changePassword", change, fresh);
  expect(changed.value?.ok).toBe(true);
  const half = await callAction("signIn", { username, password: NEXT }, { headers: from });
  const second = { cookie: cookieIn(half), headers: from };
  await callAction("signInWithCode", { code: "111111", kind: "totp" }, second);
  const code = { code: backupCodes[0], kind: "backup" };
  const entered = await callAction("signInWithCode", code, second);
  expect(entered.value?.ok).toBe(true);
  const last = cookieIn(entered);
  const saved = await submit(last, { form: eventForm(), intent: "publish" });
  expect(saved.value?.ok).toBe(true);
  const draft = { id: crypto.randomUUID(), slug: null, baseVersion: null, form: eventForm() };
  await callAction("saveDraft", draft, { cookie: last });
  await callAction("signOut", {}, { cookie: last });
  const tokens = [cookie, fresh.cookie, second.cookie, last].flatMap((each) =>
    [...each.matchAll(/session_token=([^;.]{20,})/g)].map(([, value = ""]) => value),
  );
  expect(tokens.length).toBeGreaterThan(1);
  return [PASSWORD, WRONG, NEXT, token, secret, ...backupCodes, ...tokens, ADDRESS];
}

test("no secret and no address of a person stands where others read", async () => {
  const secrets = await journeys();
  const admin = sessionCookie(await addPerson({ role: "admin" }));
  const pages = ["/desk", "/desk/people", "/desk/account", "/desk/review", "/no-such-page", "/"];
  const answers = await Promise.all(
    [...pages, "/api/v1/events?limit=200", "/api/v1/nope", "/healthz"].flatMap((path) => [
      raw(path, { headers: { Cookie: admin } }),
      raw(path, { headers: { Cookie: admin, RSC: "1" } }),
    ]),
  );
  const places: Record<string, string> = {
    output: server().said(),
    records: textOf(["Revision", "EventCard", "Draft", "Proposal", "Comment"]),
    log: textOf(["DeskLog", "Throttle", "Invitation"]),
    people: textOf(["User", "TwoFactor", "Account"]),
    pages: answers.map(({ body, headers }) => body + JSON.stringify(headers)).join("\n"),
  };
  for (const [place, text] of Object.entries(places)) {
    for (const [i, secret] of secrets.entries()) {
      expect(text.includes(secret), `secret ${i} in ${place}`).toBe(false);
    }
    // Everybody has an address that leads nowhere, which the library wants.
    if (place !== "people") expect(text, place).not.toContain("@people.invalid");
  }
  expect(textOf(["Session"])).not.toContain(ADDRESS);
  expect(places.output).not.toMatch(/unexpected:|Error:/);
});

test("what happened is written down, without a secret", () => {
  const log = textOf(["DeskLog"]);
  for (const what of [
    ...["invited", "joined", "signed-in", "sign-in-refused", "second-factor-on"],
    ...["password-changed", "signed-out"],
  ]) {
    expect(log).toContain(`"${what}"`);
  }
});
