import type { Figure, YearReport } from "@dudao/core/model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SEED } from "./index.ts";
import { playCounty } from "./stage/county.ts";
import { figuresOf, type Played, playedDemo, recount, valuesOf } from "./testing/played.ts";
import { yuanjiang as yuanjiangStory } from "./yuanjiang/story.ts";

const KAIYUAN = "211282";
const YUANJIANG = "430981";

let demo: Played;
let kaiyuan: YearReport;
let yuanjiang: YearReport;

beforeAll(async () => {
  demo = await playedDemo();
  kaiyuan = await (await demo.as(KAIYUAN, "director")).report.year({ year: 2022 });
  yuanjiang = await (await demo.as(YUANJIANG, "director")).report.year({ year: 2020 });
});
afterAll(() => demo?.close());

const byKey = (figures: readonly Figure[]): Record<string, number> =>
  Object.fromEntries(figures.map((figure) => [figure.key, figure.value]));

describe("Kaiyuan 2022, as its office reported it", () => {
  it("stands on the day of the report", () => {
    expect(kaiyuan).toMatchObject({ asOf: "2022-11-24", region: { name: "开原市" } });
  });

  it("counts double reduction: 259 visits, 55 monthly reports, 184 problems in 36 schools, 35 reports", () => {
    expect(valuesOf(kaiyuan, "日常督导")).toMatchObject({
      inspections: 259,
      units: 37,
      findings: 184,
      unitsWithFindings: 36,
      notices: 36,
      reports: 35,
      questionnaires: 1986,
    });
    expect(byKey(kaiyuan.overall)).toMatchObject({ monthlyReports: 55, questionnaires: 1986 });
  });

  it("has made the 259 visits by mid November", async () => {
    const api = await demo.as(KAIYUAN, "director");
    const title = kaiyuan.programmes.find((one) => one.title.includes("日常督导"));
    const { total } = await api.inspection.list({
      pageSize: 1,
      filters: [
        { field: "programmeId", op: "eq", value: title?.programmeId ?? "" },
        { field: "state", op: "eq", value: "accepted" },
        { field: "plannedDate", op: "lte", value: "2022-11-15" },
      ],
    });
    expect(total).toBe(259);
  });

  it("evaluates eight kindergartens and finds nothing in the September campaign", () => {
    expect(valuesOf(kaiyuan, "幼儿园办园行为督导评估")).toMatchObject({ units: 8, inspections: 8 });
    expect(valuesOf(kaiyuan, "社会性事务")).toMatchObject({ inspections: 4, findings: 0 });
    expect(valuesOf(kaiyuan, "优质均衡")).toMatchObject({ units: 10 });
  });

  it("opens both terms in every school and kindergarten", () => {
    for (const term of ["春季", "秋季"]) {
      const schools = valuesOf(kaiyuan, `${term}开学专项督导(中小学校)`);
      const preschool = valuesOf(kaiyuan, `${term}开学专项督导(幼儿园)`);
      const { institutions = 0 } = byKey(kaiyuan.people);
      const training = kaiyuan.kinds.find((one) => one.kind === "trainingInstitution");
      expect((schools.inspections ?? 0) + (preschool.inspections ?? 0)).toBe(
        institutions - (training?.units ?? 0),
      );
    }
  });

  it("knows its people: 19 member units, 4 part-time and 6 training-institution inspectors", () => {
    expect(byKey(kaiyuan.people)).toMatchObject({
      memberUnits: 19,
      "inspectors.fullTimeInspector": 1,
      "inspectors.partTimeInspector": 4,
      "inspectors.assignedInspector": 8,
      "inspectors.trainingBodyInspector": 6,
    });
  });

  it("lets one school owe its report beyond the deadline", async () => {
    const api = await demo.as(KAIYUAN, "director");
    const { rows } = await api.notice.list({
      filters: [{ field: "overdue", op: "eq", value: true }],
    });
    expect(rows.map((row) => [row.institutionName, row.state])).toEqual([
      ["开原市松山学校", "open"],
    ]);
  });
});

describe("Yuanjiang 2020, as its office summed it up", () => {
  it("stands on the day of the summary", () => {
    expect(yuanjiang).toMatchObject({ asOf: "2020-12-10", region: { name: "沅江市" } });
  });

  it("enters 85 kindergartens and evaluates 52 by 8 people in 2 groups", () => {
    expect(valuesOf(yuanjiang, "资料补录")).toMatchObject({ units: 85, inspections: 85 });
    expect(valuesOf(yuanjiang, "最后一批")).toMatchObject({
      units: 52,
      inspections: 52,
      teams: 2,
      people: 8,
    });
  });

  it("evaluates six leading and six member schools", () => {
    expect(valuesOf(yuanjiang, "联盟办学")).toMatchObject({
      units: 12,
      "role.leadSchool": 6,
      "role.memberSchool": 6,
    });
  });

  it("monitors twenty sample schools: eight junior, twelve primary", () => {
    expect(valuesOf(yuanjiang, "质量监测")).toMatchObject({
      units: 20,
      "role.sampleSchool": 20,
      "kind.juniorSecondary": 8,
      "kind.primary": 12,
    });
  });

  it("finishes the third round with twenty schools", () => {
    expect(valuesOf(yuanjiang, "学校办学水平")).toMatchObject({ units: 20, inspections: 20 });
  });

  it("revised its plan and has the next one as a draft", async () => {
    const api = await demo.as(YUANJIANG, "officer");
    const { rows } = await api.annualPlan.list({});
    expect(rows.map((row) => [row.year, row.state])).toEqual([
      [2021, "draft"],
      [2020, "published"],
    ]);
  });
});

describe("every figure", () => {
  for (const [region, of] of [
    [KAIYUAN, () => kaiyuan],
    [YUANJIANG, () => yuanjiang],
  ] as const) {
    it(`of ${region} leads to a list that says the same`, async () => {
      const api = await demo.as(region, "officer");
      for (const { where, figure } of figuresOf(of())) {
        expect(await recount(api, figure), `${where}: ${figure.label.zh}`).toBe(figure.value);
      }
    });
  }
});

describe("the demonstration as a whole", () => {
  it("shows findings in every state and inspections open on the desks", async () => {
    const api = await demo.as(KAIYUAN, "director");
    expect(kaiyuan.findingStates.map((one) => one.state).sort()).toEqual(
      [
        "acknowledged",
        "closed",
        "found",
        "inProgress",
        "ordered",
        "reported",
        "resolvedOnSpot",
        "returned",
      ].sort(),
    );
    for (const state of ["planned", "inProgress", "submitted", "returned", "missed"] as const) {
      const { total } = await api.inspection.list({
        filters: [{ field: "state", op: "eq", value: state }],
      });
      expect(total, state).toBeGreaterThan(0);
    }
    expect((await api.home.tasks()).tasks.length).toBeGreaterThan(5);
  });

  it("keeps a whole audit of it, told by the people of the story", async () => {
    for (const region of [KAIYUAN, YUANJIANG]) {
      const api = await demo.as(region, "director");
      expect(await api.audit.verify()).toMatchObject({ ok: true, firstBroken: null });
    }
  });

  it("gives accounts that sign in, each in its role", async () => {
    expect(demo.accounts.map((one) => `${one.region} ${one.role}`)).toContain("4309 cityReader");
    for (const account of demo.accounts) {
      const api = await demo.as(account.region, account.userName);
      const session = await api.session.current();
      expect(session?.user.roles).toEqual([account.role]);
    }
  });

  it("lets a city read its county's year and write nothing", async () => {
    const city = await demo.as("2112", "city");
    const report = await city.report.year({ year: 2022, region: KAIYUAN });
    expect(valuesOf(report, "日常督导")).toMatchObject({ inspections: 259 });
    await expect(city.district.create({ name: "越权" })).rejects.toThrow();
  });

  it("tells how far it is, with counts", () => {
    expect(demo.progress.length).toBeGreaterThan(20);
    expect(demo.progress.at(-1)).toMatch(/已安排督导 \d+ 次/);
  });
});

describe("a seed", () => {
  let again: Played;
  beforeAll(async () => {
    // The shorter of the two years is enough: both are drawn by the same means.
    again = await playedDemo(({ database, config }) =>
      playCounty(yuanjiangStory, { database, config, seed: SEED, onProgress: () => {} }),
    );
  });
  afterAll(() => again?.close());

  it("tells the same story twice", async () => {
    expect(await contentOf(again, YUANJIANG)).toEqual(await contentOf(demo, YUANJIANG));
  });
});

/** What a reader sees of a county, without ids, which are new each time. */
async function contentOf(played: Played, region: string): Promise<unknown> {
  const api = await played.as(region, "director");
  const findings = await api.finding.list({
    pageSize: 200,
    sort: [{ field: "foundOn", order: "asc" }],
  });
  const visits = await api.inspection.list({
    pageSize: 200,
    sort: [{ field: "plannedDate", order: "asc" }],
  });
  const units = await api.institution.list({ pageSize: 200 });
  const inspectors = await api.inspector.list({ pageSize: 200 });
  const text = (parts: readonly unknown[]): string => parts.join("|");
  return {
    findings: findings.rows
      .map((row) =>
        text([row.foundOn, row.institutionName, row.description, row.state, row.measures]),
      )
      .sort(),
    visits: visits.rows
      .map((row) =>
        text([
          row.plannedDate,
          row.institutionName,
          row.state,
          row.given,
          row.methods,
          row.strengths,
        ]),
      )
      .sort(),
    units: units.rows.map((row) => text([row.code, row.name, row.headName, row.studentCount])),
    people: inspectors.rows.map((row) => text([row.name, row.employer])).sort(),
  };
}
