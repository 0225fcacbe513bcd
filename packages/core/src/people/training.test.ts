import { defineRubric, localText } from "@dudao/rubric";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "../router.ts";
import { failure, testConfig, testWorld, type World } from "../testing/index.ts";

const rubric = defineRubric({
  id: "inspector-appraisal",
  version: "1.0.0",
  title: localText("督学年度考核(测试)", "Appraisal (test)"),
  subjectTypes: ["inspector"],
  scoring: "points",
  notApplicable: "exclude",
  criteria: [
    { code: "1", kind: "points", text: localText("报告", "Reports"), step: "1", max: "60" },
    { code: "2", kind: "points", text: localText("培训", "Training"), step: "1", max: "40" },
  ],
});

let world: World;
let officer: Caller;
beforeAll(async () => {
  const rubrics = new Map([...testConfig.rubrics, [rubric.id, [rubric]]]);
  world = await testWorld({ config: { ...testConfig, rubrics } });
  officer = await world.as("officer", "211282");
});
afterAll(() => world.close());

const course = (change: object = {}) =>
  officer.trainingCourse.create({
    title: "督学任职培训",
    mode: "concentrated",
    startDate: "2022-02-14",
    endDate: "2022-02-18",
    hours: "32",
    ...change,
  });

describe("training", () => {
  test("hours of a year add up against what is asked for", async () => {
    const { inspector, otherInspector } = world.ids["211282"];
    const inspectorIds = [inspector, otherInspector];
    const { id: courseId } = await course();
    expect(await officer.trainingCourse.attend({ courseId, inspectorIds })).toEqual({ created: 2 });
    expect(await officer.trainingCourse.attend({ courseId, inspectorIds })).toEqual({ created: 0 });
    const online = await course({ mode: "online", hours: "8.5" });
    await officer.trainingRecord.create({
      courseId: online.id,
      inspectorId: inspector,
      hours: "8",
      examPassed: true,
      certificateNumber: "辽督训1号",
      certificateUntil: "2022-12-31",
    });
    // Another year's hours do not count.
    const before = await course({ startDate: "2021-12-30", endDate: "2022-01-02" });
    await officer.trainingCourse.attend({ courseId: before.id, inspectorIds });
    const year = await officer.trainingCourse.year({ year: 2022 });
    expect(year).toMatchObject({ required: 40 });
    expect(year.people.map((one) => [one.id, one.hours, one.enough])).toEqual([
      [otherInspector, 32, false],
      [inspector, 40, true],
    ]);
    expect(year.people[1]).toMatchObject({
      online: 8,
      examsPassed: 1,
      certificateUntil: "2022-12-31",
      courses: 2,
    });
  });

  test.each([
    [{ hours: "0" }, { hours: "hoursPositive" }],
    [{ hours: "400" }, { hours: "hoursBeyondDays" }],
    [{ endDate: "2022-02-01" }, { endDate: "endBeforeStart" }],
  ])("a course with %j is refused", async (change, fields) => {
    expect(await failure(course(change))).toMatchObject({ status: 400, fields });
  });

  test("nobody takes more than the course has, nor takes it twice", async () => {
    const { id: courseId } = await course({ hours: "6" });
    const record = { courseId, inspectorId: world.ids["211282"].inspector, hours: "6.5" };
    expect(await failure(officer.trainingRecord.create(record))).toMatchObject({
      fields: { hours: "hoursBeyondCourse" },
    });
    await officer.trainingRecord.create({ ...record, hours: "6" });
    expect(await failure(officer.trainingRecord.create({ ...record, hours: "1" }))).toMatchObject({
      status: 409,
      fields: { inspectorId: "attendsAlready" },
    });
  });

  test("inspectors see it and do not write it", async () => {
    const inspector = await world.as("inspector", "211282");
    expect((await inspector.trainingCourse.year({ year: 2022 })).people).toHaveLength(2);
    const refused = inspector.commendation.create({
      inspectorId: world.ids["211282"].inspector,
      kind: "paper",
      title: "自己写的",
      givenOn: "2022-01-01",
    });
    expect(await failure(refused)).toMatchObject({ status: 403 });
  });
});

describe("an appraisal", () => {
  test("is rated on the pinned rubric, confirmed by the director, and then stands", async () => {
    const { inspector: inspectorId } = world.ids["211282"];
    const made = await officer.inspectorAppraisal.create({ inspectorId, year: 2022 });
    expect(made).toMatchObject({ rubricId: rubric.id, rubricVersion: "1.0.0", state: "draft" });
    const rate = (version: number, criterion: string, points: string) =>
      officer.inspectorAppraisal.rate({
        id: made.id,
        version,
        criterion,
        answer: { kind: "points", points },
      });
    expect(await failure(rate(1, "1", "61"))).toMatchObject({ fields: { "1": "answerRefused" } });
    await rate(1, "1", "50");
    const director = await world.as("director", "211282");
    const early = director.inspectorAppraisal.confirm({ id: made.id, version: 2 });
    expect(await failure(early)).toMatchObject({ key: "conflict/guard" });
    const { appraisal, result } = await rate(2, "2", "40");
    expect(appraisal).toMatchObject({ given: "90", possible: "100", version: 3 });
    expect(result.complete).toBe(true);
    const target = { id: made.id, version: 3 };
    expect(await failure(officer.inspectorAppraisal.confirm(target))).toMatchObject({
      status: 403,
    });
    expect(await director.inspectorAppraisal.confirm(target)).toMatchObject({
      state: "confirmed",
      confirmedOn: "2022-03-15",
    });
    expect(await failure(rate(4, "1", "1"))).toMatchObject({ key: "conflict/appraisalStands" });
    const twice = officer.inspectorAppraisal.create({ inspectorId, year: 2022 });
    expect(await failure(twice)).toMatchObject({ fields: { year: "appraisedAlready" } });
  });
});
