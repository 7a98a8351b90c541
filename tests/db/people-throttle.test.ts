import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { network } from "@/lib/auth/address";
import { authSecret } from "@/lib/auth/secret";
import { allowances } from "@/lib/auth/throttle";
import { giveBack, takeAttempt } from "@/lib/db/people/throttle";
import { connectionTo, useCopyOf } from "../support/store";

const NOW = new Date("2026-11-22T09:00:00Z");
const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60 * 1000);

let file = "";

beforeAll(() => {
  file = useCopyOf("empty");
  delete process.env.AUTH_SECRET;
});

function attempt(account: string | null, address: string, at = NOW): Promise<Date | null> {
  const { accounts, addresses } = allowances(account, address);
  return takeAttempt([...accounts, ...addresses], at);
}

const times = (count: number) => Array.from({ length: count }, (_, i) => i);

test("the key is made once, beside the store, for its owner's eyes only", () => {
  const secret = authSecret();
  const kept = path.join(path.dirname(file), "auth-secret");
  expect(authSecret()).toBe(secret);
  expect(readFileSync(kept, "utf8")).toBe(secret);
  expect(secret.length).toBeGreaterThanOrEqual(43);
  expect(statSync(kept).mode & 0o777).toBe(0o600);
});

test("a key from the environment goes first, and must be long enough", () => {
  process.env.AUTH_SECRET = "too short";
  expect(() => authSecret()).toThrow("AUTH_SECRET must have at least 32 characters.");
  process.env.AUTH_SECRET = "x".repeat(32);
  expect(authSecret()).toBe("x".repeat(32));
  delete process.env.AUTH_SECRET;
});

test("an account has ten attempts in a quarter of an hour, wherever they come from", async () => {
  for (const i of times(10)) expect(await attempt("kim", `10.1.0.${i}`, after(i))).toBeNull();
  expect(await attempt("kim", "10.1.0.99", after(10))).toEqual(after(15));
  expect(await attempt("lee", "10.1.0.99", after(10))).toBeNull();
  expect(await attempt("kim", "10.1.0.99", after(15))).toBeNull();
});

test("of many attempts at once no more than ten are let through", async () => {
  const all = await Promise.all(times(25).map((i) => attempt("park", `10.2.0.${i}`)));
  expect(all.filter((until) => until === null)).toHaveLength(10);
});

test("an address has thirty, whatever the names", async () => {
  for (const i of times(30)) expect(await attempt(`name-${i}`, "10.3.0.1")).toBeNull();
  expect(await attempt("name-31", "10.3.0.1")).toEqual(after(15));
  expect(await attempt(null, "10.3.0.1")).toEqual(after(15));
  expect(await attempt("name-31", "10.3.0.2")).toBeNull();
});

test("a success clears the account and gives the address its one attempt back", async () => {
  const { accounts, addresses } = allowances("choi", "10.4.0.1");
  const keys = { forget: [accounts[0]?.key ?? ""], refund: [addresses[0]?.key ?? ""] };
  for (const _ of times(9)) await attempt("choi", "10.4.0.1");
  await giveBack(keys);
  const counts = connectionTo(file).prepare("SELECT count FROM Throttle WHERE key = ?").pluck();
  expect(counts.get(keys.forget[0])).toBeUndefined();
  expect(counts.get(keys.refund[0])).toBe(8);
});

test("the store sees neither names nor addresses", async () => {
  await attempt("a-name-to-find", "203.0.113.77");
  const rows = JSON.stringify(connectionTo(file).prepare("SELECT * FROM Throttle").all());
  expect(rows).not.toMatch(/a-name-to-find|203\.0\.113|name-|10\.3\.0/);
  expect(existsSync(path.join(path.dirname(file), "auth-secret"))).toBe(true);
});

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:DB8:1:2::9", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["unknown", "unknown"],
])("%s is counted as %s", (address, counted) => {
  expect(network(address)).toBe(counted);
});
