import { request } from "node:http";
import { LONGEST_FORM } from "@/lib/domain/desk/longest-form";
import { withStore } from "../../support/desk";
import { builtDeskApi } from "../../support/desk-routes";
import { expect, test } from "../../support/fixture";
import { ownServer } from "../../support/own-server";
import { raw } from "../../support/raw";
import { SAVE, sendForm, sendFormBody } from "../../support/send-form";
import { cookieOf, visitors } from "../../support/setting";
import { storeState } from "../../support/store-state";
import { eventForm } from "../../support/write-event";

ownServer("matrix-save");

/** Our own server answers the address itself; with a query it comes to Next, as in development. */
const addresses = [SAVE, `${SAVE}?by=next`];
const sent = (intent = "draft") => ({
  ...{ slug: null, expected: null, form: eventForm(), draft: crypto.randomUUID() },
  ...{ intent, reason: null, choices: {} },
});
const contributor = async () => {
  const found = (await visitors()).find(({ role }) => role === "contributor");
  if (!found) throw new Error("There is no contributor.");
  return cookieOf(found);
};

test("the save is the only address that pages send to past Next's actions", () => {
  expect(builtDeskApi()).toEqual(["events/route"]);
});

for (const address of addresses) {
  test(`whoever may not save is told so, and nothing has changed: ${address}`, async () => {
    for (const visitor of await visitors()) {
      const cookie = cookieOf(visitor);
      const before = storeState();
      const { status, value, headers } = await sendForm(sent("publish"), { cookie, address });
      const told = `${visitor.name}: ${status} ${JSON.stringify(value)}`;
      expect(headers["cache-control"], told).toBe("no-store");
      expect(headers["x-content-type-options"], told).toBe("nosniff");
      if (visitor.role === "editor" || visitor.role === "admin") {
        expect([status, value], told).toEqual([201, expect.objectContaining({ version: 1 })]);
        continue;
      }
      const code = visitor.role === null ? "signed-out" : "forbidden";
      expect([status, value], told).toEqual([
        code === "forbidden" ? 403 : 401,
        { ok: false, code },
      ]);
      expect(storeState(), told).toEqual(before);
    }
  });

  test(`a wrong shape is told as invalid, and never fails: ${address}`, async () => {
    const cookie = await contributor();
    const before = storeState();
    const shapes = ["", "{", "[]", "null", '"x"', "{}", '{"slug":"x"}', '{"__proto__":{"x":1}}'];
    for (const body of [...shapes, JSON.stringify({ ...sent(), more: 1 })]) {
      const { status, value } = await sendFormBody(body, { cookie, address });
      expect([status, value?.code], body).toEqual([400, "invalid"]);
      const stranger = await sendFormBody(body, { address });
      expect([stranger.status, stranger.value?.code], body).toEqual([401, "signed-out"]);
    }
    expect(storeState()).toEqual(before);
  });

  test(`nothing is saved for other sites: ${address}`, async () => {
    const cookie = await contributor();
    const before = storeState();
    const foreign: Record<string, string | null>[] = [
      ...[{ Origin: "https://example.org" }, { Origin: null }, { Origin: "null" }],
      ...[{ "Sec-Fetch-Site": "cross-site" }, { "Sec-Fetch-Site": "same-site" }],
    ];
    for (const headers of foreign) {
      const { status, value } = await sendForm(sent(), { cookie, headers, address });
      expect([status, value], JSON.stringify(headers)).toEqual([
        403,
        { ok: false, code: "cross-site" },
      ]);
    }
    expect({ ...storeState(), DeskLog: "" }).toEqual({ ...before, DeskLog: "" });
  });

  test(`a form that is too long, or doesn't say how long, isn't read: ${address}`, async () => {
    const cookie = await contributor();
    const before = storeState();
    const long = sent();
    long.form.summary = "x".repeat(LONGEST_FORM);
    const { status, value } = await sendForm(long, { cookie, address });
    expect([status, value]).toEqual([413, { ok: false, code: "too-large" }]);
    expect(await chunked(address, cookie)).toBe(413);
    long.form.summary = "x".repeat(LONGEST_FORM - 10_000);
    expect((await sendForm(long, { address })).status).toBe(401);
    expect(storeState()).toEqual(before);
  });
}

test("a session's cookie that was tampered with opens nothing", async () => {
  const cookie = await contributor();
  const [name = "", value = ""] = cookie.split("=");
  const changed = (text: string) =>
    text.startsWith("x") ? `y${text.slice(1)}` : `x${text.slice(1)}`;
  for (const each of [
    ...[changed(value), value.slice(0, -4), `${value}x`, value.split(".")[0] ?? "", "%E0%A4%A"],
    ...["", ".", "%2E"],
  ]) {
    const { status } = await sendForm(sent(), { cookie: `${name}=${each}` });
    expect(status, each).toBe(401);
  }
  expect((await sendForm(sent(), { cookie: `a=b; ${cookie}; c=d` })).status).toBe(201);
});

test("nothing but sending is answered there", async () => {
  const cookie = await contributor();
  const before = storeState();
  for (const method of ["GET", "PUT", "DELETE", "PATCH"]) {
    const { status } = await raw(SAVE, { method, headers: { Cookie: cookie } });
    expect(status, method).toBe(405);
  }
  expect(storeState()).toEqual(before);
});

test("whoever goes away in the middle has saved nothing, and the server goes on", async () => {
  const cookie = await contributor();
  const count = () => withStore((db) => db.prepare("SELECT count(*) FROM Event").pluck().get());
  const before = count();
  await cutOff(cookie);
  expect((await raw("/healthz")).status).toBe(200);
  expect(count()).toBe(before);
});

const target = (address: string) => {
  const { hostname, port } = new URL(process.env.E2E_URL ?? "");
  return { hostname, port, path: address, method: "POST" };
};

/** Sends without saying how long it is. @returns the status. */
function chunked(address: string, cookie: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { Cookie: cookie, Origin: process.env.E2E_URL, "Transfer-Encoding": "chunked" };
    const sending = request({ ...target(address), headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sending.on("error", reject);
    sending.end(JSON.stringify(sent()));
  });
}

/** Sends half of what it announces, and hangs up. */
function cutOff(cookie: string): Promise<void> {
  return new Promise((resolve) => {
    const body = JSON.stringify(sent());
    const headers = {
      ...{ Cookie: cookie, Origin: process.env.E2E_URL },
      "Content-Length": String(Buffer.byteLength(body)),
    };
    const sending = request({ ...target(SAVE), headers });
    sending.on("error", () => resolve());
    sending.on("close", () => resolve());
    sending.write(body.slice(0, body.length / 2), () => setTimeout(() => sending.destroy(), 100));
  });
}
