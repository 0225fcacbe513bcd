import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "../router.ts";
import { failure, testWorld, type World } from "../testing/index.ts";
import { office } from "../testing/supervision.ts";
import type { Figure, FigureLink, YearReport } from "./model.ts";

let world: World;
let o: Awaited<ReturnType<typeof office>>;
let city: Caller;
const target = (row: { id: string; version: number }) => ({ id: row.id, version: row.version });

/** A year with everything a figure can count in it, and things it must not count beside it. */
async function populate() {
  const { ids } = o;
  const plan = await o.officer.annualPlan.create({ year: 2022, title: "2022年工作要点" });
  const item = { planId: plan.id, title: "双减督导", kind: "thematic" as const };
  const march = await o.officer.planItem.create({ ...item, month: 3 });
  await o.officer.planItem.create({ ...item, month: 4 });
  const inReview = await o.officer.annualPlan.submit(target(plan));
  await o.director.annualPlan.approve(target(inReview));
  await o.officer.planItem.finish(target(march));

  const thematic = await o.programme("thematic");
  const members = [ids.otherInspector];
  const team = { programmeId: thematic.id, leaderId: ids.inspector };
  await o.officer.team.create({ ...team, name: "第一组", memberIds: members });
  await o.officer.team.create({ ...team, name: "第二组", memberIds: [] });
  const withFindings = await o.noticed(thematic.id, 3, {
    plannedDate: "2022-02-10",
    memberIds: members,
    subjectRole: "leadSchool",
  });
  const found = await Promise.all(
    withFindings.findingIds.map((id) => o.officer.finding.one({ id })),
  );
  for (const row of found) {
    await o.head.finding.acknowledge({ ...target(row), responsiblePerson: "张校长" });
  }
  await o.head.rectificationReport.submit({
    noticeId: withFindings.notice.id,
    text: "已整改",
    results: withFindings.findingIds.map((findingId) => ({ findingId, result: "已改" })),
  });
  const [inTime, late] = withFindings.findingIds as [string, string, string];
  const verification = "合格";
  await o.officer.finding.close({
    ...target(await o.officer.finding.one({ id: inTime })),
    verification,
  });
  world.setDay("2022-04-11");
  await o.officer.finding.close({
    ...target(await o.officer.finding.one({ id: late })),
    verification,
  });
  world.setDay("2022-03-15");
  // A second visit to the same school, with questionnaires and a problem solved at once.
  const again = await o.filled(await o.planned(thematic.id, { plannedDate: "2022-03-10" }), {
    questionnaireCount: 55,
  });
  const spot = await o.found(again.id);
  await o.inspector.finding.resolveOnSpot({ ...target(spot), note: "当场改正" });
  await o.officer.inspection.accept(target(await o.submitted(again)));
  // Kindergarten: planned only, and missed once.
  await o.planned(thematic.id, {
    institutionId: ids.kindergarten,
    plannedDate: "2022-09-01",
    subjectRole: "memberSchool",
  });
  const missed = await o.planned(thematic.id, { institutionId: ids.otherSchool });
  await o.officer.inspection.miss({ ...target(missed), reason: "停课" });

  const evaluation = await o.programme("evaluation", { title: "办学水平督导评估" });
  const kindergarten = { institutionId: ids.kindergarten, plannedDate: "2022-03-01" };
  const evaluated = await o.filled(await o.planned(evaluation.id, kindergarten), {
    questionnaireCount: 7,
    noProblem: true,
  });
  await o.submitted(evaluated);
  // A notice that runs out unanswered.
  const overdue = await o.noticed(thematic.id, 1, { plannedDate: "2022-01-20" });

  const monthly = { inspectorId: ids.inspector, year: 2022, month: 2 };
  const report = await o.inspector.monthlyReport.create(monthly);
  await o.inspector.monthlyReport.submit(target(report));
  await o.inspector.monthlyReport.create({ ...monthly, month: 3 });

  // Another year, a draft and a cancelled programme.
  const before = await o.programme("thematic", {
    title: "上年双减",
    startDate: "2021-01-01",
    endDate: "2021-12-31",
  });
  await o.submitted(
    await o.filled(await o.planned(before.id, { plannedDate: "2021-05-05" }), { noProblem: true }),
  );
  const cancelled = await o.programme("thematic", { title: "取消的项目" });
  await o.director.programme.cancel({ ...target(cancelled), reason: "重复" });
  return { thematic, evaluation, overdue };
}

let made: Awaited<ReturnType<typeof populate>>;

beforeAll(async () => {
  world = await testWorld();
  o = await office(world);
  city = await world.as("cityReader", "2112");
  const admin = await world.as("administrator", "211282");
  const commission = { post: "member" as const, duties: "按职责分工" };
  await admin.commissionMember.create({ ...commission, name: "财政局", position: 1 });
  await admin.commissionMember.create({ name: "副市长", post: "chair", position: 0 });
  made = await populate();
  world.setDay("2022-05-20");
}, 60_000);
afterAll(() => world.close());

type Row = Record<string, unknown>;
type ListCaller = Record<string, { list(input: object): Promise<{ rows: Row[]; total: number }> }>;

/** All rows of a link, page after page, by the list that the page would open. */
async function rowsOf(caller: Caller, link: FigureLink): Promise<{ rows: Row[]; total: number }> {
  const { list } = (caller as unknown as ListCaller)[link.resource] as ListCaller[string];
  const rows: Row[] = [];
  for (let page = 1; ; page++) {
    const answer = await list({ filters: link.filters, page, pageSize: 2 });
    rows.push(...answer.rows);
    if (rows.length >= answer.total || answer.rows.length === 0) {
      expect(rows.length).toBe(answer.total);
      return { rows, total: answer.total };
    }
  }
}

async function counted(caller: Caller, figure: Figure): Promise<number> {
  const { rows, total } = await rowsOf(caller, figure.link);
  switch (figure.measure) {
    case "rows":
      return total;
    case "units":
      return new Set(rows.map((row) => row.institutionId)).size;
    case "sum":
      return rows.reduce((sum, row) => sum + Number(row[figure.sumOf ?? ""]), 0);
    case "share": {
      if (!figure.base) throw new Error(`${figure.key} has no base`);
      const base = (await rowsOf(caller, figure.base)).total;
      return base === 0 ? 0 : Math.round((total * 1000) / base) / 10;
    }
  }
}

function allFigures(report: YearReport): [string, Figure][] {
  return [
    ...report.overall.map((one): [string, Figure] => [`overall ${one.key}`, one]),
    ...report.people.map((one): [string, Figure] => [`people ${one.key}`, one]),
    ...report.programmes.flatMap((programme) =>
      programme.figures.map((one): [string, Figure] => [`${programme.title} ${one.key}`, one]),
    ),
  ];
}

const valuesOf = (figures: readonly Figure[]) =>
  Object.fromEntries(figures.map((figure) => [figure.key, figure.value]));

describe("every figure equals the list it links to", () => {
  test("in the county", async () => {
    const report = await o.director.report.year({ year: 2022 });
    const figures = allFigures(report);
    expect(figures.length).toBeGreaterThan(30);
    const wrong = [];
    for (const [name, figure] of figures) {
      const value = await counted(o.director, figure);
      if (value !== figure.value) wrong.push(`${name}: says ${figure.value}, list has ${value}`);
    }
    expect(wrong).toEqual([]);
    const measures = new Set(figures.map(([, figure]) => figure.measure));
    expect([...measures].sort()).toEqual(["rows", "share", "sum", "units"]);
  });

  test("for the office above, which looks into one county", async () => {
    const own = await o.director.report.year({ year: 2022 });
    const report = await city.report.year({ year: 2022, region: "211282" });
    expect(valuesOf(report.overall)).toEqual(valuesOf(own.overall));
    for (const [name, figure] of allFigures(report)) {
      expect([name, await counted(city, figure)]).toEqual([name, figure.value]);
    }
  });

  test("on the home pages", async () => {
    for (const caller of [o.director, o.inspector, o.head]) {
      const { figures } = await caller.home.tasks();
      expect(figures.length).toBeGreaterThan(1);
      for (const figure of figures) {
        expect([figure.key, await counted(caller, figure)]).toEqual([figure.key, figure.value]);
      }
    }
  });
});

describe("the year", () => {
  test("says what was done in it, and nothing else", async () => {
    const report = await o.director.report.year({ year: 2022 });
    expect(report).toMatchObject({
      region: { code: "211282", name: "开原市" },
      year: 2022,
      asOf: "2022-05-20",
    });
    expect(valuesOf(report.overall)).toEqual({
      visits: 3,
      unitsVisited: 1,
      programmes: 2,
      monthlyReports: 1,
      questionnaires: 62,
      unitsWithFindings: 1,
      findings: 5,
      notices: 2,
      reports: 1,
      unitsReported: 1,
      closed: 3,
      overdue: 1,
      onTimeRate: 50,
      planItemsDone: 1,
      planItems: 2,
    });
    const thematic = report.programmes.find((one) => one.programmeId === made.thematic.id);
    expect(valuesOf(thematic?.figures ?? [])).toEqual({
      units: 2,
      inspections: 3,
      findings: 5,
      "role.leadSchool": 1,
      "role.memberSchool": 1,
      "kind.primary": 1,
      "kind.kindergarten": 1,
      teams: 2,
      people: 2,
      questionnaires: 55,
      unitsWithFindings: 1,
      notices: 2,
      reports: 1,
      closed: 3,
    });
    const evaluation = report.programmes.find((one) => one.programmeId === made.evaluation.id);
    expect(valuesOf(evaluation?.figures ?? [])).toMatchObject({ units: 1, people: 1, findings: 0 });
    expect(valuesOf(report.people)).toMatchObject({
      inspectors: 2,
      "inspectors.assignedInspector": 2,
      commission: 2,
      memberUnits: 1,
      districts: 1,
      institutions: 3,
      teams: 2,
    });
  });

  test("by month, by state and by kind of unit", async () => {
    const report = await o.director.report.year({ year: 2022 });
    expect(report.months.map((month) => month.visits)).toEqual([1, 1, 1, ...Array(9).fill(0)]);
    expect(report.months[3]).toEqual({ month: 4, visits: 0, findings: 0, closed: 1, reports: 0 });
    expect(report.months[1]).toMatchObject({ findings: 3, reports: 1 });
    const states = Object.fromEntries(report.findingStates.map((one) => [one.state, one.count]));
    expect(states).toEqual({ closed: 2, ordered: 1, reported: 1, resolvedOnSpot: 1 });
    expect(report.kinds).toEqual([
      { kind: "kindergarten", units: 1, inspected: 1, findings: 0 },
      { kind: "nineYear", units: 1, inspected: 0, findings: 0 },
      { kind: "primary", units: 1, inspected: 1, findings: 5 },
    ]);
  });

  test("an empty year is all noughts, and years are known", async () => {
    const report = await o.director.report.year({ year: 2019 });
    expect(report.overall.every((figure) => figure.value === 0)).toBe(true);
    expect(report.programmes).toEqual([]);
    expect(await o.director.report.years()).toEqual([2022, 2021]);
    expect((await failure(o.director.report.year({ year: 1899 }))).fields).toEqual({
      year: "tooSmall",
    });
  });

  test("is for who sees the whole region, and a region below one's office", async () => {
    expect((await failure(o.inspector.report.year({ year: 2022 }))).key).toBe("forbidden/reach");
    expect((await failure(o.head.report.year({ year: 2022 }))).status).toBe(403);
    expect((await failure(city.report.year({ year: 2022 }))).fields).toEqual({
      region: "regionNeeded",
    });
    for (const region of ["430981", "211299"]) {
      expect((await failure(city.report.year({ year: 2022, region }))).fields).toEqual({
        region: "unknownReference",
      });
    }
    const elsewhere = o.director.report.year({ year: 2022, region: "430981" });
    expect((await failure(elsewhere)).fields).toEqual({ region: "unknownReference" });
  });
});

describe("the overview of an office above counties", () => {
  test("has one row for each county, equal to what the county itself counts", async () => {
    const overview = await city.report.overview({ year: 2022 });
    expect(overview.regions.map((one) => one.code)).toEqual(["211282"]);
    const values = overview.regions[0]?.values ?? {};
    expect(values).toEqual({
      institutions: 3,
      inspectors: 2,
      planned: 1,
      inspections: 4,
      findings: 5,
      closed: 3,
      notices: 2,
      reports: 1,
      monthlyReports: 1,
    });
    expect(overview.total).toEqual(values);
    expect(overview.columns.map((column) => column.key)).toEqual(Object.keys(values));
    const last = await city.report.overview({ year: 2021 });
    expect(last.regions[0]?.values).toMatchObject({ inspections: 1, findings: 0, institutions: 3 });
  });

  test("is kept while nothing changes, and shows a change at once to whoever asks", async () => {
    const seen = async (caller: Caller) => (await caller.report.overview({ year: 2022 })).total;
    const before = await seen(city);
    expect(await seen(city)).toEqual(before);
    await o.officer.institution.create({
      code: "KEPT-1",
      name: "新设小学",
      kind: "primary",
      ownership: "public",
      township: "城关镇",
      status: "open",
    });
    const after = { ...before, institutions: (before.institutions ?? 0) + 1 };
    expect(await seen(city)).toEqual(after);
    expect(await seen(o.director)).toEqual(after);
  });
});

describe("home", () => {
  const kinds = async (caller: Caller) => {
    const { tasks } = await caller.home.tasks();
    return Object.fromEntries(tasks.map((one) => [one.kind, one]));
  };

  test("tells the office what waits and what is late", async () => {
    const tasks = await kinds(o.officer);
    expect(tasks.overdueNotice).toMatchObject({
      resource: "notice",
      id: made.overdue.notice.id,
      deadline: "2022-04-01",
      overdue: true,
      title: { zh: "整改逾期:实验小学(1 个问题)", en: "Correction overdue: 实验小学 (1 findings)" },
    });
    expect(tasks.acceptInspection).toMatchObject({ resource: "inspection", overdue: false });
    expect(tasks.verifyNotice).toMatchObject({ resource: "notice" });
    expect(tasks.reviewMonthlyReport?.title.zh).toBe("审核月总结:王督学 2022-02");
    const { month, trend, figures } = await o.director.home.tasks();
    expect(month).toEqual([]);
    expect(trend.length).toBe(12);
    expect(figures.map((figure) => figure.key)).toEqual([
      "visits",
      "unitsVisited",
      "monthlyReports",
      "findings",
      "closed",
      "overdue",
    ]);
    world.setDay("2022-04-20");
    expect((await o.officer.home.tasks()).month.map((one) => one.month)).toEqual([4]);
    expect((await o.head.home.tasks()).month).toEqual([]);
    world.setDay("2022-05-20");
  });

  test("tells which schools lack visits by the county's rule", async () => {
    const admin = await world.as("administrator", "211282");
    const assigned = { inspectorId: o.ids.inspector, startDate: "2021-09-01" };
    await admin.schoolAssignment.create({ ...assigned, institutionId: o.ids.school });
    const due = async (caller: Caller) =>
      (await caller.home.tasks()).tasks.filter((one) => one.kind === "visitDue");
    expect(await due(o.officer)).toMatchObject([
      { resource: "institution", id: o.ids.school, deadline: "2022-05-31", overdue: false },
    ]);
    expect((await due(o.inspector)).length).toBe(1);
    world.setDay("2022-03-20");
    expect(await due(o.officer)).toEqual([]);
    world.setDay("2022-05-20");
  });

  test("tells the inspector what is theirs", async () => {
    world.setDay("2022-03-20");
    const tasks = await kinds(o.inspector);
    expect(tasks.carryOut).toMatchObject({ deadline: "2022-09-01", overdue: false });
    expect(tasks.writeMonthlyReport).toMatchObject({
      resource: "monthlyReport",
      deadline: "2022-03-31",
      title: { zh: "填报月总结:2022-03" },
    });
    expect(tasks.writeMonthlyReport?.id).not.toBe("");
    expect(tasks.verifyNotice).toMatchObject({ resource: "notice" });
    expect(tasks.acceptInspection).toBeUndefined();
    world.setDay("2022-05-20");
  });

  test("tells the head of notices, the city of counties", async () => {
    const head = await kinds(o.head);
    expect(head.acknowledgeNotice).toMatchObject({
      id: made.overdue.notice.id,
      deadline: "2022-04-01",
      overdue: true,
    });
    const { tasks, figures } = await city.home.tasks();
    expect(figures).toEqual([]);
    expect(tasks).toEqual([
      {
        kind: "countyOverdue",
        title: { zh: "开原市:1 个问题逾期未改", en: "开原市: 1 findings overdue" },
        resource: "region",
        id: "211282",
        deadline: null,
        overdue: true,
      },
    ]);
    const other = await world.as("cityReader", "4309");
    expect((await other.home.tasks()).tasks).toEqual([]);
    expect((await failure(world.stranger().home.tasks())).status).toBe(401);
  });
});
