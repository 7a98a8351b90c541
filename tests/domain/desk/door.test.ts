import { describe, expect, test } from "vitest";
import { browserFamily } from "@/lib/auth/browser";
import { deskPath } from "@/lib/domain/desk/desk-path";
import { isSameOrigin } from "@/lib/domain/desk/same-origin";
import { displayName, signInName } from "@/lib/domain/desk/sign-in-name";

describe("where a request comes from", () => {
  const HOST = "desk.example.org:8080";
  const OWN = `http://${HOST}`;
  const PUBLIC = "https://hapyong.example.org";
  test.each<[Record<string, string>, string | undefined, boolean]>([
    [{ origin: OWN }, undefined, true],
    [{ origin: OWN, "sec-fetch-site": "same-origin" }, undefined, true],
    [{ origin: `https://${HOST}` }, undefined, true],
    [{ origin: PUBLIC, "sec-fetch-site": "same-origin" }, PUBLIC, true],
    [{ origin: PUBLIC }, `${PUBLIC}/`, true],
    [{ origin: OWN, "sec-fetch-site": "same-site" }, undefined, false],
    [{ origin: OWN, "sec-fetch-site": "cross-site" }, undefined, false],
    [{ origin: OWN, "sec-fetch-site": "none" }, undefined, false],
    [{ origin: "http://desk.example.org" }, undefined, false],
    [{ origin: `http://${HOST}.evil.example` }, undefined, false],
    [{ origin: PUBLIC }, undefined, false],
    [{ origin: PUBLIC.replace("https", "http") }, PUBLIC, false],
    [{ origin: "null" }, undefined, false],
    [{ origin: `ftp://${HOST}` }, undefined, false],
    [{ "sec-fetch-site": "same-origin" }, undefined, false],
    [{}, PUBLIC, false],
  ])("%o with the public origin %s: %s", (headers, publicOrigin, same) => {
    const given: Record<string, string> = { host: HOST, ...headers };
    expect(isSameOrigin((name) => given[name] ?? null, publicOrigin)).toBe(same);
  });

  test("a request without a host comes from nowhere", () => {
    const header = (name: string) => (name === "origin" ? "http://" : null);
    expect(isSameOrigin(header, undefined)).toBe(false);
  });
});

test.each([
  ["/desk", "/desk"],
  ["/ko/desk/events/new?from=x", "/ko/desk/events/new?from=x"],
  ["/desk?a=b#c", "/desk?a=b"],
  ["/desk/sign-in", null],
  ["/ko/desk/join/abc", null],
  ["/desk/../cities", null],
  ["/desk/..//example.org", null],
  ["//example.org/desk", null],
  ["/\\example.org/desk", null],
  ["https://example.org/desk", null],
  ["javascript:alert(1)", null],
  ["/deskfoo", null],
  ["/desk\n/x", null],
  [`/desk/${"x".repeat(2000)}`, null],
  [["/desk"], null],
  [undefined, null],
])("after the sign-in %s leads to %s", (given, path) => {
  expect(deskPath(given)).toBe(path);
});

test.each([
  ["kim", "kim"],
  [" Kim.Ji-won_2 ", "kim.ji-won_2"],
  ["ab", "name-length"],
  ["x".repeat(31), "name-length"],
  ["김지원님", "name-characters"],
  ["-kim", "name-characters"],
  ["kim lee", "name-characters"],
  ["kim@example.org", "name-characters"],
])("the sign-in name %s is %s", (given, expected) => {
  const { data, error } = signInName.safeParse(given);
  expect(data ?? error?.issues[0]?.message).toBe(expected);
});

test.each([
  ["  김지원 ", "김지원"],
  ["김지원".normalize("NFD"), "김지원"],
  ["<b>Kim</b>", "<b>Kim</b>"],
  ["", "empty"],
  ["x".repeat(61), "too-long"],
  ["Kim\u0000", "characters"],
  ["Kim\nLee", "characters"],
  ["Kim\ud800", "characters"],
])("the name %j is %s", (given, expected) => {
  const { data, error } = displayName.safeParse(given);
  expect(data ?? error?.issues[0]?.message).toBe(expected);
});

const chrome = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36";
test.each([
  ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Linux"],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Edg/141.0.0.0`, "Edge on Windows"],
  [`Mozilla/5.0 (Linux; Android 10; K) ${chrome}`, "Chrome on Android"],
  [`Mozilla/5.0 (Windows NT 10.0) ${chrome} Whale/4.0`, "Whale on Windows"],
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1", "Safari on iOS"],
  ["Firefox on Linux", "Firefox on Linux"],
  ["curl/8.0 <script>", ""],
  ["", ""],
])("%s is kept as %s", (userAgent, family) => {
  expect(browserFamily(userAgent)).toBe(family);
});
