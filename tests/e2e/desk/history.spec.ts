import { published } from "../support/dataset";
import { signedIn } from "../support/desk";
import { expect, test } from "../support/fixture";
import { look } from "../support/look";
import { words } from "../support/messages";

test.use({ expectedFaults: [/status of 404/] });

const { history, withdraw, merge, vocabulary } = words.en.desk;
type Event = (typeof published)[number];
/** Three events that no other journey changes; others when it is tried again. */
const threeEvents = (retry: number) =>
  published.slice(20 + 3 * retry, 23 + 3 * retry) as [Event, Event, Event];
const why = "The paper has taken its article back.";

test("an event is withdrawn, with a reason that readers are told, and brought back", async ({
  page,
}, { retry }) => {
  const [first] = threeEvents(retry);
  await signedIn(page, "editor");
  const tombstone = `/events/${first.slug}`;
  await page.goto(`/desk/events/${first.slug}/withdraw`);
  expect(await look(page)).toEqual([]);
  await page.getByRole("button", { name: withdraw.submit }).click();
  await expect(page.locator(".desk-summary")).toBeFocused();
  await page.getByLabel(history.reason).fill(why);
  await page.getByRole("button", { name: withdraw.submit }).click();
  await expect(page).toHaveURL(new RegExp(`/desk/history/event/${first.slug}`));
  await expect(page.locator(".revision-reason").first()).toHaveText(why);
  await page.goto(tombstone);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.en.event.withdrawn);
  await expect(page.getByText(why)).toBeVisible();

  await page.goto(`/desk/history/event/${first.slug}`);
  await page.getByRole("button", { name: history.compare }).click();
  await expect(page).toHaveURL(/[?&]from=1/);
  const comparison = page.locator("#comparison").locator("..");
  await expect(comparison.locator("del")).toContainText("published");
  await expect(comparison.locator("ins").first()).toContainText("withdrawn");
  for (const locale of ["", "/ko"]) {
    await page.goto(`${locale}/desk/history/event/${first.slug}?from=1&to=2`);
    for (const folded of await page.locator("summary").all()) await folded.click();
    expect(await look(page)).toEqual([]);
  }

  await page.goto(`/desk/events/${first.slug}/withdraw`);
  await page.getByLabel(history.reason).fill("It was right after all.");
  await page.getByRole("button", { name: withdraw.backSubmit }).click();
  await expect(page).toHaveURL(/\/desk\/history\//);
  await page.goto(tombstone);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(first.title);
});

test("of two events one is made, and the old address leads to it", async ({ page }, { retry }) => {
  const [, second, third] = threeEvents(retry);
  await signedIn(page, "editor");
  await page.goto(`/desk/events/${second.slug}/merge`);
  await page.getByLabel(merge.findEvent).fill(third.title);
  await page.getByRole("button", { name: merge.find }).click();
  await page.getByRole("link", { name: third.title, exact: true }).click();
  await expect(page.getByText(merge.withReports)).toBeVisible();
  expect(await look(page)).toEqual([]);
  await page.getByLabel(history.reason).fill("Two entries for one event.");
  await page.getByRole("button", { name: merge.submit }).click();
  await expect(page).toHaveURL(new RegExp(`/desk/history/event/${third.slug}$`));
  await page.goto(`/events/${second.slug}`);
  await expect(page).toHaveURL(new RegExp(`/events/${third.slug}$`));
  const answer = await page.request.get(`/api/v1/events/${second.slug}`, { maxRedirects: 0 });
  expect(answer.status()).toBe(308);
});

test("an old version is restored, unless somebody has saved meanwhile", async ({ page, fresh }, {
  retry,
}) => {
  const outlet = retry ? "asahi" : "ytn";
  await signedIn(page, "editor");
  const rename = async (name: string) => {
    await page.goto(`/desk/outlets/${outlet}`);
    await page.getByLabel(/^Name/).fill(name);
    await page.getByLabel(vocabulary.reason).fill("A trial.");
    await page.getByRole("button", { name: vocabulary.save, exact: true }).click();
    await expect(page.getByRole("status")).toBeVisible();
  };
  await rename("Paper of old");
  const other = await fresh();
  await signedIn(other, "editor");
  await other.goto(`/desk/history/outlet/${outlet}?restore=1`);
  await rename("Paper of new");
  expect(await look(other)).toEqual([]);
  const submit = other.getByRole("button", { name: "Restore version 1" });
  await other.getByLabel(history.reason).fill("The name was right.");
  await submit.click();
  await expect(other.locator(".desk-summary")).toContainText(history.refusal.conflict);
  await expect(other.getByLabel(history.reason)).toHaveValue("The name was right.");
  await other.getByRole("button", { name: history.reload }).click();
  await expect(other.locator("#restore").locator("..").locator("del")).toContainText(
    "Paper of new",
  );
  await submit.click();
  await expect(other).toHaveURL(new RegExp(`/desk/history/outlet/${outlet}$`));
  await expect(other.locator(".revisions > li")).toHaveCount(4);
});

test("two outlets are made one, in public as well", async ({ page }, { retry }) => {
  const gone = retry ? "nak" : "imaeil";
  await signedIn(page, "editor");
  await page.goto(`/desk/outlets/${gone}/merge?into=mbc`);
  await expect(page.getByRole("heading", { name: merge.preview })).toBeVisible();
  await page.getByLabel(history.reason).fill("A trial.");
  await page.getByRole("button", { name: merge.submit }).click();
  await expect(page).toHaveURL(/\/desk\/outlets\/mbc$/);
  await page.goto(`/ko/outlets/${gone}`);
  await expect(page).toHaveURL(/\/ko\/outlets\/mbc$/);
  const total = async (outlet: string) =>
    (await (await page.request.get(`/api/v1/events?outlet=${outlet}`)).json()).page.total;
  expect(await total(gone)).toBe(await total("mbc"));
});

test("contributors see histories, and can neither restore, withdraw nor merge", async ({ page }, {
  retry,
}) => {
  const [first] = threeEvents(retry);
  await signedIn(page, "contributor");
  await page.goto(`/desk/history/event/${first.slug}?restore=1`);
  await expect(page.locator(".revisions")).toBeVisible();
  await expect(page.getByText(history.restoreThis)).toHaveCount(0);
  await expect(page.locator("#restore")).toHaveCount(0);
  for (const path of ["withdraw", "merge"]) {
    expect((await page.goto(`/desk/events/${first.slug}/${path}`))?.status()).toBe(404);
  }
  expect((await page.goto("/desk/outlets/mbc/merge"))?.status()).toBe(404);
});

test("where there is one version, nothing is offered to compare it with", async ({ page }) => {
  await signedIn(page, "contributor");
  await page.goto("/desk/history/place/rajin");
  await expect(page.locator(".revisions > li")).toHaveCount(1);
  await expect(page.getByRole("radio")).toHaveCount(0);
  await expect(page.getByRole("button", { name: history.compare })).toHaveCount(0);
});
