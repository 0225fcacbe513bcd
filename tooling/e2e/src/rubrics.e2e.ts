import { expect, type Locator, type Page, test } from "@playwright/test";
import { choose, makeMove, spaced, tick, typeDay } from "./support/form.ts";
import { people, personAt } from "./support/people.ts";

const BASE = "“双减”专项督导（学校）";
const mark = Date.now().toString(36);
const TITLE = `课后服务专项指标 ${mark}`;
const DROPPED = "开设兴趣小组和社团活动";

test("a director reads, tries and tailors a rubric, publishes it and plans with it", async ({
  browser,
}) => {
  const { page, leave } = await personAt(browser, people.director);

  await test.step("the rubric opens and gives full marks on trial", async () => {
    await page.goto("/rubrics");
    await page.getByRole("link", { name: BASE }).click();
    await expect(page.getByRole("rowheader", { name: DROPPED })).toBeVisible();
    await page.getByRole("tab", { name: "试评" }).click();
    await page.getByRole("button", { name: "全部按满分" }).click();
    await expect(page.locator(".rb-trial-side")).toContainText(/得分(\d+)满分 \1优秀/);
    await page.getByRole("button", { name: spaced("清空") }).click();
    await expect(page.locator(".rb-trial-side")).toContainText("已评 0/");
  });

  await test.step("what breaks its sums is refused in words, what mends them is taken", async () => {
    await page.getByRole("button", { name: "按本地情况调整" }).click();
    await page.getByRole("textbox", { name: "名称" }).fill(TITLE);
    await page.getByRole("textbox", { name: "标识" }).fill(`after-school-${mark}`);
    const result = panel(page, "调整后的指标体系");
    await operate(page, "A2.6", "删除", "我市另有社团专项督导");
    await expect(result).toContainText("写明 35 分，下级指标合计 31 分");
    await operate(page, "A2.7", "调整分值", "评价更重要", "7");
    await expect(result).toContainText("可以发布");
    await expect(panel(page, "调整清单").getByRole("listitem")).toHaveCount(2);
  });

  await test.step("an operation without its reason is not taken", async () => {
    await pick(page, "A1.1");
    const form = panel(page, "添加调整");
    await form.getByRole("button", { name: "加入清单" }).click();
    await expect(form.getByText("请写明理由")).toBeVisible();
  });

  await test.step("saved and published, it stands", async () => {
    await page.getByRole("button", { name: "保存草稿" }).click();
    await page.waitForURL(/\/rubric-profiles\/211282-/);
    await makeMove(page, "发布", true);
    await expect(page.getByText("已发布").first()).toBeVisible();
  });

  await test.step("it compares with its base", async () => {
    await page.goto(`/rubrics/after-school-${mark}?tab=compare`);
    await expect(page.getByRole("row", { name: new RegExp(DROPPED) })).toBeVisible();
    await expect(page.getByText("结果不可比").first()).toBeVisible();
  });

  await test.step("a programme is planned with it", async () => {
    await page.goto("/programmes/create");
    await page.getByRole("textbox", { name: "项目名称" }).fill(`社团之外的课后服务 ${mark}`);
    await choose(page, "指标体系", TITLE);
    await typeDay(page, "开始日期", "2022-11-24");
    await typeDay(page, "结束日期", "2022-11-30");
    await tick(page.getByRole("checkbox", { name: "查阅资料" }));
    await page.getByRole("button", { name: spaced("保存") }).click();
    await page.waitForURL(/\/programmes\/211282-/);
    await expect(page.getByText(TITLE).first()).toBeVisible();
  });
  await leave();
});

/** A panel of the bench by its heading. */
function panel(page: Page, heading: string): Locator {
  return page.locator(".rb-panel", { has: page.getByRole("heading", { name: heading }) });
}

async function pick(page: Page, code: string): Promise<void> {
  const button = page.locator(".rb-pick", { hasText: code });
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
}

/** Adds an operation at a criterion, with its reason and the points it asks for. */
async function operate(
  page: Page,
  code: string,
  operation: string,
  reason: string,
  points?: string,
): Promise<void> {
  await pick(page, code);
  const form = panel(page, "添加调整");
  await form.locator(".ant-select-selector").click();
  await page.locator(".ant-select-dropdown:visible").getByTitle(operation).click();
  if (points) await form.getByRole("textbox", { name: "新的分值" }).fill(points);
  await form.getByRole("textbox", { name: "理由" }).fill(reason);
  await form.getByRole("button", { name: "加入清单" }).click();
  await expect(panel(page, "调整清单").getByText(reason)).toBeVisible();
}
