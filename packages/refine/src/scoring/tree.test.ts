import { compileRubric, defineRubric, flattenCriteria, score } from "@dudao/rubric";
import { describe, expect, it } from "vitest";
import { ancestorsOf, branchesOf, leafCodes, neighbour, nextOpen } from "./tree.ts";

const rubric = defineRubric({
  id: "test-visit",
  version: "1.0.0",
  title: { "zh-CN": "测试" },
  subjectTypes: ["primary", "kindergarten"],
  scoring: "points",
  notApplicable: "exclude",
  criteria: [
    {
      code: "A",
      kind: "sum",
      text: { "zh-CN": "甲" },
      children: [
        { code: "A1", kind: "points", text: { "zh-CN": "甲一" }, max: "5", step: "0.5" },
        { code: "A2", kind: "check", text: { "zh-CN": "甲二" }, points: "5" },
        { code: "A3", kind: "bonus", text: { "zh-CN": "加分" }, max: "2", step: "1" },
      ],
    },
    {
      code: "B",
      kind: "sum",
      text: { "zh-CN": "乙" },
      appliesTo: ["kindergarten"],
      children: [{ code: "B1", kind: "check", text: { "zh-CN": "乙一" }, points: "2" }],
    },
  ],
});
const compiled = compileRubric(rubric);
const rows = (answers: Parameters<typeof score>[1], type: "primary" | "kindergarten") =>
  branchesOf(flattenCriteria(rubric), score(compiled, answers, { type }).trace);

describe("branchesOf", () => {
  it("leaves out what is not asked of the unit, empty groups included", () => {
    expect(rows({}, "primary").map((b) => b.code)).toEqual(["A", "A1", "A2", "A3"]);
    expect(leafCodes(rows({}, "kindergarten"))).toEqual(["A1", "A2", "A3", "B1"]);
  });

  it("counts answers and what they cost, up to the group", () => {
    const [group] = rows({ A1: { kind: "points", points: "3.5" } }, "primary");
    expect(group).toMatchObject({ settled: 1, asked: 2, lost: "1.5", given: "3.5" });
  });

  it("shows a bonus without asking for it", () => {
    const won = rows({ A3: { kind: "bonus", points: "2" } }, "primary");
    expect(won[0]).toMatchObject({ settled: 0, asked: 2, bonus: "2" });
    expect(won.at(-1)).toMatchObject({ code: "A3", asked: 0, bonus: "2" });
    const leaves = leafCodes(won);
    expect(nextOpen(leaves, {}, "A2", (code) => code === "A3")).toBe("A1");
  });

  it("takes not applicable as settled", () => {
    const [, leaf] = rows({ A1: { kind: "notApplicable", reason: "无" } }, "primary");
    expect(leaf).toMatchObject({ settled: 1, asked: 1, notApplicable: true });
  });
});

it("says where only being met counts", () => {
  const check = (code: string) => ({ code, kind: "check" as const, text: { "zh-CN": code } });
  const met = defineRubric({
    id: "met",
    version: "1.0.0",
    title: { "zh-CN": "达标" },
    subjectTypes: ["primary"],
    scoring: "points",
    notApplicable: "exclude",
    criteria: [
      {
        code: "R",
        kind: "atLeastMet",
        text: { "zh-CN": "资源" },
        atLeast: 1,
        points: 4,
        children: [check("R1"), check("R2")],
      },
    ],
  });
  const branches = branchesOf(flattenCriteria(met), score(compileRubric(met), {}).trace);
  expect(branches.map(({ yesOrNo }) => yesOrNo)).toEqual([false, true, true]);
});

describe("moving", () => {
  const leaves = ["A1", "A2", "B1"];
  it("goes round to the next open criterion and stops when none is left", () => {
    const met = { kind: "check", met: true } as const;
    expect(nextOpen(leaves, {}, null)).toBe("A1");
    expect(nextOpen(leaves, { A2: met }, "A1")).toBe("B1");
    expect(nextOpen(leaves, { B1: met }, "A2")).toBe("A1");
    expect(nextOpen(leaves, { A1: met, A2: met, B1: met }, "A2")).toBeNull();
  });

  it("holds at the ends", () => {
    expect(neighbour(leaves, "A1", -1)).toBe("A1");
    expect(neighbour(leaves, "B1", 1)).toBe("B1");
  });

  it("names the groups above", () => {
    expect(ancestorsOf(rows({}, "kindergarten"), "B1").map((b) => b.code)).toEqual(["B"]);
  });
});
