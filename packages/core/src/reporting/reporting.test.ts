import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "../router.ts";
import { failure, testWorld, type World } from "../testing/index.ts";
import { account, office } from "../testing/supervision.ts";

let world: World;
let o: Awaited<ReturnType<typeof office>>;
let second: Caller;
const target = (row: { id: string; version: number }) => ({ id: row.id, version: row.version });

beforeAll(async () => {
  world = await testWorld();
  o = await office(world);
  const inspectorId = o.ids.otherInspector;
  second = await account(world, "211282", { userName: "second", role: "inspector", inspectorId });
});
afterAll(() => world.close());

describe("monthly reports", () => {
  test("count the author's month from the records", async () => {
    const running = await o.programme();
    const led = { plannedDate: "2022-03-02", memberIds: [o.ids.otherInspector] };
    const first = await o.filled(await o.planned(running.id, led), { questionnaireCount: 30 });
    const found = await o.found(first.id);
    await o.found(first.id);
    await o.inspector.finding.resolveOnSpot({ ...target(found), note: "当场改正" });
    await o.submitted(first);
    const other = { plannedDate: "2022-03-03" };
    const clean = await o.filled(await o.planned(running.id, other), {
      questionnaireCount: 12,
      noProblem: true,
    });
    await o.submitted(clean);
    // Another month, and one that is not submitted: neither counts.
    const february = { plannedDate: "2022-02-03" };
    await o.submitted(await o.filled(await o.planned(running.id, february), { noProblem: true }));
    await o.filled(await o.planned(running.id, { plannedDate: "2022-03-04" }));

    const input = { inspectorId: o.ids.inspector, year: 2022, month: 3 };
    const draft = await o.inspector.monthlyReport.create({ ...input, suggestions: "加强家校沟通" });
    const counts = {
      visitCount: 2,
      institutionCount: 1,
      findingCount: 2,
      closedCount: 1,
      questionnaireCount: 42,
    };
    expect(draft).toMatchObject({ state: "draft", inspectorName: "王督学", ...counts });
    const submitted = await o.inspector.monthlyReport.submit(target(draft));
    expect(submitted).toMatchObject({ state: "submitted", ...counts });
    const returned = await o.officer.monthlyReport.return({
      ...target(submitted),
      reason: "补充典型情况",
    });
    expect(returned).toMatchObject({ state: "returned", stateReason: "补充典型情况" });
    const written = await o.inspector.monthlyReport.update({
      ...target(returned),
      typicalCase: "分层作业",
    });
    const again = await o.inspector.monthlyReport.submit(target(written));
    const accepted = await o.officer.monthlyReport.accept(target(again));
    expect(accepted).toMatchObject({ state: "accepted", stateReason: null });
    const change = o.inspector.monthlyReport.update({ ...target(accepted), typicalCase: "改" });
    expect((await failure(change)).key).toBe("conflict/monthlyReportFixed");

    const members = { inspectorId: o.ids.otherInspector, year: 2022, month: 3 };
    const went = await second.monthlyReport.create(members);
    expect(went).toMatchObject({ visitCount: 1, questionnaireCount: 30 });
  });

  test("there is one a month, of oneself, not before the month", async () => {
    const input = { inspectorId: o.ids.inspector, year: 2022, month: 5 };
    const draft = await o.inspector.monthlyReport.create(input);
    expect((await failure(o.inspector.monthlyReport.create(input))).fields).toEqual({
      month: "monthTaken",
    });
    const anothers = { ...input, inspectorId: o.ids.otherInspector };
    expect((await failure(o.inspector.monthlyReport.create(anothers))).fields).toEqual({
      inspectorId: "notOneself",
    });
    const given = o.inspector.monthlyReport.update({
      ...target(draft),
      inspectorId: o.ids.otherInspector,
    });
    expect((await failure(given)).fields).toEqual({ inspectorId: "notOneself" });
    const early = await failure(o.inspector.monthlyReport.submit(target(draft)));
    expect(early.message).toMatch("尚未开始");
    const thirteenth = o.inspector.monthlyReport.create({ ...input, month: 13 });
    expect((await failure(thirteenth)).fields).toEqual({ month: "tooBig" });
  });

  test("are seen and moved by their author and the office", async () => {
    const input = { inspectorId: o.ids.inspector, year: 2022, month: 1 };
    const draft = await o.inspector.monthlyReport.create(input);
    expect((await failure(second.monthlyReport.one({ id: draft.id }))).status).toBe(404);
    expect((await failure(second.monthlyReport.submit(target(draft)))).status).toBe(404);
    expect((await failure(o.head.monthlyReport.list({}))).status).toBe(403);
    expect((await failure(o.officer.monthlyReport.submit(target(draft)))).status).toBe(403);
    expect((await failure(o.inspector.monthlyReport.accept(target(draft)))).status).toBe(403);
    const back = { ...target(draft), reason: "原因" };
    expect((await failure(o.inspector.monthlyReport.return(back))).status).toBe(403);
    expect((await failure(o.officer.monthlyReport.accept(target(draft)))).key).toBe(
      "conflict/move",
    );
    const { moves } = await o.inspector.monthlyReport.one({ id: draft.id });
    expect(moves.map((move) => move.action)).toEqual(["submit"]);
  });
});

describe("annual summaries", () => {
  test("are written by the office, published by the director, and stand", async () => {
    const made = await o.officer.annualSummary.create({ year: 2021, title: "2021年度工作总结" });
    expect((await failure(o.director.annualSummary.publish(target(made)))).message).toMatch(
      "总体情况",
    );
    expect((await failure(o.inspector.annualSummary.one({ id: made.id }))).status).toBe(404);
    const written = await o.officer.annualSummary.update({
      ...target(made),
      opening: "圆满完成。",
    });
    expect((await failure(o.officer.annualSummary.publish(target(written)))).status).toBe(403);
    const published = await o.director.annualSummary.publish(target(written));
    expect(published).toMatchObject({ state: "published", publishedOn: "2022-03-15" });
    expect((await o.inspector.annualSummary.one({ id: made.id })).state).toBe("published");
    const change = o.officer.annualSummary.update({ ...target(published), opening: "改" });
    expect((await failure(change)).key).toBe("conflict/summaryPublished");
    const twice = o.officer.annualSummary.create({ year: 2021, title: "又一份" });
    expect((await failure(twice)).fields).toEqual({ year: "summaryYearTaken" });
    const inspector = o.inspector.annualSummary.create({ year: 2020, title: "督学写的" });
    expect((await failure(inspector)).status).toBe(403);
  });
});
