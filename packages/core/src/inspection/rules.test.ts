import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { VisitRule } from "../_kernel/config.ts";
import { findMove } from "../_kernel/transitions.ts";
import { refusedBy, testMatrix } from "../testing/machine-matrix.ts";
import type { Inspection } from "./model.ts";
import {
  frozenFields,
  type InspectionFacts,
  inspectionMachine,
  isWorking,
  recordDemands,
  recordTimes,
} from "./rules.ts";

const passing: InspectionFacts = {
  participates: true,
  programmeRunning: true,
  startedAt: "2022-09-05T00:10:00.000Z",
  endedAt: "2022-09-05T02:40:00.000Z",
  topic: "作业管理",
  topicRequired: true,
  methodCount: 3,
  methodsAtLeast: 2,
  findingCount: 2,
  noProblem: false,
  everyCriterion: true,
  answered: 12,
  applicable: 12,
  conflicts: 0,
  undeclared: 0,
};

describe("moves", () => {
  testMatrix(
    inspectionMachine,
    [
      ["planned", "start", "inProgress"],
      ["planned", "miss", "missed"],
      ["inProgress", "record", "recorded"],
      ["returned", "record", "recorded"],
      ["recorded", "submit", "submitted"],
      ["submitted", "accept", "accepted"],
      ["submitted", "return", "returned"],
    ],
    passing,
  );
  test("accepted and missed are final", () => {
    const leaving = inspectionMachine.moves.filter(
      (move) => move.from.includes("accepted") || move.from.includes("missed"),
    );
    expect(leaving).toEqual([]);
  });
});

describe("guards", () => {
  test.each([
    ["planned", "start", { participates: false }, "督学办理"],
    ["planned", "start", { programmeRunning: false }, "尚未开始实施"],
    ["planned", "start", { conflicts: 1 }, "应当回避"],
    ["planned", "start", { undeclared: 2 }, "逐人申报"],
    ["inProgress", "record", { participates: false }, "督学办理"],
    ["recorded", "submit", { participates: false }, "督学办理"],
    ["recorded", "submit", { startedAt: null }, "进校"],
    ["recorded", "submit", { endedAt: null }, "离校"],
    ["recorded", "submit", { endedAt: "2022-09-05T00:00:00.000Z" }, "离校不早于进校"],
    ["recorded", "submit", { topic: null }, "主题"],
    ["recorded", "submit", { methodCount: 1 }, "督导方式"],
    ["recorded", "submit", { findingCount: 0 }, "未发现问题"],
    ["recorded", "submit", { noProblem: true }, "不能同时"],
    ["recorded", "submit", { answered: 11 }, "还有指标未评"],
  ] as const)("%s refuses %s with %o", (state, action, change, text) => {
    const facts = { ...passing, ...change };
    expect(refusedBy(inspectionMachine, state, action, facts)).toMatch(text);
  });
  test.each([
    ["a topic that is not asked for", { topic: null, topicRequired: false }],
    ["no problem found", { findingCount: 0, noProblem: true }],
    ["open criteria in a rubric without points", { answered: 3, everyCriterion: false }],
    ["arrival and leaving in the same minute", { endedAt: passing.startedAt }],
  ])("submit goes through with %s", (_name, change) => {
    expect(
      refusedBy(inspectionMachine, "recorded", "submit", { ...passing, ...change }),
    ).toBeNull();
  });
  test("submit never goes through without a method, times and an outcome", () => {
    const facts = fc.record<InspectionFacts>({
      participates: fc.boolean(),
      programmeRunning: fc.boolean(),
      startedAt: fc.constantFrom(null, passing.startedAt),
      endedAt: fc.constantFrom(null, passing.endedAt),
      topic: fc.constantFrom(null, "主题"),
      topicRequired: fc.boolean(),
      methodCount: fc.nat(8),
      methodsAtLeast: fc.integer({ min: 1, max: 8 }),
      findingCount: fc.nat(3),
      noProblem: fc.boolean(),
      everyCriterion: fc.boolean(),
      answered: fc.nat(4),
      applicable: fc.constant(4),
      conflicts: fc.constant(0),
      undeclared: fc.constant(0),
    });
    fc.assert(
      fc.property(facts, (one) => {
        const passes = "move" in findMove(inspectionMachine, "recorded", "submit", one);
        const complete =
          one.participates &&
          one.startedAt !== null &&
          one.endedAt !== null &&
          (one.topic !== null || !one.topicRequired) &&
          one.methodCount >= one.methodsAtLeast &&
          one.findingCount > 0 !== one.noProblem &&
          (!one.everyCriterion || one.answered === one.applicable);
        expect(passes).toBe(complete);
      }),
    );
  });
});

describe("the county's visit rule", () => {
  const rule: VisitRule = {
    every: "month",
    minimum: 1,
    methodsAtLeast: 3,
    topicRequired: true,
    source: { zh: "本地规定", en: "Local rule" },
  };
  test("asks a topic of routine visits only", () => {
    expect(recordDemands(rule, "routine")).toEqual({ topicRequired: true, methodsAtLeast: 3 });
    expect(recordDemands(rule, "thematic").topicRequired).toBe(false);
    expect(recordDemands({ ...rule, topicRequired: false }, "routine").topicRequired).toBe(false);
  });
  test("never asks for less than one method", () => {
    expect(recordDemands({ ...rule, methodsAtLeast: 0 }, "evaluation").methodsAtLeast).toBe(1);
  });
});

describe("changing a record", () => {
  const at = (state: string) =>
    ({ state, plannedDate: "2022-09-05", memberIds: [], strengths: null }) as unknown as Inspection;

  test("whom and when may change until the visit begins", () => {
    const change = { plannedDate: "2022-09-06", memberIds: ["211282-00000000000000000002"] };
    expect(frozenFields(at("planned"), change)).toEqual([]);
    expect(frozenFields(at("inProgress"), change)).toEqual(["plannedDate", "memberIds"]);
  });
  test("the programme never changes", () => {
    const change = { programmeId: "211282-00000000000000000002" };
    expect(frozenFields(at("planned"), change)).toEqual(["programmeId"]);
  });
  test.each(["submitted", "accepted", "missed"])("%s is frozen", (state) => {
    expect(frozenFields(at(state), { strengths: "管理规范" })).toEqual(["strengths"]);
    expect(isWorking(state)).toBe(false);
  });
  test("a returned record takes corrections again", () => {
    expect(frozenFields(at("returned"), { strengths: "管理规范" })).toEqual([]);
  });
});

describe("times of a record already begun", () => {
  const row = { startedAt: "2022-11-24T08:20:00+08:00", endedAt: null };
  test("are not judged again by a clock that stands before them", () => {
    const early = "2022-11-24T06:12:00+08:00";
    expect(recordTimes("record", row, {}, early)).toEqual({
      columns: { startedAt: row.startedAt, endedAt: row.startedAt },
    });
    const given = { endedAt: "2022-11-24T07:00:00+08:00" };
    expect(recordTimes("record", row, given, early)).toEqual({
      errors: { endedAt: { key: "leftBeforeArrival" } },
    });
  });
});
