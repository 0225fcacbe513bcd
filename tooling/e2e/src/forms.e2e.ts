import { expect, type Page, test } from "@playwright/test";
import { choose, spaced, tick, typeDay } from "./support/form.ts";
import { people, personAt, query, signIn } from "./support/people.ts";

type Rows = { rows: { id: string; name?: string }[] };

const save = (page: Page) => page.getByRole("button", { name: spaced("保存") }).click();

test("a form that is empty says at each field what to fill in", async ({ page }) => {
  await signIn(page, people.officer);
  await page.goto("/institutions/create");
  await save(page);
  await expect(page.getByText("请填写名称").first()).toBeVisible();
  await expect(page.getByText("请填写机构代码").first()).toBeVisible();
  await expect(page).toHaveURL(/\/institutions\/create/);
});

test("what the server refuses stands at its field and nothing typed is lost", async ({ page }) => {
  await signIn(page, people.officer);
  await page.goto("/programmes/create");
  await page.getByRole("textbox", { name: "项目名称" }).fill("日期颠倒的项目");
  await choose(page, "指标体系", "“双减”专项督导（学校）");
  await typeDay(page, "开始日期", "2022-12-20");
  await typeDay(page, "结束日期", "2022-12-01");
  await tick(page.getByRole("checkbox", { name: "校园巡视" }));
  await save(page);
  const item = page.locator(".ant-form-item", {
    has: page.getByRole("textbox", { name: "结束日期" }),
  });
  await expect(item).toContainText("不能早于");
  await expect(page.getByRole("textbox", { name: "项目名称" })).toHaveValue("日期颠倒的项目");
  await expect(page.getByRole("checkbox", { name: "校园巡视" })).toBeChecked();
});

test("a code that is taken is told at the code", async ({ page }) => {
  await signIn(page, people.officer);
  await page.goto("/institutions/create");
  await page.getByRole("textbox", { name: "机构代码" }).fill("2112820001");
  await page.getByRole("textbox", { name: "名称" }).fill("<b>同码</b>学校 '; drop table");
  await choose(page, "类别", "小学");
  await tick(page.getByRole("radio", { name: "公办" }));
  await tick(page.getByRole("radio", { name: "在办" }));
  await page.getByRole("textbox", { name: "乡镇(街道)" }).fill("新城街道");
  await save(page);
  const item = page.locator(".ant-form-item", {
    has: page.getByRole("textbox", { name: "机构代码" }),
  });
  await expect(item.locator(".ant-form-item-explain-error").first()).toBeVisible();
  await expect(page.getByRole("textbox", { name: "名称" })).toHaveValue(/同码/);
});

test("of two editors the second is told, chooses, and loses nothing", async ({ browser }) => {
  const first = await personAt(browser, people.officer);
  const second = await personAt(browser, people.director);
  const { rows } = await query<Rows>(first.page, "institution.list", { search: "滨河路小学" });
  const id = rows[0]?.id ?? "";
  for (const { page } of [first, second]) {
    await page.goto(`/institutions/${id}/edit`);
    await expect(page.getByRole("textbox", { name: "校(园)长" })).not.toHaveValue("");
  }
  await first.page.getByRole("textbox", { name: "校(园)长" }).fill("沈思远");
  await save(first.page);
  await first.page.waitForURL((url) => !url.pathname.endsWith("/edit"));

  await second.page.getByRole("textbox", { name: "校(园)长" }).fill("韩一鸣");
  await second.page.getByRole("textbox", { name: "地址" }).fill("滨河路18号");
  await save(second.page);
  const dialog = second.page.getByRole("dialog");
  await expect(dialog.getByText("记录已被他人修改")).toBeVisible();
  await expect(dialog.getByText("沈思远")).toBeVisible();
  await expect(dialog.getByText("韩一鸣")).toBeVisible();
  await dialog.getByText("韩一鸣").click();
  await dialog.getByRole("button", { name: "按所选继续" }).click();
  await expect(second.page.getByRole("textbox", { name: "地址" })).toHaveValue("滨河路18号");
  await save(second.page);
  await second.page.waitForURL((url) => !url.pathname.endsWith("/edit"));
  const saved = await query<{ headName: string; address: string }>(second.page, "institution.one", {
    id,
  });
  expect(saved).toMatchObject({ headName: "韩一鸣", address: "滨河路18号" });
});

test("a draft that was not saved is there again", async ({ page }) => {
  await signIn(page, people.officer);
  await page.goto("/institutions/create");
  await page.getByRole("textbox", { name: "名称" }).fill("还没有写完的学校");
  await expect(page.getByText("草稿已存在本机")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("textbox", { name: "名称" })).toHaveValue("还没有写完的学校");
});
