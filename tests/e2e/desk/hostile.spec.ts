import { callAction } from "../support/action";
import { addPerson, giveSession, sessionCookie } from "../support/desk";
import { expect, test } from "../support/fixture";
import { api, harmless, saying } from "../support/hostile-texts";
import { ownServer } from "../support/own-server";
import { submit } from "../support/write-event";

ownServer("hostile");

const editor = () => addPerson({ role: "editor" });

/** Those that a browser might take for something else; the others are texts like any other to it. */
const shown = ["html", "script", "link", "override", "invisible", "template"];

/** Enters the text everywhere, and changes the event once. @returns the event's slug. */
async function enter(cookie: string, text: string): Promise<string> {
  const { slug, value } = await submit(cookie, { form: saying(text), intent: "publish" });
  expect(value?.ok).toBe(true);
  await callAction("comment", { slug, proposalId: null, text }, { cookie });
  const [saved] = (await api(slug)).reports;
  const form = { ...saying(text), title: `${text} once more` };
  const reports = form.reports.map((each) => ({ ...each, slug: saved?.slug ?? "", expected: 1 }));
  const change = { form: { ...form, reports }, intent: "keep" as const, slug, expected: 1 };
  expect((await submit(cookie, { ...change, reason: text })).value?.ok).toBe(true);
  return slug;
}

test("what is harmless is kept as it was typed", async () => {
  const cookie = sessionCookie(await editor());
  for (const [what, text] of Object.entries(harmless)) {
    expect(await api(await enter(cookie, text)), what).toMatchObject({
      ...{ title: `${text} once more`, titleKo: text, summary: text, doubts: text },
      reports: [{ headline: text, author: text, note: text, citationNote: text }],
    });
  }
});

for (const what of shown) {
  const text = harmless[what as keyof typeof harmless];
  test(`${what} is shown as text, and does nothing`, async ({ page }) => {
    const person = await editor();
    await giveSession(page.context(), person);
    page.on("dialog", () => expect("a script ran").toBe(""));
    const slug = await enter(sessionCookie(person), text);
    await page.goto(`/events/${slug}`);
    expect(await page.locator("h1").textContent()).toBe(`${text} once more`);
    expect(await page.locator(".summary").textContent()).toBe(text);
    await page.goto(`/desk/events/${slug}`);
    await expect(page.locator("#f-title")).toHaveValue(`${text} once more`);
    await page.goto(`/desk/review/${slug}`);
    expect(await page.locator("h1").textContent()).toBe(`${text} once more`);
    expect(await page.locator("#comments ~ ul, #comments ~ ol").textContent()).toContain(text);
    await page.goto(`/desk/history/event/${slug}`);
    expect(await page.locator("main").textContent()).toContain(text);
    expect(await page.locator("a[href^='javascript:'], main script, main img").count()).toBe(0);
  });
}
