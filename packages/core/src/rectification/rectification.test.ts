import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "../_kernel/ids.ts";
import type { Caller } from "../router.ts";
import { failure, testWorld, type World } from "../testing/index.ts";
import { account, office } from "../testing/supervision.ts";
import { isOverdue, noticeState } from "./rules.ts";

let world: World;
let o: Awaited<ReturnType<typeof office>>;
let second: Caller;
let otherHead: Caller;
let running: { id: string };
let day = 0;

const target = (row: { id: string; version: number }) => ({ id: row.id, version: row.version });
const freshDay = () => new Date(Date.UTC(2022, 0, ++day)).toISOString().slice(0, 10);

beforeAll(async () => {
  world = await testWorld();
  o = await office(world);
  const inspectorId = o.ids.otherInspector;
  second = await account(world, "211282", { userName: "second", role: "inspector", inspectorId });
  const institutionId = o.ids.kindergarten;
  otherHead = await account(world, "211282", { userName: "head2", role: "head", institutionId });
  running = await o.programme();
});
afterAll(async () => {
  await world.close();
});

const begun = async () => o.filled(await o.planned(running.id, { plannedDate: freshDay() }));
const noticed = (count = 1) => o.noticed(running.id, count, { plannedDate: freshDay() });
const one = (id: string) => o.officer.finding.one({ id });

/** Takes a finding to `reported` by the head. */
async function reported(id: string) {
  const row = await one(id);
  const known = await o.head.finding.acknowledge({ ...target(row), responsiblePerson: "张校长" });
  const doing = await o.head.finding.plan({ ...target(known), measures: "压减作业" });
  return o.head.finding.report({ ...target(doing), result: "已压减" });
}

describe("the life of a finding", () => {
  test("ordered, acknowledged, planned, reported, returned, reported, closed, reopened", async () => {
    const { notice, findingIds } = await noticed();
    const id = findingIds[0] as string;
    const ordered = await one(id);
    expect(ordered).toMatchObject({
      state: "ordered",
      deadline: "2022-04-01",
      noticeNumber: notice.printedNumber,
      overdue: false,
      onTime: null,
    });
    const done = await reported(id);
    expect(done).toMatchObject({
      state: "reported",
      responsiblePerson: "张校长",
      measures: "压减作业",
      result: "已压减",
      reportedById: o.ids.users.head,
    });
    const returned = await o.officer.finding.return({
      ...target(done),
      reason: "仍有一个班超量",
      newDeadline: "2022-04-20",
    });
    expect(returned).toMatchObject({
      state: "returned",
      stateReason: "仍有一个班超量",
      deadline: "2022-04-20",
    });
    const again = await o.head.finding.report({ ...target(returned), result: "全部压减" });
    const closed = await o.inspector.finding.close({ ...target(again), verification: "现场核实" });
    expect(closed).toMatchObject({
      state: "closed",
      verification: "现场核实",
      closedOn: "2022-03-15",
      onTime: true,
    });
    expect((await o.officer.notice.one({ id: notice.id })).state).toBe("closed");
    const reopened = await o.officer.finding.reopen({
      ...target(closed),
      reason: "回头看发现反弹",
    });
    expect(reopened).toMatchObject({ state: "returned", closedOn: null, deadline: "2022-04-20" });
    expect((await o.officer.notice.one({ id: notice.id })).state).toBe("open");
  });

  test("is resolved on the spot by the team", async () => {
    const found = await o.found((await begun()).id);
    const note = { ...target(found), note: "当场撤下宣传栏" };
    expect((await failure(o.head.finding.resolveOnSpot(note))).status).toBe(403);
    const solved = await o.inspector.finding.resolveOnSpot(note);
    expect(solved).toMatchObject({ state: "resolvedOnSpot", result: "当场撤下宣传栏" });
    const order = { inspectionId: solved.inspectionId, deadline: "2022-04-01" };
    const refused = await failure(o.officer.notice.issue({ ...order, findingIds: [solved.id] }));
    expect(refused.fields).toEqual({ "findingIds.0": "cannotOrder" });
    expect(refused.messages["findingIds.0"]).toMatch("立行立改");
    const reopen = { ...target(solved), reason: "反弹" };
    expect((await failure(o.officer.finding.reopen(reopen))).key).toBe("conflict/move");
  });

  test("who reported cannot verify", async () => {
    const both = await account(world, "211282", {
      userName: "both",
      role: "head",
      also: ["officer"],
      institutionId: o.ids.school,
    });
    const { findingIds } = await noticed();
    const row = await one(findingIds[0] as string);
    const known = await both.finding.acknowledge({ ...target(row), responsiblePerson: "张校长" });
    const done = await both.finding.report({ ...target(known), result: "已压减" });
    const refused = await failure(both.finding.close({ ...target(done), verification: "合格" }));
    expect(refused).toMatchObject({ status: 409, key: "conflict/guard" });
    expect(refused.message).toMatch("核查人不能");
    const returning = both.finding.return({ ...target(done), reason: "重报" });
    expect((await failure(returning)).message).toMatch("核查人不能");
    const { moves } = await both.finding.one({ id: done.id });
    expect(moves.find((move) => move.action === "close")).toMatchObject({ allowed: false });
    const another = await o.officer.finding.close({ ...target(done), verification: "合格" });
    expect(another.state).toBe("closed");
  });

  test("is extended with a reason to a later day only", async () => {
    const { findingIds } = await noticed();
    const row = await one(findingIds[0] as string);
    const extend = (deadline: string, reason = "暑期施工") =>
      o.officer.finding.extend({ ...target(row), deadline, reason });
    for (const deadline of ["2022-04-01", "2022-03-01"]) {
      expect((await failure(extend(deadline))).fields).toEqual({ deadline: "deadlineNotLater" });
    }
    expect((await failure(extend("2022-05-01", ""))).fields).toEqual({ reason: "required" });
    const own = { ...target(row), deadline: "2022-05-01", reason: "施工" };
    expect((await failure(o.inspector.finding.extend(own))).message).toMatch("由督导室延长");
    const extended = await extend("2022-05-01");
    expect(extended).toMatchObject({
      state: "ordered",
      deadline: "2022-05-01",
      stateReason: "暑期施工",
    });
  });

  test("is overdue from the day after its deadline until the unit reports", async () => {
    const { notice, findingIds } = await noticed();
    const id = findingIds[0] as string;
    try {
      world.setDay("2022-04-01");
      expect((await one(id)).overdue).toBe(false);
      world.setDay("2022-04-02");
      expect((await one(id)).overdue).toBe(true);
      expect((await o.officer.notice.one({ id: notice.id })).overdue).toBe(true);
      const filters = [
        { field: "overdue" as const, op: "eq" as const, value: true },
        { field: "noticeId" as const, op: "eq" as const, value: notice.id },
      ];
      expect((await o.officer.finding.list({ filters })).total).toBe(1);
      const late = await reported(id);
      expect(late.overdue).toBe(false);
      const closed = await o.officer.finding.close({ ...target(late), verification: "合格" });
      expect(closed.onTime).toBe(false);
      const again = await o.officer.finding.reopen({ ...target(closed), reason: "反弹" });
      expect(again.deadline).toBe("2022-05-02");
    } finally {
      world.setDay("2022-03-15");
    }
  });

  test("a new deadline is not in the past", async () => {
    const { findingIds } = await noticed();
    const done = await reported(findingIds[0] as string);
    const back = { ...target(done), reason: "不足", newDeadline: "2022-03-01" };
    expect((await failure(o.officer.finding.return(back))).fields).toEqual({
      newDeadline: "deadlinePast",
    });
  });
});

describe("recording findings", () => {
  test("is open to the team until it submits, to the office until it accepts", async () => {
    const planned = await o.planned(running.id, { plannedDate: freshDay() });
    const early = await failure(o.found(planned.id));
    expect(early).toMatchObject({ status: 409, key: "conflict/findingsFixed" });
    const filled = await o.filled(planned);
    const found = await o.found(filled.id);
    expect(found).toMatchObject({
      state: "found",
      institutionId: o.ids.school,
      foundOn: planned.plannedDate,
      programmeId: running.id,
    });
    const submitted = await o.submitted(filled);
    expect((await failure(o.found(filled.id))).key).toBe("conflict/findingsFixed");
    const own = { inspectionId: filled.id, description: "补录", severity: "serious" } as const;
    const added = await o.officer.finding.create(own);
    await o.officer.finding.remove(target(added));
    const worded = { ...target(found), description: "作业总量超时" };
    expect((await failure(o.inspector.finding.update(worded))).key).toBe("conflict/findingsFixed");
    const better = await o.officer.finding.update(worded);
    await o.officer.inspection.accept(target(submitted));
    expect((await failure(o.officer.finding.create(own))).key).toBe("conflict/findingsFixed");
    expect((await failure(o.officer.finding.remove(target(better)))).key).toBe(
      "conflict/findingsFixed",
    );
  });

  test("cites criteria of the programme's rubric, and known inspections", async () => {
    const { id } = await begun();
    expect((await failure(o.found(id, { criterion: "Z9" }))).fields).toEqual({
      criterion: "unknownCriterion",
    });
    const foreign = newId("430981");
    expect((await failure(o.found(foreign))).fields).toEqual({ inspectionId: "unknownReference" });
    expect((await failure(o.found(newId("211282")))).fields).toEqual({
      inspectionId: "unknownReference",
    });
    const other = await begun();
    const found = await o.found(id);
    const moved = o.inspector.finding.update({ ...target(found), inspectionId: other.id });
    expect((await failure(moved)).fields).toEqual({ inspectionId: "fixed" });
    const wrong = o.inspector.finding.update({ ...target(found), criterion: "Z9" });
    expect((await failure(wrong)).fields).toEqual({ criterion: "unknownCriterion" });
    const long = o.found(id, { description: "长".repeat(1001) });
    expect((await failure(long)).fields).toEqual({ description: "tooLong" });
  });

  test("is not for other inspectors or heads", async () => {
    const { id } = await begun();
    const finding = { inspectionId: id, description: "旁人所记", severity: "general" } as const;
    expect((await failure(second.finding.create(finding))).key).toBe("forbidden/reach");
    expect((await failure(o.head.finding.create(finding))).status).toBe(403);
    const found = await o.found(id);
    expect((await failure(second.finding.update(target(found)))).status).toBe(404);
    expect((await failure(second.finding.one({ id: found.id }))).status).toBe(404);
  });

  test("a finding that was acted on stands", async () => {
    const { findingIds } = await noticed();
    const row = await one(findingIds[0] as string);
    const change = o.officer.finding.update({ ...target(row), description: "改" });
    expect((await failure(change)).key).toBe("conflict/findingOrdered");
    expect((await failure(o.officer.finding.remove(target(row)))).key).toBe(
      "conflict/findingOrdered",
    );
  });
});

describe("notices", () => {
  test("are numbered without gaps, also when one fails and many come at once", async () => {
    const first = await noticed();
    const filled = await begun();
    const ids = [];
    for (let i = 0; i < 4; i++) ids.push((await o.found(filled.id)).id);
    const uncited = await o.found(filled.id, { criterion: undefined });
    const issue = (findingIds: string[]) =>
      o.officer.notice.issue({ inspectionId: filled.id, deadline: "2022-04-01", findingIds });
    const refused = await failure(issue([ids[0] as string, uncited.id]));
    expect(refused.fields).toEqual({ "findingIds.1": "cannotOrder" });
    expect(refused.messages["findingIds.1"]).toMatch("依据条款");
    expect((await one(ids[0] as string)).state).toBe("found");
    const many = await Promise.all(ids.map((id) => issue([id])));
    const numbers = many.map((notice) => notice.number).sort((a, b) => a - b);
    const from = first.notice.number;
    expect(numbers).toEqual([from + 1, from + 2, from + 3, from + 4]);
    expect(many[0]?.printedNumber).toBe(`开政教督整〔2022〕${many[0]?.number}号`);
  });

  test("name findings of their inspection, each once, and a day to come", async () => {
    const filled = await begun();
    const found = await o.found(filled.id);
    const elsewhere = await o.found((await begun()).id);
    const issue = (findingIds: string[], deadline = "2022-04-01") =>
      o.officer.notice.issue({ inspectionId: filled.id, deadline, findingIds });
    expect((await failure(issue([]))).fields).toEqual({ findingIds: "requiredChoice" });
    expect(
      (await failure(issue([found.id, found.id, elsewhere.id, newId("430981")]))).fields,
    ).toEqual({
      "findingIds.1": "repeated",
      "findingIds.2": "unknownReference",
      "findingIds.3": "unknownReference",
    });
    expect((await failure(issue([found.id], "2022-03-14"))).fields).toEqual({
      deadline: "deadlinePast",
    });
  });

  test("take the county's days when no deadline is given, and are sent once", async () => {
    const filled = await begun();
    const found = await o.found(filled.id);
    const input = { id: newId("211282"), inspectionId: filled.id, findingIds: [found.id] };
    const notice = await o.inspector.notice.issue(input);
    expect(notice).toMatchObject({ deadline: "2022-04-14", issuedByName: "inspector" });
    const again = await o.inspector.notice.issue(input);
    expect(again).toMatchObject({ id: notice.id, number: notice.number, findingCount: 1 });
  });

  test("are for the office and the team of the inspection", async () => {
    const filled = await begun();
    const found = await o.found(filled.id);
    const input = { inspectionId: filled.id, deadline: "2022-04-01", findingIds: [found.id] };
    expect((await failure(second.notice.issue(input))).key).toBe("forbidden/reach");
    expect((await failure(o.head.notice.issue(input))).status).toBe(403);
    const notice = await o.officer.notice.issue(input);
    expect((await o.head.notice.one({ id: notice.id })).id).toBe(notice.id);
    expect((await failure(otherHead.notice.one({ id: notice.id }))).status).toBe(404);
    expect((await failure(second.notice.one({ id: notice.id }))).status).toBe(404);
    const city = await world.as("cityReader", "2112");
    expect((await failure(city.notice.issue(input))).key).toBe("forbidden/oversight");
  });
});

describe("rectification reports", () => {
  test("answer every finding that awaits the unit", async () => {
    const { notice, findingIds } = await noticed(3);
    const [a, b, c] = findingIds as [string, string, string];
    const submit = (results: { findingId: string; result: string }[], extra: object = {}) =>
      o.head.rectificationReport.submit({
        noticeId: notice.id,
        text: "学校高度重视,逐项整改。",
        results,
        ...extra,
      });
    expect((await failure(submit([]))).key).toBe("conflict/notAcknowledged");
    for (const id of findingIds) {
      const row = await one(id);
      await o.head.finding.acknowledge({ ...target(row), responsiblePerson: "张校长" });
    }
    const early = await one(c);
    await o.head.finding.report({ ...target(early), result: "已改" });
    const wanting = await failure(submit([{ findingId: a, result: "已改" }]));
    expect(wanting.fields).toEqual({ results: "resultsMissing" });
    expect(wanting.messages.results).toMatch("还有 1 个");
    const foreign = await failure(submit([{ findingId: newId("211282"), result: "已改" }]));
    expect(foreign.fields).toMatchObject({ "results.0.findingId": "unknownReference" });
    const results = [
      { findingId: a, result: "已改" },
      { findingId: b, result: "已改" },
    ];
    const id = newId("211282");
    const report = await submit(results, { id });
    expect(report).toMatchObject({ noticeNumber: notice.printedNumber, submittedByName: "head" });
    expect((await submit(results, { id })).id).toBe(report.id);
    expect((await failure(submit([]))).key).toBe("conflict/nothingToReport");
    const state = await o.officer.notice.one({ id: notice.id });
    expect(state).toMatchObject({ state: "reported", findingCount: 3, closedCount: 0 });
    expect(state.reportedAt).toBe(report.submittedAt);
    const back = await o.officer.finding.return({ ...target(await one(a)), reason: "不足" });
    expect((await o.officer.notice.one({ id: notice.id })).state).toBe("open");
    expect((await failure(submit([]))).fields).toEqual({ results: "resultsMissing" });
    await submit([{ findingId: back.id, result: "再改" }]);
    const filters = [{ field: "noticeId" as const, op: "eq" as const, value: notice.id }];
    expect((await o.head.rectificationReport.list({ filters })).total).toBe(2);
    expect((await otherHead.rectificationReport.list({ filters })).total).toBe(0);
    expect((await o.inspector.rectificationReport.list({ filters })).total).toBe(2);
    expect((await second.rectificationReport.list({ filters })).total).toBe(0);
  });

  test("are for the head of the unit", async () => {
    const { notice, findingIds } = await noticed();
    const report = { noticeId: notice.id, text: "代报" };
    expect((await failure(otherHead.rectificationReport.submit(report))).status).toBe(404);
    expect((await failure(o.officer.rectificationReport.submit(report))).status).toBe(403);
    const row = await one(findingIds[0] as string);
    const sign = { ...target(row), responsiblePerson: "别人" };
    expect((await failure(otherHead.finding.acknowledge(sign))).status).toBe(404);
    expect((await failure(o.officer.finding.acknowledge(sign))).status).toBe(403);
    expect((await failure(o.inspector.finding.acknowledge(sign))).status).toBe(403);
  });
});

describe("permissions of the moves", () => {
  test("each role may only what is its part", async () => {
    const { findingIds } = await noticed();
    const done = await reported(findingIds[0] as string);
    const close = { ...target(done), verification: "合格" };
    expect((await failure(o.head.finding.close(close))).status).toBe(403);
    expect((await failure(second.finding.close(close))).status).toBe(404);
    const back = { ...target(done), reason: "原因" };
    expect((await failure(o.head.finding.return(back))).status).toBe(403);
    expect((await failure(o.head.finding.reopen(back))).status).toBe(403);
    const later = { ...back, deadline: "2022-06-01" };
    expect((await failure(o.head.finding.extend(later))).status).toBe(403);
    const city = await world.as("cityReader", "2112");
    expect((await failure(city.finding.close(close))).key).toBe("forbidden/oversight");
    expect((await city.finding.one({ id: done.id })).moves).toEqual([]);
    const yuanjiang = await world.as("director", "430981");
    expect((await failure(yuanjiang.finding.close(close))).status).toBe(404);
  });
  test("the head is offered what the unit has to do", async () => {
    const { findingIds } = await noticed();
    const { moves } = await o.head.finding.one({ id: findingIds[0] as string });
    expect(moves).toMatchObject([
      { action: "acknowledge", allowed: true, primary: true, asks: ["responsiblePerson"] },
    ]);
  });
  test("of two who verify at once, one is told", async () => {
    const { findingIds } = await noticed();
    const done = await reported(findingIds[0] as string);
    const close = { ...target(done), verification: "合格" };
    const both = await Promise.allSettled([
      o.officer.finding.close(close),
      o.director.finding.close(close),
    ]);
    expect(both.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

test("what the lists derive is what the rules say", async () => {
  world.setDay("2022-04-10");
  const findings = (await o.officer.finding.list({ pageSize: 200 })).rows;
  const notices = (await o.officer.notice.list({ pageSize: 200 })).rows;
  const reports = (await o.officer.rectificationReport.list({ pageSize: 200 })).rows;
  for (const row of findings) {
    expect(row.overdue).toBe(isOverdue(row.state, row.deadline, "2022-04-10"));
  }
  for (const row of notices) {
    const states = findings.filter((one) => one.noticeId === row.id).map((one) => one.state);
    const reportIn = reports.some((one) => one.noticeId === row.id);
    expect([row.printedNumber, row.state]).toEqual([
      row.printedNumber,
      noticeState(states, reportIn),
    ]);
  }
  expect(new Set(notices.map((row) => row.state)).size).toBe(3);
  expect(new Set(findings.map((row) => row.overdue)).size).toBe(2);
});
