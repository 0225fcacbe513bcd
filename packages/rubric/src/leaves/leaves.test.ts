import { describe, expect, test } from "vitest";
import { defineRubric } from "../define.ts";
import { type Answer, checkAnswer } from "../engine/answers.ts";
import { compileRubric } from "../engine/compile.ts";
import { score } from "../engine/score.ts";
import type { CriterionSource } from "../format/criterion.ts";
import { check, rubricOf } from "../testing/sources.ts";
import { localText } from "../text.ts";

const base = { code: "A1", text: localText("指标") };
const level: CriterionSource = {
  ...base,
  kind: "level",
  points: 4,
  levels: [
    { code: "A", text: localText("好", "good"), points: 4 },
    { code: "B", text: localText("较好", "fair"), points: 2.5 },
    { code: "C", text: localText("差", "poor"), points: 0 },
  ],
};
const points: CriterionSource = { ...base, kind: "points", max: 5, step: 0.5 };
const deduction: CriterionSource = {
  ...base,
  kind: "deduction",
  points: 3,
  reasons: [
    { code: "late", text: localText("迟交"), points: 0.1 },
    { code: "lost", text: localText("缺件"), points: 1, max: 2 },
  ],
};

function given(leaf: CriterionSource, answer: Answer) {
  const compiled = compileRubric(defineRubric(rubricOf([leaf, check("Z", 1)])));
  const result = score(compiled, { A1: answer });
  return { ...result.trace.children[0], ignored: result.ignored };
}

function refusal(leaf: CriterionSource, answer: unknown): string | null {
  const compiled = compileRubric(defineRubric(rubricOf([leaf, check("Z", 1)])));
  const checked = checkAnswer(compiled, "A1", answer);
  return checked.ok ? null : (checked.message.en ?? "");
}

describe("level", () => {
  test("gives the points of the level", () => {
    expect(given(level, { kind: "level", level: "B" })).toMatchObject({
      possible: "4",
      given: "2.5",
      lost: "1.5",
      why: [{ rule: "level.chosen", text: { en: "Level B (fair): 2.5 of 4 points" } }],
    });
  });
  test("refuses a level it does not have", () => {
    expect(refusal(level, { kind: "level", level: "X" })).toBe("there is no level X");
    expect(refusal(level, { kind: "level", level: "A" })).toBeNull();
  });
});

describe("points", () => {
  test("gives what the rater gives", () => {
    expect(given(points, { kind: "points", points: "4.5" })).toMatchObject({
      given: "4.5",
      lost: "0.5",
    });
  });
  test.each([
    ["5.5", "5.5 is above 5"],
    ["4.25", "points go in steps of 0.5, not 4.25"],
    ["-1", '"-1" is not a number of points'],
    ["viel", '"viel" is not a number of points'],
  ])("refuses %s", (wrong, why) => {
    expect(refusal(points, { kind: "points", points: wrong })).toBe(why);
    expect(given(points, { kind: "points", points: wrong })).toMatchObject({
      counted: "missing",
      given: "0",
      open: "5",
      ignored: [{ code: "A1", rule: "answer.outOfRange" }],
    });
  });
});

describe("deduction", () => {
  const occurrences = (late: number, lost: number): Answer => ({
    kind: "deduction",
    occurrences: [
      { reason: "late", count: late },
      { reason: "lost", count: lost },
    ],
  });

  test("takes exact decimals off, three times a tenth", () => {
    expect(given(deduction, occurrences(3, 0))).toMatchObject({ given: "2.7", lost: "0.3" });
  });
  test("a reason takes no more than its own limit", () => {
    expect(given(deduction, occurrences(0, 9))).toMatchObject({ given: "1", lost: "2" });
  });
  test("never falls below zero, and says so", () => {
    const { given: rest, why } = given(deduction, occurrences(20, 9));
    expect(rest).toBe("0");
    expect(why?.map(({ rule }) => rule)).toEqual([
      "deduction.occurrence",
      "deduction.occurrence",
      "deduction.floor",
    ]);
  });
  test("nothing found gives everything", () => {
    expect(given(deduction, { kind: "deduction", occurrences: [] })).toMatchObject({
      given: "3",
      why: [{ rule: "deduction.none" }],
    });
  });
  test("refuses unknown reasons and broken counts", () => {
    const one = (reason: string, count: number) => ({
      kind: "deduction",
      occurrences: [{ reason, count }],
    });
    expect(refusal(deduction, one("other", 1))).toBe("there is no reason other");
    expect(refusal(deduction, one("late", 1.5))).toContain("malformed");
    expect(refusal(deduction, one("late", -1))).toContain("malformed");
  });
});

describe("check", () => {
  test("all or nothing", () => {
    expect(given(check("A1", 1.25), { kind: "check", met: true })).toMatchObject({ given: "1.25" });
    expect(given(check("A1", 1.25), { kind: "check", met: false })).toMatchObject({
      lost: "1.25",
      why: [{ text: { "zh-CN": "不符合：得 0 分，满分 1.25 分" } }],
    });
  });
  test("refuses an answer of another kind or without its verdict", () => {
    expect(refusal(check("A1"), { kind: "points", points: "1" })).toBe(
      "A1 takes a check answer, not points",
    );
    expect(refusal(check("A1"), { kind: "check" })).toBe("A1: malformed at met");
    expect(refusal(check("A1"), null)).toContain("not ?");
  });
});

describe("veto", () => {
  test("carries no points and reports what happened", () => {
    const veto: CriterionSource = { ...base, kind: "veto", effect: { fail: true } };
    expect(given(veto, { kind: "veto", happened: true })).toMatchObject({
      possible: "0",
      why: [{ rule: "veto.happened" }],
    });
  });
});
