import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { choose, spaced, typeDay } from "./support/form.ts";
import { mutate, people, personAt, query } from "./support/people.ts";

type Rows<T> = { rows: T[]; total: number };

const name = `聘任${Date.now().toString(36)}`;

test("a person is nominated, vetted and put on public notice; the notice has to run", async ({
  browser,
}) => {
  const { page, leave } = await personAt(browser, people.yuanjiangDirector);
  // What the register has to tell of a candidate; forms are tested elsewhere.
  const candidate = { name, kind: "assignedInspector", degree: "bachelor", stages: ["primary"] };
  const since = { educationSince: "2001-09-01", status: "active" };
  expect(await mutate(page, "inspector.create", { ...candidate, ...since })).toBe(200);

  await test.step("nominated, with a term of three years proposed", async () => {
    await page.goto("/appointments/create");
    await choose(page, "督学", name);
    await choose(page, "聘任职务", "责任督学");
    await page.getByRole("button", { name: spaced("保存") }).click();
    await page.waitForURL(/\/appointments\/430981-/);
  });
  await test.step("vetted once each condition is attested", async () => {
    const conditions = page.getByRole("region", { name: "聘任条件核对" });
    await expect(page.getByRole("button", { name: "审核通过" })).toBeDisabled();
    await conditions.getByRole("button", { name: "选择待核实的项目" }).click();
    await conditions.getByRole("button", { name: /核实所选/ }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "核实情况" }).fill("查阅档案并征求所在单位意见");
    await dialog.getByRole("button", { name: "核实所选" }).click();
    await expect(conditions.getByText(/—— .*2020年/).first()).toBeVisible();
    await answer(page, "审核通过", "审核意见", "符合条件");
  });
  await test.step("publicised for seven working days, and not appointed before", async () => {
    await answer(page, "开始公示", "公示内容", `拟聘任${name}同志为责任督学,现予公示。`);
    // Thursday the 10th of December 2020 and seven working days.
    await expect(page.getByText("2020年12月21日").first()).toBeVisible();
    await expect(page.getByRole("button", { name: spaced("聘任") })).toBeDisabled();
  });
  await leave();
});

test("a standing term is entered, its letter saved and printed, and dismissal ends it", async ({
  browser,
}) => {
  const { page, leave } = await personAt(browser, people.yuanjiangDirector);
  const held = `${name}二`;
  const person = { name: held, kind: "partTimeInspector", status: "active" };
  expect(await mutate(page, "inspector.create", person)).toBe(200);
  const number = `沅督聘〔2019〕${Date.now() % 1_000_000}号`;
  await page.goto("/appointments");
  await page.getByRole("button", { name: "登记已有聘任" }).click();
  const dialog = page.getByRole("dialog");
  await choose(dialog, "督学", held);
  await choose(dialog, "聘任职务", "兼职督学");
  await typeDay(dialog, "聘期开始", "2019-09-01");
  await typeDay(dialog, "聘期结束", "2022-08-31");
  await dialog.getByRole("textbox", { name: "聘书编号" }).fill(number);
  await dialog.getByRole("button", { name: spaced("保存") }).click();
  await page.waitForURL(/\/appointments\/430981-/);

  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "下载聘书(Word)" }).click();
  const letter = await saving;
  expect(letter.suggestedFilename()).toBe(`聘书 ${held} ${number}.docx`);
  expect((await readFile(await letter.path())).subarray(0, 2).toString()).toBe("PK");
  await page.getByRole("button", { name: "打印聘书" }).click();
  await expect(page.getByRole("heading", { name: "聘书" })).toBeVisible();
  await expect(page.getByText(`${held}同志：`)).toBeVisible();
  await page.goBack();
  await page.getByRole("button", { name: spaced("解聘") }).click();
  await typeDay(page.getByRole("dialog"), "提前终止日期", "2020-12-10");
  await confirm(page, "解聘", "原因", "调离本市");
  await leave();
});

test("schools are assigned: solved, one changed, solved anew, accepted, and on their boards", async ({
  browser,
}) => {
  const { page, leave } = await personAt(browser, people.yuanjiangDirector);
  const panel = page.getByRole("dialog", { name: /./ });
  let school = "";
  await test.step("proven optimal, and the officer's own choice stands in the next", async () => {
    await page.goto("/assignments/proposal");
    await expect(page.getByText("已证明最优")).toBeVisible();
    const first = page.locator(".as-person:not(.as-open) .as-school:not(.as-fixed)").first();
    school = ((await first.textContent()) ?? "").replace(/(新|接.*)$/, "").trim();
    await first.click();
    const other = panel.locator(".as-reasons").first().getByRole("listitem").first();
    const chosen = (await other.locator("b").textContent()) ?? "";
    await other.getByRole("button", { name: "改为此人" }).click();
    await expect(page.getByText("已重新求解")).toBeVisible();
    await expect(panel.locator(".as-candidate").first()).toContainText(chosen);
    await expect(panel.getByRole("button", { name: "取消固定" })).toBeVisible();
    await panel.locator(".ant-drawer-close").click();
    await expect(panel).toHaveCount(0);
  });
  await test.step("accepted as a whole, nothing is left to accept", async () => {
    await page.getByRole("button", { name: "采纳方案" }).click();
    const dialog = page.getByRole("dialog", { name: "采纳后的变化" });
    await expect(dialog.getByText(school).first()).toBeVisible();
    await dialog.getByRole("button", { name: "采纳方案" }).click();
    await expect(page.getByText(/已采纳:新增 \d+ 所/)).toBeVisible();
  });
  await test.step("its board is printed with a code that anybody may follow", async () => {
    const { rows } = await query<Rows<{ id: string; name: string }>>(page, "institution.list", {
      search: school,
    });
    const id = rows.find((one) => one.name === school)?.id;
    await page.goto(`/boards/print?school=${id}`);
    await expect(page.locator(`[data-board="${id}"] .nb-qr svg`)).toBeVisible();
    const address = await page.getByRole("link", { name: "打开公开页面" }).getAttribute("href");
    const stranger = await browser.newPage();
    await stranger.goto(address ?? "");
    await expect(stranger.getByRole("heading", { name: school })).toBeVisible();
    await expect(stranger.getByText("督导事项").first()).toBeVisible();
    await stranger.close();
  });
  await leave();
});

/** Makes a move that asks for words, and waits until it is made. */
async function answer(page: Page, move: string, field: string, words: string): Promise<void> {
  await page.getByRole("button", { name: spaced(move) }).click();
  await confirm(page, move, field, words);
}

/** The same in the dialog that is open already. */
async function confirm(page: Page, move: string, field: string, words: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: field }).fill(words);
  await dialog.getByRole("button", { name: spaced(move) }).click();
  await expect(page.getByText(`已${move}`).first()).toBeVisible();
}
