import { describe, expect, test } from "vitest";
import { defineRubric } from "../define.ts";
import type { CriterionSource } from "../format/criterion.ts";
import type { RubricSource } from "../format/rubric.ts";
import { check, rubricOf, threeGrades } from "../testing/sources.ts";
import { localText } from "../text.ts";
import { type Answers, answerSchema, checkAnswer } from "./answers.ts";
import { compileRubric } from "./compile.ts";
import { score } from "./score.ts";

const met = { kind: "check", met: true } as const;
const notMet = { kind: "check", met: false } as const;
const notApplicable = { kind: "notApplicable", reason: "无食堂" } as const;

function run(source: RubricSource, answers: Answers, type?: "primary" | "juniorSecondary") {
  return score(compileRubric(defineRubric(source)), answers, { type });
}

describe("totals", () => {
  test("0.1 and 0.2 make 0.3", () => {
    const source = rubricOf([check("A", 0.1), check("B", "0.2")], { points: "0.3" });
    expect(run(source, { A: met, B: met })).toMatchObject({ possible: "0.3", given: "0.3" });
  });

  test("unanswered points are open, neither given nor lost", () => {
    const result = run(rubricOf([check("A", 3), check("B", 2)], { grades: threeGrades }), {
      A: met,
    });
    expect(result).toMatchObject({ given: "3", lost: "0", open: "2", share: "0.6000" });
    expect(result).toMatchObject({ complete: false, missing: ["B"], grade: null });
    expect(result.provisionalGrade?.code).toBe("good");
  });

  test("nothing answered is no grade at all", () => {
    const result = run(rubricOf([check("A", 3)], { grades: threeGrades }), {});
    expect(result).toMatchObject({ answered: 0, provisionalGrade: null, share: "0.0000" });
  });

  test("answers that cannot count are listed, not errors", () => {
    const source = rubricOf([check("A"), { ...check("B"), appliesTo: ["primary"] }]);
    const result = run(source, { A: notMet, B: met, Q: met }, "juniorSecondary");
    expect(result.ignored.map(({ code, rule }) => [code, rule])).toEqual([
      ["B", "answer.excluded"],
      ["Q", "answer.unknownCode"],
    ]);
    expect(result).toMatchObject({ possible: "1", given: "0", complete: true });
  });
});

describe("what does not apply", () => {
  const criteria = [check("A", 6), check("B", 3), check("C", 1)];

  test("exclude: it leaves the total and the rest is re-scaled", () => {
    const grades = [
      { code: "good", title: localText("良好"), minPoints: 6.5 },
      { code: "poor", title: localText("不合格"), minPoints: 0 },
    ];
    const result = run(rubricOf(criteria, { points: 10, grades }), {
      A: met,
      B: notApplicable,
      C: notMet,
    });
    expect(result).toMatchObject({ possible: "7", given: "6", lost: "1", share: "0.8571" });
    // 6 of 7 is 8.57 of 10: above the 6.5 that 6 of 10 would miss.
    expect(result.grade?.code).toBe("good");
    expect(result.trace.children[1]).toMatchObject({ counted: "notApplicable", possible: "0" });
  });

  test("zero: it stays and gives nothing", () => {
    const source = rubricOf(criteria, { notApplicable: "zero" });
    const result = run(source, { A: met, B: notApplicable, C: met });
    expect(result).toMatchObject({ possible: "10", given: "7", lost: "3", complete: true });
    expect(result.trace.children[1]?.why[0]?.rule).toBe("notApplicable.zero");
  });

  test("refuse: the answer is not accepted and stays missing", () => {
    const source = rubricOf(criteria, { notApplicable: "refuse" });
    const result = run(source, { A: met, B: notApplicable, C: met });
    expect(result).toMatchObject({ open: "3", missing: ["B"] });
    expect(result.ignored[0]?.rule).toBe("notApplicable.refuse");
  });

  test("a reason is asked for", () => {
    const compiled = compileRubric(defineRubric(rubricOf(criteria)));
    expect(checkAnswer(compiled, "A", { kind: "notApplicable", reason: " " }).ok).toBe(false);
    expect(checkAnswer(compiled, "A", notApplicable)).toEqual({ ok: true });
  });

  test("a group's subject types hold for all below it", () => {
    const group: CriterionSource = {
      kind: "sum",
      code: "G",
      text: localText("小学部分"),
      appliesTo: ["primary"],
      children: [check("G1", 4)],
    };
    const source = rubricOf([check("A", 6), group]);
    expect(run(source, { A: met }, "juniorSecondary")).toMatchObject({
      possible: "6",
      complete: true,
    });
    expect(run(source, { A: met }, "primary")).toMatchObject({ possible: "10", missing: ["G1"] });
    expect(run(source, { A: met })).toMatchObject({ possible: "10" });
  });
});

describe("compliance", () => {
  test("each applicable check counts one", () => {
    const criteria = ["A", "B", "C"].map((code) => check(code, undefined));
    const compliance = criteria.map((one) => ({ ...one, points: undefined }) as CriterionSource);
    const source = rubricOf(compliance, { scoring: "compliance" });
    expect(run(source, { A: met, B: notMet, C: notApplicable })).toMatchObject({
      possible: "2",
      given: "1",
      share: "0.5000",
      grade: null,
      complete: true,
    });
  });
});

describe("grades", () => {
  const veto = (code: string, effect: { capGrade: string } | { fail: true }): CriterionSource => ({
    kind: "veto",
    code,
    text: localText(code),
    effect,
  });
  const clear = { kind: "veto", happened: false } as const;
  const happened = { kind: "veto", happened: true } as const;

  test("a band begins at its threshold and not a ten-thousandth below", () => {
    const exact = (points: string) =>
      run(rubricOf([check("A", points), check("B", 1)], { grades: threeGrades }), {
        A: met,
        B: notMet,
      });
    expect(exact("1.5").grade?.code).toBe("fair");
    expect(exact("1.4999")).toMatchObject({ share: "0.6000", grade: { code: "poor" } });
  });

  test("a veto caps the grade whatever the total", () => {
    const source = rubricOf([check("A", 10), veto("V", { capGrade: "fair" })], {
      grades: threeGrades,
    });
    const capped = run(source, { A: met, V: happened });
    expect(capped).toMatchObject({ given: "10", grade: { code: "fair" }, cappedBy: ["V"] });
    expect(capped.trace.why.at(-1)?.rule).toBe("grade.capped");
    expect(run(source, { A: met, V: clear })).toMatchObject({
      grade: { code: "good" },
      cappedBy: [],
    });
    // Already below the cap: the veto happened, but it is not what holds the grade down.
    expect(run(source, { A: notMet, V: happened })).toMatchObject({
      grade: { code: "poor" },
      vetoes: ["V"],
      cappedBy: [],
    });
  });

  test("a failing veto gives the last grade, or fails without grades", () => {
    const criteria = [check("A", 10), veto("V", { fail: true })];
    expect(run(rubricOf(criteria, { grades: threeGrades }), { A: met, V: happened })).toMatchObject(
      { failed: true, grade: { code: "poor" } },
    );
    expect(run(rubricOf(criteria), { A: met, V: happened })).toMatchObject({
      failed: true,
      grade: null,
      cappedBy: ["V"],
    });
  });

  const [good, fair, poor] = threeGrades;
  const conditional = (
    requires: NonNullable<RubricSource["grades"]>[number]["requires"],
  ): RubricSource =>
    rubricOf(
      [
        { ...check("K1", 1), core: true },
        { kind: "sum", code: "K2", text: localText("核心"), core: true, children: [check("K3")] },
        check("G1", 10),
        check("G2", 10),
        veto("V", { capGrade: "poor" }),
      ],
      { grades: [{ ...good, requires }, fair, poor] },
    );
  const all = { K1: met, K3: met, G1: met, G2: met, V: clear };

  test.each([
    ["coreMet", [{ kind: "coreMet" }], { K3: notMet }],
    ["coreMet at a share", [{ kind: "coreMet", minShare: 0.5 }], { K1: notMet }],
    ["criterionShare", [{ kind: "criterionShare", code: "K2", minShare: 0.9 }], { K3: notMet }],
  ] as const)("%s", (_, requires, worse) => {
    const source = conditional(requires);
    expect(run(source, all).grade?.code).toBe("good");
    const result = run(source, { ...all, ...worse });
    expect(result.grade?.code).toBe("fair");
    expect(result.trace.why[0]?.rule).toBe(`grade.condition.${requires[0].kind}`);
  });

  test("generalMet counts criteria, not points", () => {
    const source = conditional([{ kind: "generalMet", minShare: "0.6" }]);
    expect(run(source, all).grade?.code).toBe("good");
    const light = rubricOf([check("A", 90), check("B", 1), check("C", 1)], {
      grades: [{ ...good, requires: [{ kind: "generalMet", minShare: "0.6" }] }, fair, poor],
    });
    expect(run(light, { A: met, B: notMet, C: notMet }).grade?.code).toBe("fair");
  });

  test("noVeto", () => {
    const source = rubricOf([check("A"), veto("V", { capGrade: "fair" })], {
      grades: [{ ...good, requires: [{ kind: "noVeto" }] }, fair, poor],
    });
    expect(run(source, { A: met, V: happened }).trace.why[0]?.rule).toBe("grade.condition.noVeto");
  });
});

test("a result names what it was made from", () => {
  const rubric = defineRubric(rubricOf([check("A")]));
  const result = score(compileRubric(rubric), { A: met });
  expect(result.rubric).toEqual({ id: "example", version: "1.0.0", hash: rubric.hash });
  expect(result.answersHash).toMatch(/^[0-9a-f]{64}$/);
  expect(result.answersHash).not.toBe(score(compileRubric(rubric), { A: notMet }).answersHash);
  const remarked = { A: { ...met, remark: "已核实" } };
  expect(score(compileRubric(rubric), remarked).answersHash).toBe(result.answersHash);
});

test("answerSchema takes the kinds it is asked for", () => {
  expect(answerSchema().safeParse(notApplicable).success).toBe(true);
  expect(answerSchema("check").safeParse(met).success).toBe(true);
  expect(answerSchema("check").safeParse(notApplicable).success).toBe(false);
  expect(answerSchema("check", "notApplicable").safeParse(notApplicable).success).toBe(true);
});
