import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { batchErrors, type PlannedItem, type PlanningFacts, planErrors } from "./rules.ts";

const facts: PlanningFacts = {
  engagements: [],
  avoided: new Set(),
  programme: { startDate: "2022-03-01", endDate: "2022-11-30", subjectTypes: ["primary"] },
  institutions: new Map([
    ["open", { kind: "primary", status: "open" }],
    ["closed", { kind: "primary", status: "closed" }],
    ["vocational", { kind: "vocational", status: "open" }],
  ]),
  inspectors: new Map([
    ["free", { name: "王", status: "active", terms: [] }],
    ["left", { name: "李", status: "left", terms: [] }],
    ["term", { name: "张", status: "active", terms: [{ from: "2022-01-01", to: "2022-06-30" }] }],
  ]),
};
const item = (fields: Partial<PlannedItem> = {}): PlannedItem => ({
  institutionId: "open",
  plannedDate: "2022-05-05",
  leadInspectorId: "free",
  ...fields,
});

describe("one planned inspection", () => {
  test.each([
    [{}, {}],
    [{ institutionId: "none" }, { institutionId: "unknownReference" }],
    [{ institutionId: "closed" }, { institutionId: "institutionClosed" }],
    [{ institutionId: "vocational" }, { institutionId: "institutionNotCovered" }],
    [{ plannedDate: "2022-03-01" }, {}],
    [{ plannedDate: "2022-02-28" }, { plannedDate: "dateOutsideProgramme" }],
    [{ plannedDate: "2022-11-30" }, {}],
    [{ plannedDate: "2022-12-01" }, { plannedDate: "dateOutsideProgramme" }],
    [{ leadInspectorId: "none" }, { leadInspectorId: "unknownReference" }],
    [{ leadInspectorId: "left" }, { leadInspectorId: "inspectorLeft" }],
    [{ leadInspectorId: "term", plannedDate: "2022-06-30" }, {}],
    [
      { leadInspectorId: "term", plannedDate: "2022-07-01" },
      { leadInspectorId: "inspectorOutOfTerm" },
    ],
    [{ memberIds: ["term"] }, {}],
    [{ memberIds: ["free"] }, { "memberIds.0": "leadAmongMembers" }],
    [{ memberIds: ["term", "term"] }, { "memberIds.1": "repeated" }],
    [{ memberIds: ["left"] }, { "memberIds.0": "inspectorLeft" }],
  ])("%j has the errors %j", (fields, errors) => {
    const found = Object.entries(planErrors(item(fields), facts));
    expect(Object.fromEntries(found.map(([path, error]) => [path, error.key]))).toEqual(errors);
  });
});

describe("a fixed part of the day", () => {
  const taken = [
    { inspectorId: "free", date: "2022-05-05", dayPart: "morning", unit: "实验小学" },
  ] as const;
  test.each([
    ["morning", "inspectorBusy"],
    ["wholeDay", "inspectorBusy"],
    ["afternoon", undefined],
    [null, undefined],
  ] as const)("%s beside a taken morning: %s", (dayPart, key) => {
    const errors = planErrors(item({ dayPart }), { ...facts, engagements: taken });
    expect(errors.leadInspectorId?.key).toBe(key);
    if (key) expect(errors.leadInspectorId?.params).toMatchObject({ unit: "实验小学" });
  });

  test("binds members too, another day and another person not", () => {
    const busy = { ...facts, engagements: taken };
    const member = item({ leadInspectorId: "term", memberIds: ["free"], dayPart: "morning" });
    expect(Object.keys(planErrors(member, busy))).toEqual(["memberIds.0"]);
    expect(planErrors({ ...member, plannedDate: "2022-05-06" }, busy)).toEqual({});
  });

  test("is taken within one batch too", () => {
    const batch = [
      item({ dayPart: "wholeDay" }),
      item({ institutionId: "other", dayPart: "afternoon" }),
      item({ institutionId: "third" }),
    ];
    const institutions = new Map(
      ["open", "other", "third"].map((id) => [id, { kind: "primary", status: "open" }]),
    );
    const errors = batchErrors(batch, { ...facts, institutions }, new Set());
    expect(Object.keys(errors)).toEqual(["items.1.leadInspectorId"]);
  });
});

test("who must stay away from a unit is not sent there", () => {
  const avoided = new Set(["free open"]);
  expect(planErrors(item(), { ...facts, avoided })).toMatchObject({
    leadInspectorId: { key: "inspectorAvoids", params: { name: "王" } },
  });
});

describe("a batch", () => {
  test("refuses what stands already and what it repeats itself", () => {
    const errors = batchErrors(
      [item(), item({ plannedDate: "2022-05-06" }), item({ plannedDate: "2022-05-06" })],
      facts,
      new Set(["open 2022-05-05"]),
    );
    expect(errors).toEqual({
      "items.0.institutionId": { key: "plannedTwice" },
      "items.2.institutionId": { key: "plannedTwice" },
    });
  });
  test("accepted, it never has a unit twice on a day", () => {
    const days = fc.constantFrom("2022-05-05", "2022-05-06", "2022-05-07");
    const items = fc.array(
      days.map((plannedDate) => item({ plannedDate })),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(items, (batch) => {
        const passes = Object.keys(batchErrors(batch, facts, new Set())).length === 0;
        expect(passes).toBe(new Set(batch.map((one) => one.plannedDate)).size === batch.length);
      }),
    );
  });
});
