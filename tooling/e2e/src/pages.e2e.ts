import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { people, personAt, query, signIn } from "./support/people.ts";
import { expectTranslated, watch } from "./support/watch.ts";

/** Looked at for accessibility already, as another role. */
const looked = new Set<string>();

/** The page has come to rest: in words, without an untranslated key, open to everybody. */
async function expectSound(page: Page, name: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  await expectTranslated(page);
  if (looked.has(name)) return;
  looked.add(name);
  await expectAccessible(page);
}

/** Every page of the navigation, as who may see it. */
for (const [role, who] of Object.entries({
  director: people.director,
  administrator: people.administrator,
  inspector: people.inspector,
  head: people.head,
  city: people.city,
})) {
  test(`every page the ${role} can reach opens without an error and in Chinese`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const seen = watch(page);
    await signIn(page, who);
    const nav = page.getByRole("navigation").first();
    await expect(nav.getByRole("link").first()).toBeVisible();
    const links = await nav.getByRole("link").all();
    const paths = new Set<string>();
    for (const link of links) paths.add((await link.getAttribute("href")) ?? "/");
    expect(paths.size).toBeGreaterThan(2);
    for (const path of paths) {
      await nav.locator(`a[href="${path}"]`).first().click();
      await expect(page).toHaveURL((url) => url.pathname.startsWith(path));
      await expectSound(page, path);
    }
    await seen.check();
  });
}

test("records, forms and the scoring page are sound too", async ({ page }) => {
  test.setTimeout(300_000);
  const seen = watch(page);
  await signIn(page, people.director);
  const kinds = {
    institution: "institutions",
    inspector: "inspectors",
    programme: "programmes",
    inspection: "inspections",
    finding: "findings",
    notice: "notices",
  };
  for (const [resource, path] of Object.entries(kinds)) {
    const { rows } = await query<{ rows: { id: string }[] }>(page, `${resource}.list`, {});
    const record = `/${path}/${rows[0]?.id}`;
    await page.goto(record);
    await expectSound(page, `${path} record`);
    if (resource === "inspection") {
      await page.goto(`${record}/scoring`);
      await expectSound(page, "scoring");
    }
  }
  for (const path of ["/institutions/create", "/programmes/create", "/inspectors/create"]) {
    await page.goto(path);
    await expectSound(page, path);
  }
  await seen.check();
});

test("dates, pages and words follow zh-CN", async ({ page }) => {
  await signIn(page, people.officer);
  await page.goto("/institutions?pageSize=10");
  await expect(page.getByText(/\d+\s*条\/页/).first()).toBeVisible();
  await page.goto("/programmes");
  await expect(page.getByText(/2022年\d+月\d+日|\d+月\d+日/).first()).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", /zh/);
});

test("filters live in the address and come back with it", async ({ page }) => {
  await signIn(page, people.officer);
  await page.goto("/institutions");
  const all = await query<{ total: number }>(page, "institution.list", {});
  await expect(page.getByText(`共 ${all.total} 条`).first()).toBeVisible();
  await page.getByRole("searchbox").first().fill("xhlxx");
  await expect(page.getByRole("row", { name: /新华路小学/ })).toBeVisible();
  await expect(page).toHaveURL(/xhlxx/);
  await page.reload();
  await expect(page.getByRole("row", { name: /新华路小学/ })).toBeVisible();
  await expect(page.getByText("共 1 条").first()).toBeVisible();
});

test("who has no permission is told so, not shown an empty page", async ({ browser }) => {
  const head = await personAt(browser, people.head);
  await head.page.goto("/users");
  await expect(head.page.getByText("你没有查看此页的权限")).toBeVisible();
  await head.leave();
});

test("a wrong password is refused in Chinese and the name stays", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("combobox", { name: "地区" }).click();
  await page.locator(".ant-select-dropdown:visible").getByTitle("开原市").click();
  await page.getByRole("textbox", { name: "用户名" }).fill("officer");
  await page.getByRole("textbox", { name: "密码" }).fill("not-the-password");
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText(/用户名|密码/);
  await expect(page.getByRole("textbox", { name: "用户名" })).toHaveValue("officer");
});
