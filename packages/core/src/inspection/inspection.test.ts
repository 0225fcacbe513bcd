import { administer } from "@dudao/database/testing";
import { defineRubric, type Rubric } from "@dudao/rubric";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "../_kernel/ids.ts";
import type { Caller } from "../router.ts";
import {
  failure,
  kaiyuan,
  pointsRubric,
  testConfig,
  testWorld,
  type World,
} from "../testing/index.ts";
import { account, office, rateAll, TODAY } from "../testing/supervision.ts";

let world: World;
let o: Awaited<ReturnType<typeof office>>;
let second: Caller;
let running: { id: string };
let day = 0;
/** What is installed; a test may install more, or take away. */
const rubrics = new Map<string, readonly Rubric[]>(testConfig.rubrics);

/** A day no other test of this file uses: a unit is planned once a day in a programme. */
const freshDay = () => new Date(Date.UTC(2022, 0, ++day)).toISOString().slice(0, 10);
const target = (row: { id: string; version: number }) => ({ id: row.id, version: row.version });

beforeAll(async () => {
  // The county asks for two methods, and for a topic in routine visits.
  const visitRule = { ...kaiyuan.visitRule, methodsAtLeast: 2, topicRequired: true };
  const counties = new Map(testConfig.counties).set("211282", { ...kaiyuan, visitRule });
  world = await testWorld({ config: { ...testConfig, counties, rubrics } });
  o = await office(world);
  const inspectorId = o.ids.otherInspector;
  second = await account(world, "211282", { userName: "second", role: "inspector", inspectorId });
  running = await o.programme();
});
afterAll(() => world.close());

const methods: ("campusPatrol" | "hearReport")[] = ["campusPatrol", "hearReport"];
const plan = (fields: object = {}) => o.planned(running.id, { plannedDate: freshDay(), ...fields });

describe("the life of an inspection", () => {
  test("planned, started, recorded, submitted, returned, recorded again, accepted", async () => {
    const planned = await plan({ memberIds: [o.ids.otherInspector] });
    expect(planned).toMatchObject({ state: "planned", applicable: 2, answered: 0, given: null });
    const started = await o.inspector.inspection.start({
      ...target(planned),
      startedAt: "2022-03-15T00:10:00Z",
    });
    expect(started.startedAt).toBe("2022-03-15T00:10:00.000Z");
    await rateAll(second, started.id);
    const filled = await o.inspector.inspection.update({
      ...target(started),
      methods,
      noProblem: true,
      questionnaireCount: 40,
    });
    const recorded = await second.inspection.record({
      ...target(filled),
      endedAt: "2022-03-15T00:50:00Z",
    });
    expect(recorded).toMatchObject({ state: "recorded", endedAt: "2022-03-15T00:50:00.000Z" });
    const submitted = await o.inspector.inspection.submit(target(recorded));
    expect(submitted).toMatchObject({ state: "submitted", given: "13", possible: "15" });
    expect(submitted.submittedAt).not.toBeNull();
    const returned = await o.officer.inspection.return({
      ...target(submitted),
      reason: "请补充意见建议",
    });
    expect(returned).toMatchObject({ state: "returned", stateReason: "请补充意见建议" });
    const advised = await o.inspector.inspection.update({
      ...target(returned),
      advice: "加强管理",
    });
    const again = await o.inspector.inspection.record(target(advised));
    expect(again.endedAt).toBe("2022-03-15T00:50:00.000Z");
    const accepted = await o.officer.inspection.accept(
      target(await o.inspector.inspection.submit(target(again))),
    );
    expect(accepted).toMatchObject({ state: "accepted", stateReason: null });
    const change = o.inspector.inspection.update({ ...target(accepted), advice: "改" });
    expect((await failure(change)).key).toBe("conflict/inspectionFrozen");
    const rate = { inspectionId: accepted.id, criterion: "A2", version: 1 };
    const late = o.inspector.inspection.rate({ ...rate, answer: { kind: "check", met: false } });
    expect((await failure(late)).key).toBe("conflict/notRateable");
  });

  test("is marked missed with a reason, and the day is free again", async () => {
    const planned = await plan();
    const wanting = o.officer.inspection.miss({ ...target(planned), reason: "" });
    expect((await failure(wanting)).fields).toEqual({ reason: "required" });
    const missed = await o.officer.inspection.miss({ ...target(planned), reason: "大雪封路" });
    expect(missed).toMatchObject({ state: "missed", stateReason: "大雪封路" });
    await plan({ plannedDate: missed.plannedDate });
    day--;
  });

  test("an unplanned one is begun by its inspector in a running programme", async () => {
    const visit = {
      programmeId: running.id,
      institutionId: o.ids.otherSchool,
      plannedDate: TODAY,
      leadInspectorId: o.ids.inspector,
    };
    const begun = await o.inspector.inspection.create(visit);
    expect(begun).toMatchObject({ state: "inProgress", applicable: 2 });
    expect(begun.startedAt).not.toBeNull();
    const ahead = await failure(
      o.inspector.inspection.create({ ...visit, plannedDate: "2022-03-16" }),
    );
    expect(ahead.fields).toEqual({ plannedDate: "inFuture" });
    const anothers = { ...visit, leadInspectorId: o.ids.otherInspector, plannedDate: freshDay() };
    expect((await failure(o.inspector.inspection.create(anothers))).fields).toEqual({
      leadInspectorId: "notOfTeam",
    });
    const joined = await o.inspector.inspection.create({
      ...anothers,
      memberIds: [o.ids.inspector],
    });
    expect(joined.memberIds).toEqual([o.ids.inspector]);
  });

  test("an unplanned one needs a programme that runs", async () => {
    const made = await o.officer.programme.create({
      title: "未开始",
      kind: "thematic",
      rubricId: "test-points",
      startDate: "2022-01-01",
      endDate: "2022-12-31",
      methods: [],
      unannounced: false,
    });
    const visit = {
      programmeId: made.id,
      institutionId: o.ids.school,
      plannedDate: TODAY,
      leadInspectorId: o.ids.inspector,
    };
    const refused = await failure(o.inspector.inspection.create(visit));
    expect(refused.key).toBe("conflict/programmeNotRunning");
    expect((await failure(o.officer.inspection.create(visit))).key).toBe(
      "conflict/programmeNotPlannable",
    );
    const approved = await o.director.programme.approve(target(made));
    const planned = await o.officer.inspection.create(visit);
    const early = await failure(o.inspector.inspection.start(target(planned)));
    expect(early.message).toMatch("尚未开始实施");
    await o.officer.programme.start(target(approved));
    expect((await o.inspector.inspection.start(target(planned))).state).toBe("inProgress");
  });

  test("the same creation sent twice is one inspection", async () => {
    const visit = {
      id: newId("211282"),
      programmeId: running.id,
      institutionId: o.ids.kindergarten,
      plannedDate: freshDay(),
      leadInspectorId: o.ids.inspector,
    };
    const once = await o.inspector.inspection.create(visit);
    const twice = await o.inspector.inspection.create(visit);
    expect(twice.id).toBe(once.id);
    expect((await failure(second.inspection.create(visit))).key).toBe("conflict/exists");
  });
});

describe("what a record must hold before it is submitted", () => {
  const recorded = async (fields: object, programmeId = running.id) => {
    const planned = await o.planned(programmeId, { plannedDate: freshDay() });
    const filled = await o.filled(planned, { methods, ...fields });
    return o.inspector.inspection.record(target(filled));
  };
  const refusal = async (row: { id: string; version: number }) =>
    (await failure(o.inspector.inspection.submit(target(row)))).message;

  test("an outcome, and only one", async () => {
    expect(await refusal(await recorded({}))).toMatch("未发现问题");
    const both = await recorded({ noProblem: true });
    await o.found(both.id);
    expect(await refusal(both)).toMatch("不能同时");
  });
  test("the methods the county asks for", async () => {
    expect(await refusal(await recorded({ noProblem: true, methods: ["forum"] }))).toMatch(
      "督导方式",
    );
  });
  test("a topic in routine programmes", async () => {
    const routine = await o.programme("routine");
    const without = await recorded({ noProblem: true }, routine.id);
    expect(await refusal(without)).toMatch("主题");
    const named = await o.inspector.inspection.update({ ...target(without), topic: "开学" });
    expect((await o.inspector.inspection.submit(target(named))).state).toBe("submitted");
  });
  test("every criterion of a rubric with points", async () => {
    const row = await recorded({ noProblem: true });
    const rate = { inspectionId: row.id, criterion: "A1", answer: null, version: 1 };
    await o.inspector.inspection.rate(rate);
    expect(await refusal(row)).toMatch("还有指标未评");
  });
  test("times in order, and none ahead", async () => {
    const planned = await plan();
    const start = (startedAt: string) =>
      o.inspector.inspection.start({ ...target(planned), startedAt });
    expect((await failure(start("2022-03-16T00:00:00Z"))).fields).toEqual({
      startedAt: "inFuture",
    });
    const begun = await start("2022-03-15T00:30:00Z");
    const record = (endedAt: string) =>
      o.inspector.inspection.record({ ...target(begun), endedAt });
    expect((await failure(record("2022-03-15T00:20:00Z"))).fields).toEqual({
      endedAt: "leftBeforeArrival",
    });
    expect((await failure(record("2022-03-15T20:00:00Z"))).fields).toEqual({ endedAt: "inFuture" });
    expect((await record("2022-03-15T00:40:00Z")).state).toBe("recorded");
  });
});

describe("planning", () => {
  const item = (fields: object = {}) => ({
    institutionId: o.ids.school,
    plannedDate: "2022-05-05",
    leadInspectorId: o.ids.inspector,
    ...fields,
  });
  const planMany = (items: ReturnType<typeof item>[], programmeId = running.id) =>
    o.officer.programme.planInspections({ programmeId, items });

  test("plans many at once", async () => {
    const made = await planMany([
      item({ memberIds: [o.ids.otherInspector], topic: "作业", subjectRole: "leadSchool" }),
      item({ institutionId: o.ids.kindergarten }),
    ]);
    expect(made).toEqual({ created: 2 });
    const filters = [
      { field: "programmeId" as const, op: "eq" as const, value: running.id },
      { field: "plannedDate" as const, op: "gte" as const, value: "2022-05-05" },
    ];
    const { rows, total } = await o.officer.inspection.list({ filters });
    expect(total).toBe(2);
    const school = rows.find((row) => row.institutionId === o.ids.school);
    expect(school).toMatchObject({
      memberIds: [o.ids.otherInspector],
      subjectRole: "leadSchool",
      applicable: 2,
      topic: "作业",
    });
  });

  test("plans all or none, and says every reason at its place", async () => {
    const admin = await world.as("administrator", "211282");
    const unit = { ownership: "public", township: "城关镇" } as const;
    const closed = await admin.institution.create({
      ...unit,
      code: "X1",
      name: "停办小学",
      kind: "primary",
      status: "closed",
    });
    const vocational = await admin.institution.create({
      ...unit,
      code: "X2",
      name: "职业中专",
      kind: "vocational",
      status: "open",
    });
    const left = await admin.inspector.create({
      name: "赵督学",
      kind: "expert",
      status: "left",
    });
    const expired = await admin.inspector.create({
      name: "钱督学",
      kind: "partTimeInspector",
      status: "active",
    });
    await admin.appointment.record({
      inspectorId: expired.id,
      role: "partTimeInspector",
      number: "T-1",
      startDate: "2019-01-01",
      endDate: "2021-12-31",
    });
    const foreign = world.ids["430981"];
    const before = (await o.officer.inspection.list({})).total;
    const refused = await failure(
      planMany([
        item({ plannedDate: "2022-06-06" }),
        item({ institutionId: closed.id, plannedDate: "2022-06-07" }),
        item({ institutionId: vocational.id, plannedDate: "2023-01-01" }),
        item({ institutionId: foreign.school, leadInspectorId: foreign.inspector }),
        item({ plannedDate: "2022-06-06", leadInspectorId: left.id }),
        item({
          plannedDate: "2022-06-08",
          leadInspectorId: expired.id,
          memberIds: [expired.id, o.ids.inspector, o.ids.inspector],
        }),
      ]),
    );
    expect(refused).toMatchObject({ status: 400, key: "invalid/input" });
    expect(refused.fields).toEqual({
      "items.1.institutionId": "institutionClosed",
      "items.2.institutionId": "institutionNotCovered",
      "items.2.plannedDate": "dateOutsideProgramme",
      "items.3.institutionId": "unknownReference",
      "items.3.leadInspectorId": "unknownReference",
      "items.4.institutionId": "plannedTwice",
      "items.4.leadInspectorId": "inspectorLeft",
      "items.5.leadInspectorId": "inspectorOutOfTerm",
      "items.5.memberIds.0": "leadAmongMembers",
      "items.5.memberIds.2": "repeated",
    });
    expect(refused.messages["items.5.leadInspectorId"]).toBe(
      "钱督学在 2022-06-08 不在聘期内,请先续聘或更换督学。",
    );
    expect((await o.officer.inspection.list({})).total).toBe(before);
  });

  test("knows a current term, also one that ended early", async () => {
    const admin = await world.as("administrator", "211282");
    const person = await admin.inspector.create({
      name: "孙督学",
      kind: "partTimeInspector",
      status: "active",
    });
    await admin.appointment.record({
      inspectorId: person.id,
      role: "partTimeInspector",
      number: "T-2",
      startDate: "2022-01-01",
      endDate: "2024-12-31",
      endedOn: "2022-06-30",
      endedReason: "调离",
    });
    const at = (plannedDate: string) =>
      item({ institutionId: o.ids.otherSchool, plannedDate, leadInspectorId: person.id });
    expect(await planMany([at("2022-06-30")])).toEqual({ created: 1 });
    expect((await failure(planMany([at("2022-07-01")]))).fields).toEqual({
      "items.0.leadInspectorId": "inspectorOutOfTerm",
    });
  });

  test("takes between 1 and 500, into a programme that takes them", async () => {
    expect((await failure(planMany([]))).fields).toEqual({ items: "requiredChoice" });
    const many = Array.from({ length: 501 }, () => item());
    expect((await failure(planMany(many))).fields).toEqual({ items: "tooManyItems" });
    const unknown = await failure(planMany([item()], newId("211282")));
    expect(unknown.fields).toEqual({ programmeId: "unknownReference" });
    const over = await o.programme();
    await o.director.programme.close(target(over));
    expect((await failure(planMany([item()], over.id))).key).toBe("conflict/programmeNotPlannable");
    const unknownField = { ...item(), score: 5 };
    expect((await failure(planMany([unknownField]))).status).toBe(400);
  });

  test("of those who plan the same at once, all but one are told", async () => {
    // Without the turn that the writers of a region take, so that the programme's own lock shows.
    const copied = (from: string, to: string) =>
      `do $$ begin execute replace(pg_get_functiondef('${from}'::regproc), '${from}()', '${to}()'); end $$`;
    await administer(
      world.url,
      copied("audit_lock", "audit_lock_kept"),
      "create or replace function audit_lock() returns void language plpgsql as 'begin end'",
    );
    try {
      for (const plannedDate of ["2022-10-10", "2022-10-11", "2022-10-12"]) {
        const same = Array.from({ length: 4 }, () => planMany([item({ plannedDate })]));
        const settled = await Promise.allSettled(same);
        expect(settled.filter((result) => result.status === "fulfilled").length).toBe(1);
      }
    } finally {
      await administer(world.url, copied("audit_lock_kept", "audit_lock"));
    }
  });

  test("who saw an older version is told so before any rule is asked", async () => {
    const seen = target(await plan({ plannedDate: TODAY }));
    await o.inspector.inspection.start(seen);
    const again = o.inspector.inspection.start(seen);
    expect(await failure(again)).toMatchObject({ status: 409, key: "conflict/stale" });
  });

  test("500 at once are planned in one go", async () => {
    const big = await o.programme("routine");
    const units = [o.ids.school, o.ids.kindergarten];
    const items = Array.from({ length: 500 }, (_, index) => {
      const date = new Date(Date.UTC(2022, 0, 1 + Math.floor(index / 2)));
      const plannedDate = date.toISOString().slice(0, 10);
      return item({ institutionId: units[index % 2], plannedDate });
    });
    expect(await planMany(items, big.id)).toEqual({ created: 500 });
  });

  test("a plan changes until the visit begins, and is removed only before", async () => {
    const planned = await plan();
    const moved = await o.officer.inspection.update({
      ...target(planned),
      institutionId: o.ids.kindergarten,
      memberIds: [o.ids.otherInspector],
    });
    expect(moved).toMatchObject({ institutionName: "第一幼儿园" });
    expect(moved.memberIds).toEqual([o.ids.otherInspector]);
    const other = await plan();
    const clash = { ...target(moved), institutionId: o.ids.school, plannedDate: other.plannedDate };
    expect((await failure(o.officer.inspection.update(clash))).fields).toEqual({
      institutionId: "plannedTwice",
    });
    const elsewhere = { ...target(moved), programmeId: (await o.programme()).id };
    expect((await failure(o.officer.inspection.update(elsewhere))).fields).toEqual({
      programmeId: "inspectionBegun",
    });
    expect((await failure(o.inspector.inspection.update(target(moved)))).status).toBe(403);
    const begun = await o.inspector.inspection.start(target(moved));
    const late = { ...target(begun), plannedDate: "2022-02-28" };
    expect((await failure(o.inspector.inspection.update(late))).fields).toEqual({
      plannedDate: "inspectionBegun",
    });
    expect((await failure(o.officer.inspection.remove(target(begun)))).key).toBe(
      "conflict/inspectionBegun",
    );
    expect(await o.officer.inspection.remove(target(other))).toEqual({ id: other.id });
  });
});

describe("rating", () => {
  const begun = async () => {
    const planned = await plan();
    return o.inspector.inspection.start(target(planned));
  };
  const points = (value: string) => ({ kind: "points", points: value });

  test("stores the score in the same step", async () => {
    const { id, version } = await begun();
    const rate = { inspectionId: id, criterion: "A1", version: 0 };
    const one = await o.inspector.inspection.rate({ ...rate, answer: points("7") });
    expect(one.rating).toMatchObject({ version: 1, answer: points("7"), updatedBy: "inspector" });
    expect(one.result).toMatchObject({
      given: "7",
      possible: "15",
      answered: 1,
      applicable: 2,
      complete: false,
      missing: ["A2"],
    });
    const row = await o.inspector.inspection.one({ id });
    expect(row).toMatchObject({ given: "7", possible: "15", answered: 1, version });
    expect(Number(row.share)).toBeCloseTo(0.4667, 4);
  });

  test("the same answer again is the same version", async () => {
    const { id } = await begun();
    const rate = { inspectionId: id, criterion: "A1", answer: points("7"), version: 0 };
    await o.inspector.inspection.rate({ ...rate, remark: "看了三个班" });
    const again = await o.inspector.inspection.rate(rate);
    expect(again.rating).toMatchObject({ version: 1, remark: "看了三个班" });
    const remarked = await o.inspector.inspection.rate({ ...rate, remark: "四个班", version: 1 });
    expect(remarked.rating).toMatchObject({ version: 2, remark: "四个班" });
  });

  test("of two raters the second sees what stands and loses nothing", async () => {
    const planned = await plan({ memberIds: [o.ids.otherInspector] });
    const { id } = await o.inspector.inspection.start(target(planned));
    const rate = { inspectionId: id, criterion: "A1", version: 0 };
    await o.inspector.inspection.rate({ ...rate, answer: points("7") });
    const refused = await failure(second.inspection.rate({ ...rate, answer: points("5") }));
    expect(refused).toMatchObject({
      status: 409,
      key: "conflict/stale",
      current: { answer: points("7"), version: 1 },
    });
    const over = await second.inspection.rate({ ...rate, answer: points("5"), version: 1 });
    expect(over.rating).toMatchObject({ version: 2, updatedBy: "second" });
  });

  test("an answer is taken back, once and again", async () => {
    const { id } = await begun();
    const rate = { inspectionId: id, criterion: "A1" };
    await o.inspector.inspection.rate({ ...rate, answer: points("7"), version: 0 });
    const back = { ...rate, answer: null, version: 1 };
    expect((await o.inspector.inspection.rate(back)).rating).toBeNull();
    expect((await o.inspector.inspection.rate(back)).rating).toBeNull();
    expect(await o.inspector.inspection.one({ id })).toMatchObject({ given: "0", answered: 0 });
    const stale = { ...rate, answer: points("1"), version: 1 };
    expect((await failure(o.inspector.inspection.rate(stale))).key).toBe("conflict/stale");
  });

  test.each([
    ["A1", { kind: "points", points: "11" }],
    ["A1", { kind: "points", points: "0.5" }],
    ["A1", { kind: "check", met: true }],
    ["A2", { kind: "check" }],
    ["A", { kind: "points", points: "1" }],
    ["Z9", { kind: "points", points: "1" }],
    ["A1", { kind: "notApplicable" }],
  ])("refuses at %s the answer %j", async (criterion, answer) => {
    const { id } = await begun();
    const rate = { inspectionId: id, criterion, answer, version: 0 };
    const refused = await failure(o.inspector.inspection.rate(rate));
    expect(refused).toMatchObject({ status: 400, key: "invalid/input" });
    expect(refused.fields).toEqual({ [criterion]: "answerRefused" });
    expect((await o.inspector.inspection.sheet({ id })).ratings).toEqual([]);
  });

  test("what does not apply leaves the total", async () => {
    const { id } = await begun();
    const answer = { kind: "notApplicable", reason: "学校无此年级" };
    const rate = { inspectionId: id, criterion: "A1", answer, version: 0 };
    expect((await o.inspector.inspection.rate(rate)).result).toMatchObject({
      possible: "5",
      applicable: 1,
    });
  });

  test("is for the team, while the record is open", async () => {
    const row = await begun();
    const rate = { inspectionId: row.id, criterion: "A1", answer: points("7"), version: 0 };
    expect((await failure(second.inspection.rate(rate))).status).toBe(404);
    expect((await failure(o.officer.inspection.rate(rate))).status).toBe(403);
    expect((await failure(o.head.inspection.rate(rate))).status).toBe(403);
    const planned = { ...rate, inspectionId: (await plan()).id };
    expect((await failure(o.inspector.inspection.rate(planned))).key).toBe("conflict/notRateable");
  });
});

describe("the sheet", () => {
  test("holds the pinned rubric, answers, result, findings and moves", async () => {
    const filled = await o.filled(await plan(), { methods });
    const made = await o.found(filled.id);
    const sheet = await o.inspector.inspection.sheet({ id: filled.id });
    expect(sheet.rubric).toMatchObject({ id: "test-points", version: "1.0.0" });
    expect(sheet.ratings.map((one) => one.criterion)).toEqual(["A1", "A2"]);
    expect(sheet.result).toMatchObject({ given: "13", complete: true, trace: { given: "13" } });
    expect(sheet.findings.map((one) => one.id)).toEqual([made.id]);
    expect(sheet.moves.map((move) => move.action)).toEqual(["record"]);
  });
});

describe("who sees what", () => {
  test("an inspector sees inspections of their own, the head those submitted", async () => {
    const planned = await plan();
    const sees = async (caller: Caller) =>
      (await caller.inspection.many({ ids: [planned.id] })).length === 1;
    expect(await sees(o.inspector)).toBe(true);
    expect(await sees(second)).toBe(false);
    expect(await sees(o.head)).toBe(false);
    const filled = await o.filled(planned, { methods, noProblem: true });
    await o.submitted(filled);
    expect(await sees(o.head)).toBe(true);
    expect((await o.head.inspection.sheet({ id: planned.id })).ratings.length).toBe(2);
    const filters = [
      { field: "participantId" as const, op: "eq" as const, value: o.ids.otherInspector },
    ];
    const { rows } = await o.officer.inspection.list({ filters, pageSize: 200 });
    const { otherInspector } = o.ids;
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect([row.leadInspectorId, ...row.memberIds]).toContain(otherInspector);
    }
  });

  test("who may read a record may read what happened to it, and nobody else", async () => {
    const planned = await plan();
    const { rows, total } = await o.inspector.inspection.history({ id: planned.id });
    expect(total).toBe(1);
    expect(rows[0]).toMatchObject({ entity: "inspection", entityId: planned.id, before: null });
    expect((await failure(second.inspection.history({ id: planned.id }))).status).toBe(404);
    expect((await failure(o.head.inspection.history({ id: planned.id }))).status).toBe(404);
    await o.submitted(await o.filled(planned, { methods, noProblem: true }));
    const read = await o.head.inspection.history({ id: planned.id });
    expect(read.rows[0]).toMatchObject({ action: "inspection.submit" });
    expect(read.rows[0]?.after).toMatchObject({ state: "submitted" });
  });

  test("moves ask for their permission", async () => {
    const planned = await plan();
    expect((await failure(o.officer.inspection.start(target(planned)))).status).toBe(403);
    expect((await failure(second.inspection.start(target(planned)))).status).toBe(404);
    const reason = { ...target(planned), reason: "原因" };
    expect((await failure(o.inspector.inspection.miss(reason))).status).toBe(403);
    expect((await failure(o.inspector.inspection.accept(target(planned)))).status).toBe(403);
    expect((await failure(o.inspector.inspection.return(reason))).status).toBe(403);
    expect((await failure(o.head.inspection.remove(target(planned)))).status).toBe(403);
    const items = [
      { institutionId: o.ids.school, plannedDate: TODAY, leadInspectorId: o.ids.inspector },
    ];
    const batch = { programmeId: running.id, items };
    expect((await failure(o.inspector.programme.planInspections(batch))).status).toBe(403);
    const { programmeId, institutionId, plannedDate, leadInspectorId } = planned;
    const one = { programmeId, institutionId, plannedDate, leadInspectorId };
    expect((await failure(o.head.inspection.create(one))).status).toBe(403);
    const city = await world.as("cityReader", "2112");
    expect((await failure(city.inspection.create(one))).key).toBe("forbidden/oversight");
    expect((await failure(city.inspection.update(target(planned)))).key).toBe(
      "forbidden/oversight",
    );
    expect((await city.inspection.sheet({ id: planned.id })).inspection.id).toBe(planned.id);
  });
});

describe("rubrics", () => {
  const { hash: _, ...source } = pointsRubric;
  const newer = defineRubric({ ...source, version: "1.1.0" });

  test("a newer version does not touch what has begun", async () => {
    const planned = await plan();
    rubrics.set(newer.id, [newer, pointsRubric]);
    try {
      const { rubric } = await o.inspector.inspection.sheet({ id: planned.id });
      expect(rubric.version).toBe("1.0.0");
      const fresh = await o.programme("thematic", { title: "新版项目" });
      expect(fresh).toMatchObject({ rubricVersion: "1.1.0", rubricHash: newer.hash });
      const { versions } = await o.head.rubric.one({ id: newer.id });
      expect(versions).toEqual(["1.1.0", "1.0.0"]);
    } finally {
      rubrics.set(newer.id, [pointsRubric]);
    }
  });

  test("a version that is not installed is named, and nothing is written", async () => {
    const planned = await o.inspector.inspection.start(target(await plan()));
    const draft = await o.officer.programme.create({
      title: "待批",
      kind: "thematic",
      rubricId: pointsRubric.id,
      startDate: "2022-01-01",
      endDate: "2022-12-31",
      methods: [],
      unannounced: false,
    });
    rubrics.set(newer.id, [newer]);
    try {
      const sheet = await failure(o.inspector.inspection.sheet({ id: planned.id }));
      expect(sheet).toMatchObject({ status: 409, key: "conflict/rubricMissing" });
      const answer = { kind: "check", met: true };
      const rate = { inspectionId: planned.id, criterion: "A2", answer, version: 0 };
      expect((await failure(o.inspector.inspection.rate(rate))).key).toBe("conflict/rubricMissing");
      rubrics.delete(newer.id);
      expect((await failure(o.director.programme.approve(target(draft)))).fields).toEqual({
        rubricId: "rubricNotInCounty",
      });
    } finally {
      rubrics.set(newer.id, [pointsRubric]);
    }
  });

  test("are listed for the county and given by version", async () => {
    const list = await o.inspector.rubric.list();
    expect(list.map((one) => one.id).sort()).toEqual(["test-points", "test-routine"]);
    const one = await o.head.rubric.one({ id: "test-points" });
    expect(one).toMatchObject({ rubric: { version: "1.0.0" }, versions: ["1.0.0"] });
    const none = o.head.rubric.one({ id: "test-points", version: "9.0.0" });
    expect((await failure(none)).status).toBe(404);
  });
});
