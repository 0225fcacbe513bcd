/** Bonuses, checklists and measures: what they give, refuse and say. */
import { describe, expect, test } from "vitest";
import { defineRubric } from "../define.ts";
import { type Answer, checkAnswer } from "../engine/answers.ts";
import { compileRubric } from "../engine/compile.ts";
import { score } from "../engine/score.ts";
import type { CriterionSource } from "../format/criterion.ts";
import { check, rubricOf } from "../testing/sources.ts";
import { localText } from "../text.ts";
import type { SubjectType } from "../vocabulary.ts";

const base = { code: "A1", text: localText("指标") };

function given(leaf: CriterionSource, answer: Answer, type?: SubjectType) {
  const compiled = compileRubric(defineRubric(rubricOf([leaf, check("Z", 1)])));
  const result = score(compiled, { A1: answer }, { type });
  return { ...result.trace.children[0], ignored: result.ignored };
}

function refusal(leaf: CriterionSource, answer: unknown): string | null {
  const compiled = compileRubric(defineRubric(rubricOf([leaf, check("Z", 1)])));
  const checked = checkAnswer(compiled, "A1", answer);
  return checked.ok ? null : (checked.message.en ?? "");
}

describe("deduction", () => {
  test("takes no more than the cap over all its reasons", () => {
    const capped: CriterionSource = {
      ...base,
      kind: "deduction",
      points: 10,
      max: 4,
      reasons: [{ code: "late", text: localText("迟交"), points: 1.5 }],
    };
    const answer: Answer = { kind: "deduction", occurrences: [{ reason: "late", count: 9 }] };
    expect(given(capped, answer)).toMatchObject({ given: "6", lost: "4" });
    expect(given(capped, answer).why?.at(-1)?.rule).toBe("deduction.cap");
  });
});

describe("bonus", () => {
  const stepped: CriterionSource = { ...base, kind: "bonus", max: 3, step: 0.5 };
  const counted: CriterionSource = {
    ...base,
    kind: "bonus",
    max: 3,
    reasons: [
      { code: "city", text: localText("市级表彰"), points: 1, max: 2 },
      { code: "province", text: localText("省级表彰"), points: 2 },
    ],
  };
  const won = (city: number, province: number): Answer => ({
    kind: "bonus",
    occurrences: [
      { reason: "city", count: city },
      { reason: "province", count: province },
    ],
  });

  test("stands apart from the base total", () => {
    expect(given(stepped, { kind: "bonus", points: "2.5" })).toMatchObject({
      possible: "0",
      given: "0",
      bonus: "2.5",
    });
  });
  test("is capped by reason and as a whole", () => {
    expect(given(counted, won(5, 0)).bonus).toBe("2");
    expect(given(counted, won(5, 1))).toMatchObject({ bonus: "3" });
    expect(given(counted, won(5, 1)).why?.map(({ rule }) => rule)).toEqual([
      "bonus.occurrence",
      "bonus.occurrence",
      "bonus.cap",
    ]);
  });
  test("refuses the other way of giving it, steps between and too much", () => {
    expect(refusal(stepped, won(1, 0))).toBe("this bonus is given in points");
    expect(refusal(counted, { kind: "bonus", points: "1" })).toBe("this bonus counts reasons");
    expect(refusal(stepped, { kind: "bonus", points: "0.7" })).toContain("steps of 0.5");
    expect(refusal(stepped, { kind: "bonus", points: "3.5" })).toBe("a bonus from 0 to 3");
  });
});

describe("checklist", () => {
  const items = ["fire", "gate", "camera", "guard"].map((code) => ({
    code,
    text: localText(code, code),
  }));
  const list = (award: object, more: object = {}) =>
    ({ ...base, kind: "checklist", points: 6, items, award, ...more }) as CriterionSource;
  const met = (...codes: string[]): Answer => ({ kind: "checklist", met: codes });

  test("gives each item its equal part", () => {
    expect(given(list({ by: "items" }), met("fire", "gate", "fire"))).toMatchObject({
      given: "3",
      lost: "3",
    });
    expect(given(list({ by: "items" }), met("fire")).why?.[1]?.text.en).toBe(
      "Not met: gate, camera, guard",
    );
  });
  test("gives each item the points it states", () => {
    const worth = items.map((item, at) => ({ ...item, points: at === 0 ? 3 : 1 }));
    expect(given(list({ by: "items" }, { items: worth }), met("fire", "gate")).given).toBe("4");
  });
  test("gives all from so many items on", () => {
    expect(given(list({ by: "met", atLeast: 3 }), met("fire", "gate")).given).toBe("0");
    expect(given(list({ by: "met", atLeast: 3 }), met("fire", "gate", "guard")).given).toBe("6");
  });
  test("gives by bands of how many", () => {
    const bands = [
      { atLeast: 4, points: 6 },
      { atLeast: 2, points: 2.5 },
    ];
    expect(given(list({ by: "bands", bands }), met("fire", "gate", "guard")).given).toBe("2.5");
    expect(given(list({ by: "bands", bands }), met("fire")).given).toBe("0");
  });
  test("refuses items it does not have", () => {
    expect(refusal(list({ by: "items" }), met("pool"))).toBe("there is no item pool");
  });
  test("answers in another order are the same answers", () => {
    const compiled = compileRubric(defineRubric(rubricOf([list({ by: "items" })])));
    const hash = (...codes: string[]) => score(compiled, { A1: met(...codes) }).answersHash;
    expect(hash("gate", "fire")).toBe(hash("fire", "gate", "fire"));
  });
});

describe("measure", () => {
  const teachers = (award?: object, more: object = {}) =>
    ({
      ...base,
      kind: "measure",
      points: 10,
      unit: localText("人/百人", "per 100 pupils"),
      direction: "atLeast",
      thresholds: [{ value: 4.2, appliesTo: ["primary"] }, { value: 5.3 }],
      ratio: { part: localText("教师"), whole: localText("学生"), per: 100 },
      ...(award && { award }),
      ...more,
    }) as CriterionSource;
  const value = (written: string): Answer => ({ kind: "measure", value: written });

  test("is met from the threshold of the subject's type on", () => {
    expect(given(teachers(), value("4.2"), "primary").given).toBe("10");
    expect(given(teachers(), value("4.2"), "juniorSecondary").given).toBe("0");
    // Nobody knows what it is: the strictest threshold holds.
    expect(given(teachers(), value("4.2")).given).toBe("0");
    expect(given(teachers(), value("4.1999"), "primary").why?.[0]?.text.en).toBe(
      "Not met: 4.1999 per 100 pupils, standard: at least 4.2 per 100 pupils",
    );
  });
  test("rounding never meets a threshold", () => {
    const counts = (part: number, whole: number): Answer => ({
      kind: "measure",
      part: String(part),
      whole: String(whole),
    });
    expect(given(teachers(), counts(42, 1000), "primary").given).toBe("10");
    // 4.19999…: it would print as 4.2.
    expect(given(teachers(), counts(419_999, 10_000_001), "primary").given).toBe("0");
    const most = teachers(undefined, { direction: "atMost" });
    expect(given(most, counts(420_001, 10_000_000), "primary").given).toBe("0");
    expect(refusal(teachers(), counts(1, 0))).toBe("the whole is 0, so there is no share");
  });
  test("earns a share of the points, nothing below a floor", () => {
    const share = teachers({ by: "share", from: 0.6 });
    expect(given(share, value("2.1"), "primary")).toMatchObject({ given: "0" });
    expect(given(share, value("3.15"), "primary")).toMatchObject({ given: "7.5" });
    expect(given(share, value("9"), "primary")).toMatchObject({ given: "10" });
    const most = teachers({ by: "share" }, { direction: "atMost" });
    expect(given(most, value("8.4"), "primary")).toMatchObject({ given: "5" });
  });
  test("loses points by steps, a step begun counting whole", () => {
    const steps = teachers({ by: "steps", size: 0.1, points: 1.5 });
    expect(given(steps, value("4.15"), "primary").given).toBe("8.5");
    expect(given(steps, value("1"), "primary").given).toBe("0");
  });
  test("earns the points of the band reached", () => {
    const bands = [
      { bound: 4.2, points: 10 },
      { bound: 3.5, points: 6 },
    ];
    expect(given(teachers({ by: "bands", bands }), value("3.5"), "primary").given).toBe("6");
    expect(given(teachers({ by: "bands", bands }), value("3.4999"), "primary").given).toBe("0");
  });
  test("takes its threshold from a parameter, as set or by default", () => {
    const leaf = { ...teachers(), thresholds: [{ value: { parameter: "least" } }] };
    const unit = localText("人/百人");
    const result = (set?: number) => {
      const parameter = { code: "least", title: unit, unit, default: 4, max: 6, value: set };
      const rubric = rubricOf([leaf as CriterionSource], { parameters: [parameter] });
      return score(compileRubric(defineRubric(rubric)), { A1: value("5") }).given;
    };
    expect([result(), result(5.5)]).toEqual(["10", "0"]);
  });
});
