import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { failure, pointsRubric, testWorld, type World } from "../testing/index.ts";
import { account, office } from "../testing/supervision.ts";

let world: World;
let o: Awaited<ReturnType<typeof office>>;
beforeAll(async () => {
  world = await testWorld();
  o = await office(world);
});
afterAll(() => world.close());

const draft = {
  title: "双减专项督导",
  kind: "thematic" as const,
  rubricId: pointsRubric.id,
  startDate: "2022-03-01",
  endDate: "2022-11-30",
  methods: ["campusPatrol" as const],
  unannounced: true,
};

const target = (row: { id: string; version: number }) => ({ id: row.id, version: row.version });

describe("annual plan", () => {
  let year = 2030;
  const plan = () => o.officer.annualPlan.create({ year: ++year, title: `${year}年工作要点` });
  const item = (planId: string, fields: object = {}) =>
    o.officer.planItem.create({
      planId,
      month: 3,
      title: "春季开学专项督导",
      kind: "thematic",
      ...fields,
    });

  test("goes from draft to summed up, its items settled one by one", async () => {
    const made = await plan();
    const empty = await failure(o.officer.annualPlan.submit(target(made)));
    expect(empty).toMatchObject({ key: "conflict/guard", status: 409 });
    expect(empty.message).toMatch("至少一项");
    const first = await item(made.id);
    const second = await item(made.id, { month: 9 });
    const third = await item(made.id, { month: 10 });
    const inReview = await o.officer.annualPlan.submit(target(made));
    const returned = await o.director.annualPlan.return({
      ...target(inReview),
      reason: "补充措施",
    });
    expect(returned).toMatchObject({ state: "draft", stateReason: "补充措施" });
    const again = await o.officer.annualPlan.submit(target(returned));
    expect(again.stateReason).toBeNull();
    const approved = await o.director.annualPlan.approve(target(again));
    const published = await o.director.annualPlan.publish(target(approved));
    expect(published).toMatchObject({ state: "published", itemCount: 3, doneCount: 0 });

    const started = await o.officer.planItem.start(target(first));
    await o.officer.planItem.finish(target(started));
    const carried = await o.officer.planItem.carryOver({ ...target(second), reason: "疫情影响" });
    expect(carried).toMatchObject({ state: "carriedOver", stateReason: "疫情影响" });
    const open = await failure(o.officer.annualPlan.summarise(target(published)));
    expect(open.message).toMatch("未完成");
    const cancelled = await o.officer.planItem.cancel({ ...target(third), reason: "机构调整" });
    const reopened = await o.officer.planItem.reopen(target(cancelled));
    await o.officer.planItem.finish(target(reopened));
    const over = await o.officer.annualPlan.summarise(target(published));
    expect(over).toMatchObject({ state: "summarised", doneCount: 2 });
    const late = await failure(o.officer.planItem.reopen(target(carried)));
    expect(late.key).toBe("conflict/guard");
    expect((await failure(item(made.id))).key).toBe("conflict/planSummarised");
  });

  test("stands once it is submitted", async () => {
    const made = await plan();
    const one = await item(made.id);
    const inReview = await o.officer.annualPlan.submit(target(made));
    const change = o.officer.annualPlan.update({ ...target(inReview), title: "改" });
    expect((await failure(change)).key).toBe("conflict/planFrozen");
    expect((await failure(o.officer.annualPlan.remove(target(inReview)))).key).toBe(
      "conflict/planFrozen",
    );
    expect((await failure(o.officer.planItem.remove(target(one)))).key).toBe(
      "conflict/itemOfPlanInForce",
    );
  });

  test("there is one a year, and its items stay in it", async () => {
    const made = await plan();
    const twice = await failure(o.officer.annualPlan.create({ year, title: "重复" }));
    expect(twice).toMatchObject({ status: 409, fields: { year: "planYearTaken" } });
    const one = await item(made.id);
    const other = await plan();
    const moved = await failure(o.officer.planItem.update({ ...target(one), planId: other.id }));
    expect(moved.fields).toEqual({ planId: "fixed" });
    const dates = { startDate: "2032-03-09", endDate: "2032-03-01" };
    expect((await failure(item(made.id, dates))).fields).toEqual({ endDate: "endBeforeStart" });
    const changed = await failure(o.officer.planItem.update({ ...target(one), ...dates }));
    expect(changed.fields).toEqual({ endDate: "endBeforeStart" });
  });

  test("a settled item is not reworded", async () => {
    const made = await plan();
    const one = await item(made.id);
    const inReview = await o.officer.annualPlan.submit(target(made));
    await o.director.annualPlan.approve(target(inReview));
    const done = await o.officer.planItem.finish(target(one));
    const change = o.officer.planItem.update({ ...target(done), title: "改" });
    expect((await failure(change)).key).toBe("conflict/itemSettled");
  });

  test("offers each role its moves", async () => {
    const made = await plan();
    await item(made.id);
    const inReview = await o.officer.annualPlan.submit(target(made));
    const seen = async (caller: typeof o.officer) =>
      (await caller.annualPlan.one({ id: inReview.id })).moves.map((move) => move.action);
    expect(await seen(o.director)).toEqual(["approve", "return"]);
    expect(await seen(o.officer)).toEqual([]);
    expect(await seen(o.inspector)).toEqual([]);
  });
});

describe("programme", () => {
  test("approval pins version and hash of the rubric", async () => {
    const made = await o.officer.programme.create(draft);
    expect(made).toMatchObject({ state: "draft", rubricVersion: null, year: 2022 });
    const approved = await o.director.programme.approve(target(made));
    expect(approved).toMatchObject({
      state: "approved",
      rubricVersion: pointsRubric.version,
      rubricHash: pointsRubric.hash,
    });
  });

  test("takes only rubrics of its county, and dates in order", async () => {
    const bad = { ...draft, rubricId: "nowhere", endDate: "2022-02-01" };
    const refused = await failure(o.officer.programme.create(bad));
    expect(refused.fields).toEqual({ rubricId: "rubricNotInCounty", endDate: "endBeforeStart" });
    const made = await o.officer.programme.create(draft);
    const change = o.officer.programme.update({ ...target(made), rubricId: "nowhere" });
    expect((await failure(change)).fields).toEqual({ rubricId: "rubricNotInCounty" });
  });

  test("keeps its meaning once approved", async () => {
    const made = await o.officer.programme.create(draft);
    const approved = await o.director.programme.approve(target(made));
    const change = { ...target(approved), kind: "routine", endDate: "2022-06-30" } as const;
    expect((await failure(o.officer.programme.update(change))).fields).toEqual({
      kind: "programmeFrozen",
      endDate: "programmeFrozen",
    });
    const words = { ...target(approved), title: "双减专项督导(全年)", endDate: "2022-12-31" };
    const renamed = await o.officer.programme.update(words);
    expect(renamed).toMatchObject({ title: "双减专项督导(全年)", endDate: "2022-12-31" });
    expect((await failure(o.officer.programme.remove(target(renamed)))).key).toBe(
      "conflict/programmeNotDraft",
    );
  });

  test("closes when nothing of it is open, and is not cancelled once begun", async () => {
    const running = await o.programme();
    const made = await o.planned(running.id);
    const open = await failure(o.director.programme.close(target(running)));
    expect(open.message).toMatch("未审核");
    const begun = await o.filled(made, { noProblem: true });
    const reason = { reason: "不再需要" };
    const begunOnce = await failure(o.director.programme.cancel({ ...target(running), ...reason }));
    expect(begunOnce.message).toMatch("不能取消");
    const submitted = await o.submitted(begun);
    await o.officer.inspection.accept(target(submitted));
    const closed = await o.director.programme.close(target(running));
    expect(closed).toMatchObject({ state: "closed", acceptedCount: 1, subjectCount: 1 });
    const change = o.officer.programme.update({ ...target(closed), title: "改" });
    expect((await failure(change)).fields).toEqual({ title: "programmeFrozen" });
  });

  test("an open finding keeps it from closing", async () => {
    const running = await o.programme();
    const begun = await o.filled(await o.planned(running.id));
    await o.found(begun.id);
    await o.officer.inspection.accept(target(await o.submitted(begun)));
    const refused = await failure(o.director.programme.close(target(running)));
    expect(refused.message).toMatch("未销号");
  });

  test("is cancelled with a reason before anything has begun", async () => {
    const running = await o.programme();
    await o.planned(running.id);
    const wanting = o.director.programme.cancel({ ...target(running), reason: " " });
    expect((await failure(wanting)).fields).toHaveProperty("reason");
    const reason = { ...target(running), reason: "与县里统一安排重复" };
    const cancelled = await o.director.programme.cancel(reason);
    expect(cancelled).toMatchObject({ state: "cancelled", stateReason: "与县里统一安排重复" });
  });

  test("a move from the wrong state names both states", async () => {
    const made = await o.officer.programme.create(draft);
    const refused = await failure(o.officer.programme.start(target(made)));
    expect(refused).toMatchObject({ status: 409, key: "conflict/move" });
    expect(refused.message).toMatch("草稿");
    expect(refused.message).toMatch("已批准");
  });

  test("of two editors the second is told and shown what stands", async () => {
    const made = await o.officer.programme.create(draft);
    await o.officer.programme.update({ ...target(made), title: "甲" });
    const second = await failure(o.director.programme.update({ ...target(made), title: "乙" }));
    expect(second).toMatchObject({ status: 409, key: "conflict/stale", current: { title: "甲" } });
    const move = await failure(o.director.programme.approve(target(made)));
    expect(move.key).toBe("conflict/stale");
  });

  test("refers to plan items of its own region only", async () => {
    const other = await office(world, "430981");
    const plan = await other.officer.annualPlan.create({ year: 2022, title: "沅江计划" });
    const item = { planId: plan.id, month: 1, title: "工作", kind: "other" } as const;
    const foreign = await other.officer.planItem.create(item);
    const refused = failure(o.officer.programme.create({ ...draft, planItemId: foreign.id }));
    expect((await refused).fields).toEqual({ planItemId: "unknownReference" });
  });
});

describe("team", () => {
  test("always has its leader among its members", async () => {
    const running = await o.programme();
    const { inspector: leaderId, otherInspector } = o.ids;
    const made = await o.officer.team.create({
      programmeId: running.id,
      name: "第一组",
      leaderId,
      memberIds: [otherInspector],
    });
    expect(made.memberIds.sort()).toEqual([leaderId, otherInspector].sort());
    expect(made).toMatchObject({ memberCount: 2, leaderName: "王督学" });
    const alone = await o.officer.team.update({ ...target(made), memberIds: [] });
    expect(alone.memberIds).toEqual([leaderId]);
    const twice = { programmeId: running.id, name: "第一组", leaderId, memberIds: [] };
    expect((await failure(o.officer.team.create(twice))).fields).toEqual({ name: "taken" });
    await o.officer.team.remove(target(alone));
  });

  test("takes active inspectors and programmes that are not over", async () => {
    const admin = await world.as("administrator", "211282");
    const gone = await admin.inspector.create({
      name: "赵督学",
      kind: "partTimeInspector",
      status: "left",
    });
    const running = await o.programme();
    const team = { programmeId: running.id, name: "第二组", leaderId: gone.id, memberIds: [] };
    expect((await failure(o.officer.team.create(team))).fields).toEqual({
      leaderId: "inspectorLeft",
    });
    const member = { ...team, leaderId: o.ids.inspector, memberIds: [gone.id] };
    expect((await failure(o.officer.team.create(member))).fields).toEqual({
      "memberIds.0": "inspectorLeft",
    });
    await o.director.programme.cancel({ ...target(running), reason: "取消" });
    const late = { ...team, leaderId: o.ids.inspector };
    expect((await failure(o.officer.team.create(late))).fields).toEqual({
      programmeId: "programmeOver",
    });
  });
});

describe("permissions", () => {
  test("officers prepare, the director decides, others only look", async () => {
    const made = await o.officer.programme.create(draft);
    const officer = await failure(o.officer.programme.approve(target(made)));
    expect(officer).toMatchObject({ status: 403, key: "forbidden/permission" });
    const inspector = await failure(o.inspector.programme.create(draft));
    expect(inspector.status).toBe(403);
    expect((await o.inspector.programme.one({ id: made.id })).moves).toEqual([]);
    expect((await failure(o.head.programme.list({}))).status).toBe(403);
    const city = await world.as("cityReader", "2112");
    expect((await city.programme.list({})).total).toBeGreaterThan(0);
    expect((await failure(city.programme.approve(target(made)))).key).toBe("forbidden/oversight");
    const stranger = await failure(world.stranger().programme.list({}));
    expect(stranger.status).toBe(401);
  });

  test("another county neither sees nor moves a programme", async () => {
    const made = await o.officer.programme.create(draft);
    const other = await world.as("director", "430981");
    expect((await failure(other.programme.one({ id: made.id }))).status).toBe(404);
    expect((await failure(other.programme.approve(target(made)))).status).toBe(404);
    const reader = await account(world, "430981", { userName: "looker", role: "officer" });
    expect((await reader.programme.many({ ids: [made.id] })).length).toBe(0);
  });
});
