import { randomInt } from "node:crypto";
import { signedIn, withStore } from "../support/desk";
import {
  choose,
  fillLeast,
  focused,
  outletField,
  saveBy,
  selectByKeys,
  tabTo,
  unlikeAny,
} from "../support/event-form";
import { expect, test } from "../support/fixture";
import { words } from "../support/messages";

for (const [locale, prefix] of [
  ["en", ""],
  ["ko", "/ko"],
] as const) {
  test(`an article becomes a published event with the keyboard alone: ${locale}`, async ({
    page,
  }) => {
    const { field, form, frame } = words[locale].desk;
    const vocabulary = words[locale];
    const title = unlikeAny();
    // A year of its own: an event of that kind, place and month would be warned of as a twin.
    const year = randomInt(1900, 2000);
    const edtf = `[${year}-03-21..${year}-03-31]`;
    await signedIn(page, "editor");
    await page.goto(`${prefix}/desk`);
    await tabTo(page, frame.newEvent);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(form.newTitle);
    const type = async (label: string, text: string) => {
      await tabTo(page, label);
      await page.keyboard.type(text);
    };
    const pick = async (label: string, text: string, shown: string | RegExp) => {
      await type(label, text);
      await expect(page.getByRole("option", { name: shown }).first()).toBeVisible();
      await page.keyboard.press("Enter");
    };
    await type(field.url, `https://example.org/${title.replaceAll(" ", "/")}`);
    await pick(field.outlet, "dailynk", /데일리NK|Daily NK/);
    await type(field.headline, "무역회사에 합영 권한");
    await type(field.published, `${year}-04-02`);
    await type(field.language, "ko");
    await selectByKeys(page, field.claimedSource, "trader");
    await selectByKeys(page, field.kind, "directive");
    await type(field.title, title);
    await type(field.summary, "A trader says that firms may found joint ventures.");
    await type(form.dateWords, locale === "ko" ? "3월 하순" : "late March");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toContain(edtf);
    await page.keyboard.press("Enter");
    await expect(page.getByLabel(`${form.edtf} *`)).toHaveValue(edtf);
    await pick(
      form.addTo.replace(/\{list.*$/, "").trim() || "장소",
      "라진",
      locale === "ko" ? "라진" : "Rajin",
    );
    if (locale === "en") {
      await tabTo(page, form.intent.publish);
      await page.keyboard.press("Enter");
    } else {
      // From wherever the focus is; a key that is held repeats, and must not save twice.
      await page.keyboard.press("Control+Enter");
      await page.keyboard.press("Control+Enter");
    }
    await page.waitForURL(/\?saved=1/);
    const count = "SELECT count(*) FROM Event WHERE title = ?";
    expect(withStore((db) => db.prepare(count).pluck().get(title))).toBe(1);
    const slug = /events\/([a-z0-9-]+)/.exec(page.url())?.[1];
    await page.goto(`${prefix}/events/${slug}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    const said = locale === "ko" ? `${year}년 3월 21일` : `21 – 31 Mar ${year}`;
    await expect(page.getByText(said).first()).toBeVisible();
    await expect(page.getByText(vocabulary.source.trader).first()).toBeVisible();
  });
}

test("the date's words, their basis and the reason are kept", async ({ page, request }) => {
  await signedIn(page, "editor");
  await page.goto("/desk/events/new");
  await fillLeast(page, unlikeAny());
  const { form } = words.en.desk;
  await page.getByLabel(form.dateWords).first().fill("earlier this month");
  await page.getByRole("button", { name: "[2025-04-01..2025-04-02]" }).click();
  const slug = await saveBy(page, form.intent.publish);
  const answer = await (await request.get(`/api/v1/events/${slug}`)).json();
  expect(answer.data.occurred).toMatchObject({
    ...{ edtf: "[2025-04-01..2025-04-02]", verbatim: "earlier this month", basis: "inferred" },
    rationale: expect.stringContaining("2025-04-02"),
  });
});

test("what is wrong is listed at the top, told at the field, and nothing typed is lost", async ({
  page,
}) => {
  await signedIn(page, "editor");
  await page.goto("/desk/events/new");
  const { form, field } = words.en.desk;
  await fillLeast(page, "A title that stays");
  await page.getByLabel(`${form.edtf} *`).fill("2025-13");
  await page.getByLabel(field.url, { exact: true }).fill("javascript:alert(1)");
  await page.getByLabel(`${field.claimedSource} *`).selectOption("");
  await page.getByRole("button", { name: form.intent.publish }).click();
  const summary = page.getByRole("alert").filter({ hasText: "3 things need your attention" });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("listitem")).toHaveCount(3);
  await expect(page.getByLabel(`${form.edtf} *`)).toHaveAttribute("aria-invalid", "true");
  await summary.getByRole("link", { name: field.occurred }).click();
  expect(await focused(page)).toBe(form.edtf);
  await expect(page.getByLabel(`${field.title} *`)).toHaveValue("A title that stays");
  await expect(page.getByLabel(field.url, { exact: true })).toHaveValue("javascript:alert(1)");
});

test("a pasted text is marked with the names that the record knows", async ({ page }) => {
  await signedIn(page, "contributor");
  await page.goto("/desk/events/new");
  const { form, field } = words.en.desk;
  await page.getByLabel(field.published, { exact: true }).fill("2025-04-02");
  await page.getByText(form.articleText).click();
  await page
    .getByLabel(form.articleTextLabel)
    .fill(
      "3월 하순 라진에서 합영회사를 설립했다고 데일리NK가 전했다. 罗先 Rason. 평양에서도 같다.",
    );
  await page.getByRole("button", { name: form.markNames }).click();
  await page.getByRole("button", { name: /^Pyongyang/ }).click();
  await page.getByRole("button", { name: /^Joint venture/ }).click();
  await page.getByRole("button", { name: /3월 하순/ }).click();
  await expect(page.getByLabel(`${field.kind} *`)).toHaveValue("joint-venture");
  await expect(page.getByLabel("Pyongyang", { exact: true })).toBeVisible();
  await expect(page.getByLabel(`${form.edtf} *`)).toHaveValue("[2025-03-21..2025-03-31]");
});

test("an outlet, a place and an actor are added in passing", async ({ page }) => {
  await signedIn(page, "contributor");
  await page.goto("/desk/events/new");
  const { form, field } = words.en.desk;
  const title = unlikeAny();
  await fillLeast(page, title);
  const [first = ""] = title.split(" ");
  for (const [label, type] of [
    [`${field.outlet} *`, "press"],
    ["Add a place", "city"],
    ["Add an actor", "company"],
  ] as const) {
    const name = `${first} ${type}`;
    await choose(page, label, name, `Add “${name}” as a new`);
    await page.getByLabel(field.type, { exact: true }).selectOption(type);
    await page.getByRole("button", { name: form.add, exact: true }).click();
    await expect(page.getByRole("button", { name: form.add, exact: true })).toHaveCount(0);
  }
  const slug = await saveBy(page, form.intent.draft);
  await page.goto(`/desk/events/${slug}`);
  await expect(outletField(page)).toHaveValue(`${first} press`);
  await expect(page.getByLabel(`${first} city`, { exact: true })).toBeVisible();
});

test("a twin is shown before saving, and takes the report instead", async ({ page }) => {
  await signedIn(page, "editor");
  const { form, field } = words.en.desk;
  const title = unlikeAny();
  await page.goto("/desk/events/new");
  await fillLeast(page, title);
  const twin = await saveBy(page, form.intent.review);
  await page.goto("/desk/events/new");
  await fillLeast(page, `${title} again`);
  const url = page.getByLabel(field.url, { exact: true });
  await url.fill(`${await url.inputValue()}?utm_source=feed`);
  await page.getByRole("button", { name: form.intent.review }).click();
  await expect(page.getByText(form.twinsFirst)).toBeVisible();
  await expect(page.getByText(form.twinReason["alike-title"])).toBeVisible();
  await page.getByRole("button", { name: form.addToTwin }).click();
  await page.waitForURL(new RegExp(`/desk/events/${twin}\\?draft=`));
  await expect(page.getByText("Report 2 Daily NK")).toBeVisible();
  await page.getByLabel(form.reason).fill("Another report of it.");
  expect(await saveBy(page, form.intent.keep, 2)).toBe(twin);
  await expect(page.getByText("2 reports, 1 origin")).toBeVisible();
});
