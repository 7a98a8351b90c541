import { roles } from "@/lib/domain/desk/permission";
import { addressOf } from "../../support/action";
import { addPerson, sessionCookie } from "../../support/desk";
import { builtDeskRoutes, deskHandlers, deskPages } from "../../support/desk-routes";
import { expect, test } from "../../support/fixture";
import { ownServer } from "../../support/own-server";
import { kept, mark, marksIn, type Planted, plant } from "../../support/planted";
import { raw } from "../../support/raw";
import { cookieOf, visitors } from "../../support/setting";
import { storeState } from "../../support/store-state";

ownServer("matrix-desk-pages");

let events: Planted[] = [];
let editor = "";

test.beforeAll(async () => {
  ({ events, editor } = await plant());
});

const address = (route: string) =>
  addressOf(`/[locale]/desk/${route}`).replace("/places/seed-credit-directive", "/places/rajin");
const formats: Record<string, string>[] = [{}, { RSC: "1" }];
const foreign: Record<string, string>[] = [
  ...[{ Origin: "https://example.org" }, {}, { "Sec-Fetch-Site": "cross-site" }],
];
/** As browsers do: data for the page are asked for under an address of their own. */
const read = async (path: string, cookie: string, headers: Record<string, string> = {}) => {
  const sent = { headers: { ...headers, Cookie: cookie } };
  const first = await raw(path, sent);
  const to = String(first.headers.location ?? "");
  return /[?&]_rsc/.test(to) && !to.includes("sign-in") ? raw(to, sent) : first;
};

/** Where an answer leads: by its header, or within the data for the page. */
const ledAway = (location: string | string[] | undefined, body: string) =>
  location ?? /NEXT_REDIRECT;[^"]+/.exec(body)?.[0] ?? "";

test("every page and handler of the desk is in the tables", () => {
  const known = [...Object.keys(deskPages), ...Object.keys(deskHandlers)].sort();
  expect(builtDeskRoutes()).toEqual(known);
});

test("a page opens for its least role, and for nobody below", async () => {
  const everybody = (await visitors()).map((each) => ({ ...each, cookie: cookieOf(each) }));
  const before = storeState();
  for (const { name, role, cookie } of everybody) {
    for (const [route, least] of Object.entries(deskPages)) {
      const path = address(route);
      for (const headers of formats) {
        const { status, headers: given, body } = await read(path, cookie, headers);
        const what = `${path} for ${name} ${JSON.stringify(headers)}`;
        expect(given["cache-control"], what).toContain("no-store");
        if (least === "door") expect([200, 307], what).toContain(status);
        else if (role === null) {
          expect(ledAway(given.location, body), what).toContain("/desk/sign-in?next=");
          if (!headers.RSC) expect(status, what).toBe(307);
          expect(marksIn(body), what).toEqual([]);
        } else if (roles.indexOf(role) < roles.indexOf(least)) {
          if (!headers.RSC) expect(status, what).toBe(404);
          expect(marksIn(body), what).toEqual([]);
        } else if (!path.includes("/import/0000")) expect(status, what).toBe(200);
      }
    }
  }
  expect(storeState()).toEqual(before);
});

test("handlers answer those who may import, from our pages alone", async () => {
  const everybody = (await visitors()).map((each) => ({ ...each, cookie: cookieOf(each) }));
  const before = storeState();
  const origin = process.env.E2E_URL ?? "";
  for (const { name, role, cookie } of everybody) {
    for (const [route, method] of Object.entries(deskHandlers)) {
      const path = `${address(route)}${method === "POST" ? "?name=a.csv" : ""}`;
      for (const locale of ["", "/ko"]) {
        const headers = { Cookie: cookie, Origin: origin };
        const { status } = await raw(locale + path, { method, headers });
        const refused = method === "POST" ? 403 : 404;
        const what = `${method} ${locale}${path} for ${name}`;
        if (role === null) expect(status, what).toBe(401);
        else if (role === "contributor") expect(status, what).toBe(refused);
        else
          expect(status, what).toBe(path.includes("template") ? 200 : method === "GET" ? 404 : 400);
      }
    }
    for (const headers of foreign) {
      const sent = { method: "POST", headers: { Cookie: cookie, ...headers }, body: "a" };
      expect((await raw("/desk/import/upload?name=a.csv", sent)).status).toBe(403);
    }
  }
  expect(storeState()).toEqual(before);
});

test("what waits at the desk is shown to nobody outside, in whatever form", async () => {
  const [nobody, disabled] = await visitors();
  if (!nobody || !disabled) throw new Error("Somebody is missing.");
  for (const cookie of [cookieOf(nobody), cookieOf(disabled)]) {
    for (const { slug, outlet } of events.slice(0, 4)) {
      for (const path of [
        ...["", "/withdraw", "/merge"].map((page) => `/desk/events/${slug}${page}`),
        ...[`/desk/review/${slug}`, `/desk/history/event/${slug}`, `/desk/outlets/${outlet}`],
        ...[
          "/desk/review/proposals/1",
          "/ko/desk/worklists/drafts",
          `/desk/events/new?draft=${kept}`,
        ],
      ]) {
        for (const headers of formats) {
          const { body, headers: given } = await read(path, cookie, headers);
          expect(ledAway(given.location, body), path).toContain("/desk/sign-in?next=");
          expect(marksIn(body, path), path).toEqual([]);
        }
      }
    }
  }
});

test("the draft that somebody is typing is theirs alone", async () => {
  const pages = ["/desk", `/desk/events/new?draft=${kept}`].concat(
    ["", `?draft=${kept}`].map((query) => `/desk/events/seed-credit-directive${query}`),
  );
  const own = await read(pages[3] ?? "", editor);
  expect(own.body).toContain(mark("Kept", "summary"));
  for (const role of roles) {
    const cookie = sessionCookie(await addPerson({ role }));
    for (const path of pages) {
      const { body } = await read(path, cookie);
      expect(body, `${path} for another ${role}`).not.toContain(mark("Kept", "summary"));
      expect(body, `${path} for another ${role}`).not.toContain(mark("Kept", "title"));
    }
  }
});
