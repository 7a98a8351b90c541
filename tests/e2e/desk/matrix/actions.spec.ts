import { roles } from "@/lib/domain/desk/permission";
import { callAction, sendBody, serverActions } from "../../support/action";
import { withStore } from "../../support/desk";
import { deskActions } from "../../support/desk-actions";
import { expect, test } from "../../support/fixture";
import { ownServer } from "../../support/own-server";
import { raw } from "../../support/raw";
import { cookieOf, everyone, setting, type Visitor, visitors } from "../../support/setting";
import { elsewhere } from "../../support/sign-in";
import { storeState } from "../../support/store-state";

ownServer("matrix-actions");

const names = Object.keys(deskActions);
const action = (name: string) => deskActions[name] as (typeof deskActions)[string];

/** Attempts are counted by address: each call comes from another one. */
const fromElsewhere = () => elsewhere().extraHTTPHeaders ?? {};

const mayDo = ({ role }: Visitor, name: string) => {
  const { least } = action(name);
  return least === "door" || (role !== null && roles.indexOf(role) >= roles.indexOf(least));
};

test("every action of the build is in the table", () => {
  expect([...serverActions().keys()].sort()).toEqual([...names].sort());
});

test("whoever may not is told so, and nothing has changed", async () => {
  const { editor } = await everyone();
  const prepared = await setting(editor, null);
  for (const visitor of await visitors()) {
    const cookie = cookieOf(visitor);
    const refused = names.filter((each) => !mayDo(visitor, each));
    const before = storeState();
    for (const name of refused) {
      const input = action(name).input(prepared);
      const { status, value } = await callAction(name, input, { cookie });
      const code = visitor.role === null ? "signed-out" : "forbidden";
      expect(value, `${name} by ${visitor.name} (${status})`).toEqual({ ok: false, code });
    }
    expect(storeState(), visitor.name).toEqual(before);
    const log = "SELECT count(*) FROM DeskLog WHERE what = 'forbidden' AND userId = ?";
    const logged = withStore((db) =>
      db
        .prepare(log)
        .pluck()
        .get(visitor.person?.id ?? ""),
    );
    expect(logged).toBe(visitor.role === null ? 0 : refused.length);
  }
});

test("a wrong shape is told as invalid, and never fails", async () => {
  const { nobody, admin } = await everyone();
  const bodies = [
    ...["[]", "[null]", '["x"]', "[[]]", '[{"x":1}]', '["$undefined"]'],
    '[{"constructor":{"name":"x"},"id":null}]',
  ];
  for (const visitor of [nobody, { name: "admin", role: admin.role, person: admin }]) {
    const cookie = cookieOf(visitor);
    const before = storeState();
    for (const name of names.filter((each) => mayDo(visitor, each))) {
      for (const body of bodies) {
        const { status, value } = await sendBody(name, body, { cookie, headers: fromElsewhere() });
        expect(value?.code, `${name} of ${body} by ${visitor.name} (${status})`).toBe("invalid");
      }
    }
    expect(storeState()).toEqual(before);
  }
});

test("nothing is done for other sites, nor for whoever doesn't say where from", async () => {
  const { admin } = await everyone();
  const prepared = await setting(admin, admin);
  const cookie = cookieOf({ name: "admin", role: "admin", person: admin });
  const before = storeState();
  const foreign: Record<string, string | null>[] = [
    ...[{ Origin: "https://example.org" }, { Origin: null }, { "Sec-Fetch-Site": "cross-site" }],
  ];
  for (const [i, name] of names.entries()) {
    const input = action(name).input(prepared);
    for (const headers of foreign) {
      const { status, value } = await callAction(name, input, { cookie, headers });
      expect([status, value], `${name} ${JSON.stringify(headers)}`).toEqual([403, undefined]);
    }
    // This address has a dot, as files have: the proxy must not take it for one.
    const sending = { page: "/ko/desk/join/a.b", cookie, headers: foreign[i % foreign.length] };
    const { status, value } = await callAction(name, input, sending);
    expect([status, value], `${name} at an address with a dot`).toEqual([403, undefined]);
  }
  expect(storeState()).toEqual(before);
});

test("to read a page does nothing, whatever it says that it wants", async () => {
  const { admin } = await everyone();
  const cookie = cookieOf({ name: "admin", role: "admin", person: admin });
  const before = storeState();
  const pages = new Map([...serverActions().values()].map(({ id, page }) => [page, id]));
  for (const [page, id] of pages) {
    const headers = { "Next-Action": id, Cookie: cookie, Origin: process.env.E2E_URL ?? "" };
    expect((await raw(page, { headers })).status, page).toBeLessThan(500);
  }
  expect(storeState()).toEqual(before);
});

test("what the table sends is what would be done", async () => {
  const { admin, editor } = await everyone();
  const prepared = await setting(editor, admin);
  const answers: string[] = [];
  for (const name of names) {
    const cookie = cookieOf({ name: "admin", role: "admin", person: admin });
    const input = action(name).input(prepared);
    const { value, status } = await callAction(name, input, { cookie, headers: fromElsewhere() });
    const problem = value?.issues?.[0]?.message;
    if (value?.ok !== true)
      answers.push(`${name}: ${value?.code ?? status} ${problem ?? ""}`.trim());
  }
  // Who doesn't know a name, a code or an import's key gets no further than this.
  expect(answers).toEqual([
    ...["signIn: wrong", "signInWithCode: wrong"],
    ...["startSecondFactor: invalid wrong-password", "confirmSecondFactor: invalid wrong-code"],
    ...["stopSecondFactor: invalid wrong-password"],
    ...["checkImportAgain: not-now", "importAll: not-now", "undoImport: not-now"],
    "throwImportAway: not-now",
  ]);
});
