import { api } from "../support/api";
import { seeds } from "../support/dataset";
import { expect, test } from "../support/fixture";
import { titles } from "../support/list";

test("the five articles' 26 events are all published", () => {
  expect(seeds).toHaveLength(26);
});

test("each is found by a word of its title", async ({ request }) => {
  for (const { slug, title } of seeds) {
    const word = [...title.split(/[^\p{L}]+/u)].sort((a, b) => b.length - a.length)[0] ?? "";
    expect(word.length).toBeGreaterThan(5);
    const { data } = await api(request, "events", `q=${word}&limit=200`);
    expect(
      data.map((event) => event.slug),
      `q=${word}`,
    ).toContain(slug);
  }
});

// What the articles tell, as somebody who remembers one of them would look for it.
const memories: [string, string][] = [
  ["international credit", "seed-credit-directive"],
  ["land Hamhung", "seed-land-sales-start"],
  ["factories shops Kaechon", "seed-factories-shops-permission"],
  ["tourist", "seed-tourism-partial"],
  ["overseas Koreans office", "seed-overseas-koreans-office-2013"],
  ["garment", "seed-garment-orders-2015"],
  ["Room 39", "seed-room39-contacts-2025"],
  ["평진", "seed-pyongjin-promotion-2020"],
  ["first-class enterprises trading", "seed-trade-autonomy-2025"],
  ["teams of about ten", "seed-negotiation-teams-2025"],
  ["price meeting Cabinet", "seed-price-meeting-2020"],
  ["mineral exports", "seed-mineral-exports-2020"],
];

for (const [words, slug] of memories) {
  test(`“${words}” finds ${slug}`, async ({ page }) => {
    await page.goto(`/?q=${encodeURIComponent(words)}`);
    const wanted = seeds.find((event) => event.slug === slug);
    expect(await titles(page)).toContain(wanted?.title);
    await page.getByRole("link", { name: wanted?.title, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/events/${slug}$`));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(wanted?.title ?? "");
  });
}

test("where the year is only inferred, the list says so", async ({ page }) => {
  await page.goto("/?q=credit&from=2025&to=2025");
  const row = page.locator(".ev", { hasText: "restore the country's credit abroad" });
  await expect(row.locator(".when")).toHaveText("January 2025 (uncertain)");
});
