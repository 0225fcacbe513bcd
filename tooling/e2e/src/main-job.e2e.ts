import { expect, type Page, test } from "@playwright/test";
import { choose, makeMove, spaced, tick, typeDay } from "./support/form.ts";
import { KAIYUAN, mutate, people, personAt, query } from "./support/people.ts";

type Session = { user: { name: string; inspectorId: string | null } };
type Rows<T> = { rows: T[]; total: number };
type Row = { id: string; version: number; state: string };

const SCHOOL = "开原市新华路小学";
const PROBLEM = "三年级课后服务离校交接登记不完整,有两天没有家长签字。";
const title = `课后服务专项督导 ${Date.now().toString(36)}`;

const filter = (field: string, value: unknown) => ({ field, op: "eq", value });

/** The whole job by four people: planned, scored, found, ordered, corrected, closed out, reported. */
test("an office, an inspector, a head and a city play the main job", async ({ browser }) => {
  test.setTimeout(420_000);
  const office = await personAt(browser, people.director);
  const inspector = await personAt(browser, people.inspector);
  const { user } = await query<Session>(inspector.page, "session.current");

  await test.step("the office plans a programme and an inspection", async () => {
    await writeProgramme(office.page);
    await makeMove(office.page, "批准", true);
    await makeMove(office.page, "开始实施");
    await planVisit(office.page, user.name);
  });
  const programmeId = new URL(office.page.url()).pathname.split("/").at(-1) ?? "";
  const visits = await query<Rows<Row>>(office.page, "inspection.list", {
    filters: [filter("programmeId", programmeId)],
  });
  const visit = visits.rows[0]?.id ?? "";
  expect(visits.total).toBe(1);

  await test.step("the inspector carries it out, with the keyboard first", async () => {
    await startVisit(inspector.page);
    await rateByKeys(inspector.page, 8);
  });
  await test.step("and goes on by touch on a tablet", async () => {
    const tablet = await personAt(browser, people.inspector, {
      viewport: { width: 820, height: 1180 },
      hasTouch: true,
    });
    await tablet.page.goto(`/inspections/${visit}/scoring`);
    await rateByTouch(tablet.page);
    await describeVisit(tablet.page);
    await recordFinding(tablet.page);
    await submitVisit(tablet.page);
    await tablet.leave();
  });
  await test.step("the office accepts the record and issues a notice", async () => {
    await office.page.goto(`/inspections/${visit}`);
    await makeMove(office.page, "审核通过", true);
    await office.page.getByRole("button", { name: "下达整改通知书" }).click();
    const dialog = office.page.getByRole("dialog");
    await expect(dialog.getByText(PROBLEM)).toBeVisible();
    await dialog.getByRole("button", { name: spaced("下达") }).click();
    await office.page.waitForURL(/\/notices\//);
    await expect(office.page.getByText(/开政教督整〔2022〕\d+号/).first()).toBeVisible();
  });
  const noticeUrl = new URL(office.page.url()).pathname;

  const head = await personAt(browser, people.head);
  const findings = await query<Rows<Row>>(head.page, "finding.list", {
    filters: [filter("inspectionId", visit)],
  });
  const finding = findings.rows[0]?.id ?? "";
  await test.step("the head signs for it, corrects and reports", async () => {
    await head.page.goto(`/findings/${finding}`);
    await head.page.getByRole("button", { name: spaced("签收") }).click();
    const dialog = head.page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "责任人" }).fill("教导主任");
    await dialog.getByRole("button", { name: spaced("签收") }).click();
    await expect(head.page.getByText("已签收").first()).toBeVisible();
    await head.page.goto(noticeUrl);
    await head.page.getByRole("button", { name: "提交整改报告" }).click();
    await head.page
      .getByRole("textbox", { name: "整改结果" })
      .fill("交接登记表已补签,值周领导逐日检查。");
    await head.page
      .getByRole("textbox", { name: "整改情况" })
      .fill("收到通知后召开班主任会议,完善离校交接制度,逐日检查登记。");
    await head.page.getByRole("button", { name: "提交报告" }).click();
    await head.page.waitForURL(noticeUrl);
  });
  await test.step("the inspector verifies and closes it out", async () => {
    await inspector.page.goto(`/findings/${finding}`);
    await inspector.page.getByRole("button", { name: "核查销号" }).click();
    const dialog = inspector.page.getByRole("dialog");
    await dialog
      .getByRole("textbox", { name: "核查意见" })
      .fill("现场查看登记,情况属实,同意销号。");
    await dialog.getByRole("button", { name: "核查销号" }).click();
    await expect(inspector.page.getByText("已销号").first()).toBeVisible();
  });
  await test.step("the programme ends and the year's report shows it", async () => {
    await office.page.goto(`/programmes/${programmeId}`);
    await makeMove(office.page, "办结", true);
    await office.page.goto("/reports/year/2022");
    await expect(office.page.getByText(title).first()).toBeVisible();
    const report = await query<{ programmes: { title: string; figures: Figure[] }[] }>(
      office.page,
      "report.year",
      { year: 2022 },
    );
    const figures = report.programmes.find((one) => one.title === title)?.figures ?? [];
    const values = Object.fromEntries(figures.map((one) => [one.key, one.value]));
    expect(values).toMatchObject({
      inspections: 1,
      findings: 1,
      notices: 1,
      reports: 1,
      closed: 1,
    });
  });
  await test.step("the city reads it and can change nothing", async () => {
    const city = await personAt(browser, people.city);
    await city.page.goto(`/reports/year/2022?region=${KAIYUAN}`);
    await expect(city.page.getByText(title).first()).toBeVisible();
    await city.page.goto("/programmes");
    await expect(city.page.getByText(title).first()).toBeVisible();
    await expect(city.page.getByRole("button", { name: spaced("新建") })).toHaveCount(0);
    await expect(city.page.getByRole("link", { name: spaced("新建") })).toHaveCount(0);
    const change = { id: finding, version: 1, reason: "试一下" };
    expect(await mutate(city.page, "finding.reopen", change)).toBe(403);
    await city.leave();
  });
  for (const person of [office, inspector, head]) await person.leave();
});

type Figure = { key: string; value: number };

async function writeProgramme(page: Page): Promise<void> {
  await page.goto("/programmes");
  await page.getByRole("button", { name: spaced("新建") }).click();
  await page.getByRole("textbox", { name: "项目名称" }).fill(title);
  await choose(page, "指标体系", "“双减”专项督导（学校）");
  await typeDay(page, "开始日期", "2022-11-24");
  await typeDay(page, "结束日期", "2022-11-30");
  await tick(page.getByRole("checkbox", { name: "校园巡视" }));
  await tick(page.getByRole("checkbox", { name: "查阅资料" }));
  await page.getByRole("button", { name: spaced("保存") }).click();
  await page.waitForURL(/\/programmes\/211282-/);
}

async function planVisit(page: Page, inspector: string): Promise<void> {
  await page.getByRole("button", { name: "安排督导" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("searchbox").first().fill("新华路小学");
  const row = dialog.getByRole("row", { name: new RegExp(SCHOOL) });
  await tick(row.getByRole("checkbox"));
  await choose(dialog, "负责督学", inspector);
  await dialog.getByRole("textbox", { name: "督导主题" }).fill("课后服务");
  await dialog.getByRole("button", { name: /安排 1 所/ }).click();
  await expect(page.getByText("已安排 1 次督导")).toBeVisible();
}

async function startVisit(page: Page): Promise<void> {
  await page.goto("/inspections");
  await page
    .getByRole("row", { name: new RegExp(title) })
    .first()
    .click();
  await page.waitForURL(/\/inspections\/211282-/);
  await page.getByRole("button", { name: "开始督导" }).click();
  await page.getByRole("button", { name: /评分$/ }).first().click();
  await expect(page.getByRole("group", { name: "评分" }).first()).toBeVisible();
}

/** The first answer of each criterion by its digit, then on to the next one that is open. */
async function rateByKeys(page: Page, count: number): Promise<void> {
  const progress = page.getByText(/已评 \d+\/\d+/).first();
  for (let rated = 1; rated <= count; rated++) {
    await page.keyboard.press("1");
    await expect(progress).toContainText(`已评 ${rated}/`);
    await page.keyboard.press("n");
  }
  await expect(page.getByText("已保存").first()).toBeVisible();
}

/** What is left, by touch: the good answer of each, through to the last. */
async function rateByTouch(page: Page): Promise<void> {
  const progress = page.getByText(/已评 \d+\/\d+/).first();
  await expect(progress).toBeVisible();
  const read = async () => /已评 (\d+)\/(\d+)/.exec((await progress.textContent()) ?? "") ?? [];
  for (;;) {
    const [, settled, asked] = await read();
    if (settled === asked) break;
    await page.locator("main .sc-option.sc-good").first().tap();
    await expect(progress).toContainText(`已评 ${Number(settled) + 1}/`);
    if (Number(settled) + 1 < Number(asked)) {
      await page.getByRole("button", { name: /下一未评项/ }).tap();
    }
  }
}

async function openPart(page: Page, name: string): Promise<void> {
  const parts = page.getByRole("navigation", { name: "页面内容" });
  await parts.getByRole("button", { name }).tap();
}

async function describeVisit(page: Page): Promise<void> {
  await openPart(page, "督导情况");
  await tick(page.getByRole("checkbox", { name: "校园巡视" }));
  await tick(page.getByRole("checkbox", { name: "走访座谈" }));
  await page.getByRole("textbox", { name: "主要成绩" }).fill("课后服务课程丰富,学生参与面广。");
}

async function recordFinding(page: Page): Promise<void> {
  await openPart(page, "发现问题");
  await page.getByRole("button", { name: "登记问题" }).first().tap();
  await page.getByRole("textbox", { name: "问题描述" }).fill(PROBLEM);
  await choose(page, "对应指标", "A2.6");
  await page.getByRole("button", { name: "保存问题" }).tap();
  await expect(page.getByText(PROBLEM)).toBeVisible();
}

async function submitVisit(page: Page): Promise<void> {
  await openPart(page, "核对提交");
  await expect(page.getByText("可以提交")).toBeVisible();
  await page.getByRole("button", { name: spaced("提交") }).tap();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: spaced("提交") })
    .tap();
  await expect(page.getByText("已提交").first()).toBeVisible();
}
