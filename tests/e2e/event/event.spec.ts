import type { Page } from "@playwright/test";
import { apiEvent } from "../support/api";
import { seeds } from "../support/dataset";
import { expect, test } from "../support/fixture";
import { words } from "../support/messages";

const { event: labels } = words.en;

const fact = (page: Page, term: string) =>
  page
    .locator("dl.facts > div")
    .filter({ has: page.locator("dt", { hasText: new RegExp(`^${term}$`) }) })
    .locator("dd");

test("an event says what, when, where, who", async ({ page, request }) => {
  const event = await apiEvent(request, "seed-pyongjin-promotion-2020");
  await page.goto("/events/seed-pyongjin-promotion-2020");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Pyongjin joint venture promoted to a trade guidance bureau",
  );
  await expect(page.getByText(event.summary)).toBeVisible();
  await expect(page.getByRole("link", { name: "Guidance-bureau promotion" })).toHaveAttribute(
    "href",
    "/?kind=bureau-promotion",
  );
  const when = fact(page, labels.occurred);
  await expect(when).toContainText("c. May 2020");
  await expect(when.locator("code")).toHaveText("2020-05~");
  await expect(when.locator("q")).toHaveText("recently");
  await expect(when).toContainText("only the report’s date is known; The source spoke on 13 May.");

  const where = fact(page, labels.where).getByRole("link");
  await expect(where).toHaveText(["Pyongyang", "Tianjin"]);
  const who = fact(page, labels.who).getByRole("listitem");
  await expect(who).toHaveText([
    "DPRK authorities (organ not named) issued it",
    "Pyongjin Trade Guidance Bureau benefits",
    "Cabinet role not reported",
  ]);
  await expect(fact(page, labels.countries)).toHaveText("China");
  await where.first().click();
  await expect(page).toHaveURL(/\/cities\/pyongyang$/);
});

test("each report: outlet, headline, date, link, on whose word, where from", async ({ page }) => {
  await page.goto("/events/seed-pyongjin-promotion-2020");
  await expect(page.getByRole("heading", { name: "2 reports, 1 origin" })).toBeVisible();
  await expect(page.locator(".dots")).toHaveText("●○");
  const [first, second] = [page.locator("#rpt-0373"), page.locator("#rpt-0379")];
  await expect(first.getByRole("link", { name: "Daily NK", exact: true })).toHaveAttribute(
    "href",
    "/outlets/dailynk",
  );
  await expect(
    first.getByRole("link", { name: /takes further steps to sell public bonds/ }),
  ).toHaveAttribute("href", /^https:\/\/www\.dailynk\.com\//);
  await expect(first).toContainText("some day 13 – 15 May 2020");
  await expect(first).toContainText("On the word of: An unnamed source in the country");
  await expect(first).toContainText("who spoke on 13 May");
  await expect(first).toContainText("Origin 1");
  await expect(second).toContainText("Origin 1");
  await expect(second.getByRole("link", { name: /^Cites another report/ })).toHaveAttribute(
    "href",
    "#rpt-0373",
  );
});

test("doubts and related events are told", async ({ page, request }) => {
  const event = await apiEvent(request, "seed-pyongjin-promotion-2020");
  await page.goto("/events/seed-pyongjin-promotion-2020");
  await expect(page.getByRole("region", { name: "What is doubtful" })).toContainText(
    event.doubts ?? "nothing",
  );
  const related = page.getByRole("region", { name: "Related events" });
  expect(event.relations.length).toBeGreaterThan(3);
  expect((await related.getByRole("link").allTextContents()).sort()).toEqual(
    event.relations.map(({ event: { title } }) => title).sort(),
  );
  await related.getByRole("link", { name: "Pyongjin bicycle works opened in Pyongyang" }).click();
  await expect(page).toHaveURL(/\/events\/pyongjin-opened-2005$/);
  await expect(page.getByRole("region", { name: "Related events" })).toContainText("Followed by");
});

test("amounts stand as reported", async ({ page, request }) => {
  const slug = "taepung-10bn-2010";
  const { amounts } = await apiEvent(request, slug);
  expect(amounts.length).toBeGreaterThan(0);
  await page.goto(`/events/${slug}`);
  const shown = fact(page, labels.amounts);
  for (const { currency, min } of amounts) {
    await expect(shown).toContainText(`${currency} ${Number(min).toLocaleString("en")}`);
  }
  await expect(shown).toContainText("They are never added up here.");
});

for (const { slug, title, occurred } of seeds) {
  test(`${slug} has its page and its date`, async ({ page }) => {
    await page.goto(`/events/${slug}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(fact(page, labels.occurred).locator("code")).toHaveText(occurred.edtf);
    const when = fact(page, labels.occurred).locator("strong");
    if (/[?%]/.test(occurred.edtf)) await expect(when).toContainText("(uncertain)");
    else await expect(when).not.toContainText("uncertain");
    await expect(page.getByRole("heading", { name: /^\d+ reports?, \d+ origins?/ })).toBeVisible();
  });
}
