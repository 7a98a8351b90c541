import { apiTotal } from "../support/api";
import { expect, test } from "../support/fixture";
import { expectTotal } from "../support/list";
import { raw } from "../support/raw";

const long = "a".repeat(10_000);

/** A bad query beside a good filter, and what the page must say of it. */
const queries: [query: string, said: RegExp][] = [
  ["kind=nonsense", /kind: “nonsense” is not one of directive, law/],
  ["status=Active", /status: “Active” is not one of rumoured/],
  ["city=atlantis", /city: nothing reported here has “atlantis”/],
  ["outlet=Daily%20NK", /outlet: “Daily NK” is not a name used here/],
  ["outlet=../../etc/passwd", /outlet: “..\/..\/etc\/passwd” is not a name/],
  ["country=XX", /country: “XX” is not a country code/],
  ["country=china", /country: “china” is not a country code/],
  ["from=tomorrow", /from: “tomorrow” is not a date/],
  ["from=2020-13", /from: “2020-13” is not a date/],
  ["to=2021-02-29", /to: “2021-02-29” is not a date/],
  ["from=999999999", /from: “999999999” is not a date/],
  ["from=-99999", /from: “-99999” is not a date/],
  ["from=2020&to=2010", /The period 2020 – 2010 ends before it begins/],
  ["match=maybe", /match: “maybe” is not one of possible, certain/],
  ["match=certain&match=possible", /match may be given only once/],
  ["q=a&q=b", /q may be given only once/],
  ["q=%22%27%3B--", /q: “"';--” has no letter or digit/],
  ["q=x%00y", /q has characters in it that can’t be searched for/],
  [`q=${long}`, /q may have at most 200 characters/],
  ["sort=random", /sort: “random” is not one of newest, oldest/],
  ["limit=0", /limit: “0” is not a number from 1-200/],
  ["limit=1e9", /limit: “1e9” is not a number from 1-200/],
  ["cursor=%3Cscript%3E", /cursor: “<script>” is not a cursor/],
  ["asOf=2020", /“asOf” is not a parameter here/],
  ["origins=2", /“origins” is not a parameter here/],
  ["constructor=x", /“constructor” is not a parameter here/],
  ["%3Cb%3E=x", /“<b>” is not a parameter here/],
];

for (const [query, said] of queries) {
  test(`?${query.slice(0, 60)} is named above the results`, async ({ page, request }) => {
    const answer = await page.goto(`/?sector=mining&${query}`);
    expect(answer?.status()).toBe(200);
    const note = page.getByRole("region", { name: "One filter was left out" });
    await expect(note).toContainText(said);
    await expectTotal(page, await apiTotal(request, "sector=mining"));
    const above = await note.boundingBox();
    const list = await page.locator(".list-head").boundingBox();
    expect(above?.y).toBeLessThan(list?.y ?? 0);
  });
}

test("HTML in a search is only ever text", async ({ page }) => {
  let shown = false;
  page.on("dialog", async (dialog) => {
    shown = true;
    await dialog.dismiss();
  });
  const attack = `"><img src=x onerror=alert(1)><script>alert(2)</script>`;
  await page.goto(`/?q=${encodeURIComponent(attack)}`);
  await expect(page.getByRole("searchbox")).toHaveValue(attack);
  await expect(page.getByRole("link", { name: `Remove “${attack}”` })).toBeVisible();
  await expect(page.locator("main img")).toHaveCount(0);
  expect(shown).toBe(false);
  for (const href of ["/?q=javascript:alert(1)", "/cities?q=javascript:alert(1)"]) {
    await page.goto(href);
    await expect(page.locator("a[href^='javascript:' i]")).toHaveCount(0);
  }
});

const paths = ["/", "/ko", "/cities", "/outlets", "/histogram", "/options/kind", "/cities/rason"];
const bad = [
  ["NUL", "q=%00"],
  ["a byte that is no UTF-8", "q=%ff&kind=%c3%28"],
  ["broken percent-encoding", "q=%&kind=%zz&%=%"],
  ["a lone surrogate", "q=%ED%A0%80"],
  ["10,000 characters", `q=${long}`],
  ["10,000 characters in each filter", `kind=${long}&city=${long}&from=${long}&cursor=${long}`],
  ["3,000 repeated parameters", Array.from({ length: 3000 }, (_, i) => `kind=k${i}`).join("&")],
  ["3,000 unknown parameters", Array.from({ length: 3000 }, (_, i) => `p${i}=1`).join("&")],
  ["brackets", "kind[]=law&kind[$ne]=law&q[a]=b"],
  ["a direction override and a newline", "q=%E2%80%AEabc&kind=%0d%0aSet-Cookie:%20a=b"],
] as const;

for (const [what, query] of bad) {
  test(`no page fails on ${what}`, async () => {
    for (const path of paths) {
      const { status, body, headers } = await raw(`${path}?${query}`);
      expect(status, path).toBe(200);
      expect(body, path).toContain('class="note"');
      expect(headers["set-cookie"]).toBeUndefined();
    }
  });
}

test("no page fails on the names that every object has", async () => {
  for (const name of [
    "toString",
    "valueOf",
    "hasOwnProperty",
    "__defineGetter__",
    "__proto__",
    "then",
  ]) {
    for (const path of paths) {
      const { status } = await raw(`${path}?${name}=x&${name}=y`);
      expect(status, `${path} ${name}`).toBe(200);
    }
  }
});

test("addresses that can't be or that lead astray get a plain 4xx", async () => {
  for (const path of [
    ...["/%", "/%ff", "/%zz", "/events/%", "/events/%00", "/events/%ED%A0%80", "/cities/%ff"],
    ...["/outlets/javascript:alert(1)", "/events/..%2f..%2fetc%2fpasswd", "/options/__proto__"],
    ...["/events/constructor", `/events/${long}`, "/.env", "/.git/config", "/data/hapyong.db"],
    ...["/_next/../package.json", "/_next/static/../../package.json", "/prisma/schema.prisma"],
  ]) {
    const { status, body } = await raw(path);
    expect(status, path).toBeGreaterThanOrEqual(400);
    expect(status, path).toBeLessThan(500);
    expect(body).not.toMatch(/node_modules|at \w+ \(|Error:/);
  }
});

test("nobody is sent to another host", async () => {
  for (const path of [
    "//example.org",
    "//example.org/en",
    "/\\example.org",
    "/en//example.org",
    "/ko//example.org/",
  ]) {
    const { status, headers } = await raw(path);
    expect(status, path).toBeLessThan(500);
    expect(String(headers.location ?? "/"), path).toMatch(
      new RegExp(`^(?:/(?![/\\\\])|${process.env.E2E_URL}/)`),
    );
  }
});
