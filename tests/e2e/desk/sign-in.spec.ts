import { addPerson, signedIn, withStore } from "../support/desk";
import { expect, test } from "../support/fixture";
import { words } from "../support/messages";
import { raw } from "../support/raw";
import { elsewhere, fillSignIn } from "../support/sign-in";

const { signIn, frame } = words.en.desk;
const PASSWORD = "tumen ferry at low tide";

test.use({ expectedFaults: [/status of 404/] });

test("a page of the desk leads to the sign-in and back", async ({ page }) => {
  const person = await addPerson({ role: "editor", password: PASSWORD });
  await page.goto("/desk/account");
  await expect(page).toHaveURL("/desk/sign-in?next=%2Fdesk%2Faccount");
  await fillSignIn(page, person.username.toUpperCase(), PASSWORD);
  await expect(page).toHaveURL("/desk/account");
  await expect(page.getByText(`${person.name}, editor`)).toBeVisible();
  await page.goto("/desk/sign-in");
  await expect(page).toHaveURL("/desk");
});

test("what the address asks to go on to is a page of the desk, or it isn't gone to", async ({
  page,
}) => {
  for (const next of ["//example.org", "https://example.org/desk", "/\\example.org", "/cities"]) {
    await signedIn(page, "contributor");
    await page.goto(`/desk/sign-in?next=${encodeURIComponent(next)}`);
    await expect(page, next).toHaveURL("/desk");
  }
});

test("a wrong password and an unknown name get the same answer, and the name stays", async ({
  fresh,
}) => {
  const page = await fresh(elsewhere());
  const person = await addPerson({ role: "editor", password: PASSWORD });
  for (const name of [person.username, "nobody.of.that.name"]) {
    await page.goto("/desk/sign-in");
    await fillSignIn(page, name, "not the password");
    const alert = page.getByRole("alert").filter({ hasText: signIn.wrong });
    await expect(alert).toBeVisible();
    await expect(alert).toBeFocused();
    await expect(page.getByLabel(signIn.username)).toHaveValue(name);
    await expect(page).toHaveURL("/desk/sign-in");
  }
});

test("after ten wrong passwords the right one has to wait, from anywhere", async ({ fresh }) => {
  const person = await addPerson({ role: "editor", password: PASSWORD });
  const page = await fresh(elsewhere());
  await page.goto("/desk/sign-in");
  for (let i = 0; i < 10; i++) {
    await fillSignIn(page, person.username, `wrong password ${i}`);
    await expect(page.getByText(signIn.wrong)).toBeVisible();
  }
  const other = await fresh(elsewhere());
  await other.goto("/desk/sign-in");
  await fillSignIn(other, person.username, PASSWORD);
  await expect(other.getByText("Too many attempts. Try again in 15 minutes.")).toBeVisible();
});

test("a disabled person gets the answer of a wrong password", async ({ fresh }) => {
  const page = await fresh(elsewhere());
  const person = await addPerson({ role: "editor", password: PASSWORD });
  withStore((db) =>
    db.prepare("UPDATE User SET disabledAt = ? WHERE id = ?").run("2026-11-22", person.id),
  );
  await page.goto("/desk/sign-in");
  await fillSignIn(page, person.username, PASSWORD);
  await expect(page.getByText(signIn.wrong)).toBeVisible();
});

test("signing out ends the session on the server: the old cookie opens nothing", async ({
  page,
}) => {
  await signedIn(page, "contributor");
  await page.goto("/desk");
  const cookies = await page.context().cookies();
  await page.getByRole("button", { name: frame.signOut }).click();
  await expect(page).toHaveURL("/desk/sign-in");
  await page.context().addCookies(cookies);
  await page.goto("/desk");
  await expect(page).toHaveURL(/\/desk\/sign-in/);
});

test("a made-up or foreign cookie opens nothing", async ({ page, baseURL }) => {
  for (const value of ["x", "abc.def", encodeURIComponent("token.AAAA=")]) {
    await page.context().addCookies([{ name: "hapyong.session_token", value, url: baseURL }]);
    await page.goto("/desk");
    await expect(page).toHaveURL(/\/desk\/sign-in/);
  }
});

test("an action from another site, or from nowhere, is refused", async ({ page }) => {
  const requests: { url: string; headers: Record<string, string>; body: string }[] = [];
  page.on("request", (request) => {
    const { "next-action": action } = request.headers();
    if (!action) return;
    const headers = { ...request.headers() };
    requests.push({ url: request.url(), headers, body: request.postData() ?? "" });
  });
  await signedIn(page, "contributor");
  await page.goto("/desk");
  const cookie = (await page.context().cookies()).map((c) => `${c.name}=${c.value}`).join("; ");
  await page.getByRole("button", { name: frame.signOut }).click();
  await expect(page).toHaveURL("/desk/sign-in");
  const [sent] = requests;
  if (!sent) throw new Error("No action was sent");
  const headers = {
    "Next-Action": sent.headers["next-action"] ?? "",
    "Content-Type": sent.headers["content-type"] ?? "",
    Cookie: cookie,
  };
  const ways: Record<string, string>[] = [
    { Origin: "https://example.org" },
    { Origin: "null" },
    { Origin: process.env.E2E_URL ?? "", "Sec-Fetch-Site": "cross-site" },
    {},
  ];
  for (const way of ways) {
    const answer = await raw("/desk", {
      method: "POST",
      headers: { ...headers, ...way },
      body: sent.body,
    });
    expect(answer.status, JSON.stringify(way)).toBe(403);
  }
});

test("other pages still take no POST", async () => {
  for (const path of ["/", "/cities", "/deskfoo", "/ko/cities"]) {
    expect((await raw(path, { method: "POST" })).status, path).toBe(405);
  }
  const origin = { Origin: process.env.E2E_URL ?? "" };
  expect((await raw("/ko/desk", { method: "PUT", headers: origin })).status).toBe(405);
});

test("the desk's pages are kept by nobody, and tell nobody where they were", async () => {
  for (const path of ["/desk/sign-in", "/ko/desk/sign-in", "/desk/join/x"]) {
    const { headers, body } = await raw(path);
    expect(headers["cache-control"], path).toContain("no-store");
    expect(headers["referrer-policy"], path).toBe("no-referrer");
    expect(headers["x-robots-tag"], path).toContain("noindex");
    expect(body, path).toContain('name="robots" content="noindex');
  }
});

test("in Korean", async ({ fresh }) => {
  const page = await fresh(elsewhere());
  const person = await addPerson({ role: "editor", password: PASSWORD });
  const { desk } = words.ko;
  await page.goto("/ko/desk");
  await expect(page).toHaveURL(/\/ko\/desk\/sign-in/);
  await page.getByLabel(desk.signIn.username).fill(person.username);
  await page.getByLabel(desk.signIn.password).fill("틀린 비밀번호입니다");
  await page.getByRole("button", { name: desk.signIn.submit }).click();
  await expect(page.getByText(desk.signIn.wrong)).toBeVisible();
  await page.getByLabel(desk.signIn.password).fill(PASSWORD);
  await page.getByRole("button", { name: desk.signIn.submit }).click();
  await expect(page).toHaveURL("/ko/desk");
  await expect(page.getByText(`${person.name}, 편집자`)).toBeVisible();
});
