/** Ways to combine, conditional criteria and what stands beside the total. */
import { describe, expect, test } from "vitest";
import { defineRubric } from "../define.ts";
import type { Answer, Answers } from "../engine/answers.ts";
import { compileRubric } from "../engine/compile.ts";
import { score } from "../engine/score.ts";
import type { CriterionSource } from "../format/criterion.ts";
import type { RubricSource } from "../format/rubric.ts";
import { check, rubricOf, threeGrades } from "../testing/sources.ts";
import { localText } from "../text.ts";

const text = localText("指标");
const met = { kind: "check", met: true } as const;
const notMet = { kind: "check", met: false } as const;
const value = (written: string): Answer => ({ kind: "measure", value: written });
const run = (source: RubricSource, answers: Answers, attributes = {}) =>
  score(compileRubric(defineRubric(source)), answers, { attributes });

describe("the seven resource indicators of a school", () => {
  const codes = ["1", "2", "3", "4", "5", "6", "7"];
  const measure = (code: string): CriterionSource => ({
    kind: "measure",
    code,
    text,
    unit: text,
    direction: "atLeast",
    thresholds: [{ value: 4 }],
  });
  const group: CriterionSource = {
    kind: "atLeastMet",
    code: "R",
    text,
    atLeast: 6,
    rest: { minShare: 0.85 },
    points: 20,
    children: codes.map(measure),
  };
  const judge = (...values: (string | null)[]) => {
    const answers = Object.fromEntries(
      values.flatMap((one, at) => (one === null ? [] : [[codes[at], value(one)]])),
    );
    const [node] = run(rubricOf([group]), answers).trace.children;
    return [node?.given, node?.lost, node?.open];
  };
  const six = ["4", "5", "4", "4", "9", "4"];

  test("six met and the other at 85 % of its threshold or more", () => {
    expect(judge(...six, "3.4")).toEqual(["20", "0", "0"]);
    expect(judge(...six, "3.3999")).toEqual(["0", "20", "0"]);
    expect(judge(...six.slice(1), "3.9", "3.9")).toEqual(["0", "20", "0"]);
  });
  test("is open while it may go either way, and settled as soon as it may not", () => {
    expect(judge(...six)).toEqual(["0", "0", "20"]);
    expect(judge("3.9", "3.9")).toEqual(["0", "20", "0"]);
    expect(judge("3")).toEqual(["0", "20", "0"]);
  });
  test("asks for all where no more than six apply", () => {
    const answers: Record<string, Answer> = { 7: { kind: "notApplicable", reason: "无" } };
    codes.slice(0, 6).forEach((code, at) => {
      answers[code] = value(at === 0 ? "3.9" : "4");
    });
    expect(run(rubricOf([group]), answers).given).toBe("0");
    expect(run(rubricOf([group]), { ...answers, 1: value("4") }).given).toBe("20");
  });
});

describe("a weighted mean", () => {
  const mean = (weights: [number, number, number]): CriterionSource => ({
    kind: "weightedMean",
    code: "M",
    text,
    points: 100,
    children: (["A", "B", "C"] as const).map((code, at) => ({
      ...check(code, 3),
      weight: weights[at],
    })),
  });

  test("counts each child by its weight, whatever its points", () => {
    expect(run(rubricOf([mean([0.5, 0.3, 0.2])]), { A: met, B: notMet })).toMatchObject({
      given: "50",
      lost: "30",
      open: "20",
    });
  });
  test("leaves out what does not apply and weighs the rest", () => {
    const answers: Answers = {
      A: met,
      B: { kind: "notApplicable", reason: "无" },
      C: notMet,
    };
    const [node] = run(rubricOf([mean([50, 30, 20])]), answers).trace.children;
    expect(node).toMatchObject({ possible: "100", given: "71.4286", lost: "28.5714" });
    expect(node?.children.map(({ weight }) => weight)).toEqual(["50", "30", "20"]);
  });
});

test("thirds that are shown rounded still reach the threshold they reach", () => {
  const third = (code: string): CriterionSource => ({
    kind: "weightedMean",
    code,
    text,
    points: 100,
    children: [{ kind: "points", code: `${code}1`, text, max: 3, step: 1, weight: 1 }],
  });
  const { 0: good, 2: poor } = threeGrades;
  const of = (least: number) =>
    rubricOf(["A", "B", "C"].map(third), {
      grades: [{ code: good.code, title: good.title, minPoints: least }, poor],
    });
  const one = { kind: "points", points: "1" } as const;
  const result = run(of(100), { A1: one, B1: one, C1: one });
  expect(result).toMatchObject({ given: "99.9999", share: "0.3333", grade: { code: "good" } });
  const two = { kind: "points", points: "2" } as const;
  // Two thirds each: 200.0001 is shown, 200 it is.
  expect(run(of(200), { A1: two, B1: two, C1: two }).given).toBe("200.0001");
  expect(
    run(
      rubricOf(["A", "B", "C"].map(third), {
        grades: [{ code: good.code, title: good.title, minPoints: "200.0001" }, poor],
      }),
      { A1: two, B1: two, C1: two },
    ).grade?.code,
  ).toBe("poor");
});

test("all of a group must be met", () => {
  const group: CriterionSource = {
    kind: "allMet",
    code: "G",
    text,
    children: ["A", "B"].map((code) => ({ kind: "check", code, text })),
  };
  const source = rubricOf([group, { kind: "check", code: "C", text }], { scoring: "compliance" });
  expect(run(source, { A: met, B: met, C: met })).toMatchObject({ given: "2", possible: "2" });
  expect(run(source, { A: met, B: notMet, C: met })).toMatchObject({ given: "1", lost: "1" });
  expect(run(source, { A: notMet })).toMatchObject({ lost: "1", open: "1" });
});

describe("bonuses", () => {
  const bonus = (code: string): CriterionSource => ({ kind: "bonus", code, text, max: 3, step: 1 });
  const group: CriterionSource = {
    kind: "sum",
    code: "G",
    text,
    bonusMax: 4,
    children: [check("A", 10), bonus("B1"), bonus("B2")],
  };
  const full = { kind: "bonus", points: "3" } as const;
  const answers = { A: notMet, Z: met, B1: full, B2: full, B3: full };

  test("are capped by group and rubric and leave the base alone", () => {
    const source = rubricOf([group, bonus("B3"), check("Z", 10)], { bonus: { max: 5 } });
    const result = run(source, answers);
    expect(result).toMatchObject({ given: "10", bonus: "5", total: "15", share: "0.5000" });
    expect(result.trace.children[0]).toMatchObject({ bonus: "4", why: [{ rule: "bonus.capped" }] });
    expect(run(source, { A: met, Z: met })).toMatchObject({ complete: true, bonus: "0" });
  });
  test("lift a grade only where the rubric says so", () => {
    const grades = threeGrades;
    const quiet = rubricOf([group, bonus("B3"), check("Z", 10)], { grades });
    expect(run(quiet, answers).grade?.code).toBe("poor");
    expect(run({ ...quiet, bonus: { liftsGrade: true } }, answers).grade?.code).toBe("good");
  });
});

describe("criteria asked on a condition", () => {
  const when = (code: string, is: boolean) => ({ kind: "check", code, met: is }) as const;
  const source = rubricOf([
    { ...check("menu", 4), when: when("canteen", true) },
    check("canteen", 1),
    { ...check("dorm", 5), when: { kind: "subject", attribute: "boarding", values: [true] } },
  ]);

  test("count once the answer they look at is there", () => {
    expect(run(source, {}, { boarding: false })).toMatchObject({
      possible: "1",
      missing: ["canteen"],
    });
    expect(run(source, { canteen: met }, { boarding: false })).toMatchObject({
      possible: "5",
      missing: ["menu"],
    });
    const none = run(source, { canteen: notMet, menu: met }, { boarding: false });
    expect(none).toMatchObject({ possible: "1", complete: true });
    expect(none.ignored).toMatchObject([{ code: "menu", rule: "answer.excluded" }]);
    expect(none.trace.children[0]?.why[0]?.rule).toBe("excluded.when");
  });
  test("are asked where the attribute they look at is not known", () => {
    expect(run(source, {}).missing).toContain("dorm");
    expect(run(source, {}, { boarding: "true" }).missing).toContain("dorm");
  });
});

test("a criterion may have its own policy for what does not apply", () => {
  const source = rubricOf([
    { ...check("A", 4), notApplicable: "zero" },
    { ...check("B", 4), notApplicable: "refuse" },
    check("C", 2),
  ]);
  const no = { kind: "notApplicable", reason: "无" } as const;
  expect(run(source, { A: no, B: no, C: no })).toMatchObject({
    possible: "8",
    lost: "4",
    missing: ["B"],
  });
});

describe("conditions of grades", () => {
  const level = (code: string): CriterionSource => ({
    kind: "level",
    code,
    text,
    levels: [
      { code: "A", text, points: 2 },
      { code: "B", text, points: 1 },
      { code: "C", text, points: 0 },
    ],
  });
  const at = (code: string): Answer => ({ kind: "level", level: code });
  const [good, , poor] = threeGrades;
  type Requires = NonNullable<RubricSource["grades"]>[number]["requires"];
  const graded = (requires: Requires) =>
    rubricOf(
      [
        { kind: "sum", code: "G", text, children: ["1", "2", "3"].map(level) },
        { ...check("K", 0), core: true },
      ],
      { grades: [{ ...good, minShare: "0.1", requires }, poor] },
    );
  const answers = { 1: at("A"), 2: at("A"), 3: at("B"), K: met };

  test.each([
    ["levelCount from below", [{ kind: "levelCount", levels: ["A"], atLeast: 2 }], { 1: at("B") }],
    ["levelCount from above", [{ kind: "levelCount", levels: ["C"], atMost: 0 }], { 3: at("C") }],
    ["groupMet", [{ kind: "groupMet", code: "G", minShare: 0.6 }], { 2: at("B") }],
    ["coreMet of a check without points", [{ kind: "coreMet" }], { K: notMet }],
  ] as const)("%s", (_, requires, worse) => {
    expect(run(graded(requires), answers).grade?.code).toBe("good");
    expect(run(graded(requires), { ...answers, ...worse }).grade?.code).toBe("poor");
  });
  test("allMet", () => {
    const source = graded([{ kind: "allMet" }]);
    expect(run(source, answers).grade?.code).toBe("poor");
    expect(run(source, { ...answers, 3: at("A") }).grade?.code).toBe("good");
  });
});
