/** Every way a rubric can be illegal is refused with its path and its code. */
import { describe, expect, test } from "vitest";
import { checkRubric, defineRubric } from "./define.ts";
import type { CriterionSource } from "./format/criterion.ts";
import type { RubricSource } from "./format/rubric.ts";
import { RubricError } from "./problems.ts";
import { check, rubricOf, threeGrades } from "./testing/sources.ts";
import { localText } from "./text.ts";

const text = localText("指标");
const [good, fair, poor] = threeGrades;

function group(
  code: string,
  children: readonly CriterionSource[],
  points?: string,
): CriterionSource {
  return { kind: "sum", code, text, children, points };
}

function found(source: unknown): [path: string, code: string][] {
  const checked = checkRubric(source);
  return "problems" in checked ? checked.problems.map(({ path, code }) => [path, code]) : [];
}

const level = (levels: [string, number][], points?: number): CriterionSource => ({
  kind: "level",
  code: "A",
  text,
  points,
  levels: levels.map(([code, worth]) => ({ code, text, points: worth })),
});
const deduction = (...reasons: [string, number][]): CriterionSource => ({
  kind: "deduction",
  code: "A",
  text,
  points: 1,
  reasons: reasons.map(([code, points]) => ({ code, text, points })),
});
const veto = (effect: { capGrade: string } | { fail: true }): CriterionSource => ({
  kind: "veto",
  code: "V",
  text,
  effect,
});
const compliance: Partial<RubricSource> = { scoring: "compliance" };
const bare: CriterionSource = { kind: "check", code: "A", text };

const criteriaErrors: [name: string, source: RubricSource, path: string, code: string][] = [
  [
    "duplicate code in another branch",
    rubricOf([group("A", [check("B")]), group("C", [check("B")])]),
    "criteria.1.children.0.code",
    "duplicateCode",
  ],
  [
    "declared points that do not add up",
    rubricOf([group("A", [check("B", 0.1), check("C", 0.2)], "0.4")]),
    "criteria.0.points",
    "pointsDoNotAddUp",
  ],
  [
    "declared full mark that does not add up",
    rubricOf([check("A", 99)], { points: 100 }),
    "points",
    "pointsDoNotAddUp",
  ],
  ["empty group", rubricOf([group("A", [])]), "criteria.0.children", "emptyGroup"],
  ["no criteria", rubricOf([]), "criteria", "emptyGroup"],
  [
    "no subject type",
    rubricOf([check("A")], { subjectTypes: [] }),
    "subjectTypes",
    "noSubjectType",
  ],
  [
    "a criterion for subjects the rubric does not know",
    rubricOf([check("A"), { ...check("B"), appliesTo: ["kindergarten"] }]),
    "criteria.1.appliesTo",
    "neverApplies",
  ],
  [
    "a subject type nothing is asked of",
    rubricOf([{ ...check("A"), appliesTo: ["primary"] }]),
    "subjectTypes",
    "nothingToScore",
  ],
  ["no levels", rubricOf([level([])]), "criteria.0.levels", "noLevels"],
  [
    "level above the full points",
    rubricOf([level([["A", 5]], 4)]),
    "criteria.0.levels.0.points",
    "levelAboveFull",
  ],
  [
    "no level gives the full points",
    rubricOf([level([["A", 3]], 4)]),
    "criteria.0.points",
    "fullUnreachable",
  ],
  [
    "level code twice",
    rubricOf([
      level([
        ["A", 3],
        ["A", 1],
      ]),
    ]),
    "criteria.0.levels.1.code",
    "duplicateCode",
  ],
  ["no reasons", rubricOf([deduction()]), "criteria.0.reasons", "noReasons"],
  [
    "reason code twice",
    rubricOf([deduction(["R", 1], ["R", 1])]),
    "criteria.0.reasons.1.code",
    "duplicateCode",
  ],
  [
    "reason without points",
    rubricOf([deduction(["R", 0])]),
    "criteria.0.reasons.0.points",
    "deductionWithoutPoints",
  ],
  [
    "step that never reaches the maximum",
    rubricOf([{ kind: "points", code: "A", text, max: 5, step: 2 }]),
    "criteria.0.step",
    "stepDoesNotDivide",
  ],
  [
    "points leaf in compliance",
    rubricOf([level([["A", 1]])], compliance),
    "criteria.0.kind",
    "mixedScoring",
  ],
  [
    "check with points in compliance",
    rubricOf([check("A")], compliance),
    "criteria.0.points",
    "mixedScoring",
  ],
  [
    "group with points in compliance",
    rubricOf([group("G", [bare], "1")], compliance),
    "criteria.0.points",
    "mixedScoring",
  ],
  [
    "full mark in compliance",
    rubricOf([bare], { ...compliance, points: 1 }),
    "points",
    "mixedScoring",
  ],
  ["check without points in a points rubric", rubricOf([bare]), "criteria.0", "mixedScoring"],
  [
    "more points than can be added exactly",
    rubricOf([check("A", "999999999"), check("B", "999999999")]),
    "criteria",
    "tooManyPoints",
  ],
];

const gradeErrors: [name: string, source: RubricSource, path: string, code: string][] = [
  [
    "worst grade first",
    rubricOf([check("A")], { grades: [fair, good, poor] }),
    "grades.1",
    "gradesNotOrdered",
  ],
  [
    "two grades at one threshold",
    rubricOf([check("A")], { grades: [good, { ...fair, minShare: "0.8" }, poor] }),
    "grades.1",
    "unreachableGrade",
  ],
  [
    "grade above the full mark",
    rubricOf([check("A")], { grades: [{ code: "top", title: text, minPoints: 2 }, poor] }),
    "grades.0.minPoints",
    "unreachableGrade",
  ],
  [
    "grade code twice",
    rubricOf([check("A")], { grades: [good, { ...fair, code: "good" }, poor] }),
    "grades.1.code",
    "duplicateCode",
  ],
  [
    "last grade above zero",
    rubricOf([check("A")], { grades: [good, fair] }),
    "grades.1",
    "gradesLeaveGap",
  ],
  [
    "condition on an unknown criterion",
    rubricOf([check("A")], {
      grades: [{ ...good, requires: [{ kind: "criterionShare", code: "Q", minShare: 1 }] }, poor],
    }),
    "grades.0.requires.0.code",
    "unknownCode",
  ],
  [
    "veto with an unknown grade",
    rubricOf([check("A"), group("G", [check("B"), veto({ capGrade: "none" })])], {
      grades: threeGrades,
    }),
    "criteria.1.children.1.effect.capGrade",
    "unknownGrade",
  ],
  [
    "veto that caps at the best grade",
    rubricOf([check("A"), veto({ capGrade: "good" })], { grades: threeGrades }),
    "criteria.1.effect.capGrade",
    "vetoWithoutEffect",
  ],
  [
    "points thresholds in compliance",
    rubricOf([bare], { ...compliance, grades: [{ code: "g", title: text, minPoints: 0 }] }),
    "grades.0.minPoints",
    "mixedScoring",
  ],
];

const shapeErrors: [name: string, source: unknown, path: string, code: string][] = [
  ["negative points", rubricOf([check("A", "-1")]), "criteria.0.points", "malformedDecimal"],
  ["malformed points", rubricOf([check("A", "1,5")]), "criteria.0.points", "malformedDecimal"],
  [
    "binary rounding noise",
    rubricOf([check("A", 0.1 + 0.2)]),
    "criteria.0.points",
    "malformedDecimal",
  ],
  [
    "share above one",
    rubricOf([check("A")], { grades: [{ ...good, minShare: 80 }] }),
    "grades.0.minShare",
    "shareAboveOne",
  ],
  [
    "unknown leaf kind",
    rubricOf([{ ...bare, kind: "stars" } as never]),
    "criteria.0.kind",
    "invalid_union",
  ],
  ["misspelt member", { ...rubricOf([check("A")]), gradez: [] }, "", "unrecognized_keys"],
  [
    "no Chinese text",
    rubricOf([check("A")], { title: { en: "x" } as never }),
    "title.zh-CN",
    "invalid_type",
  ],
  ["code with a space", rubricOf([check("A 1")]), "criteria.0.code", "malformedCode"],
  ["id with capitals", rubricOf([check("A")], { id: "Example" }), "id", "malformedId"],
  [
    "version that is no version",
    rubricOf([check("A")], { version: "v1" }),
    "version",
    "malformedVersion",
  ],
  ["not an object", "rubric", "", "invalid_type"],
  ["nothing", null, "", "invalid_type"],
];

describe.each([
  ["criteria", criteriaErrors],
  ["grades", gradeErrors],
  ["shape", shapeErrors],
])("%s", (_, errors) => {
  test.each<[string, unknown, string, string]>(errors)("%s", (__, source, path, code) => {
    expect(found(source)).toContainEqual([path, code]);
  });
});

test("a refusal says where and why, in both languages", () => {
  const source = rubricOf([check("A", 99)], { points: 100 });
  expect(() => defineRubric(source)).toThrow(RubricError);
  expect(() => defineRubric(source)).toThrow(
    "points [pointsDoNotAddUp] example: declares 100 points, its criteria add up to 99",
  );
  const checked = checkRubric(rubricOf([check("A", "x")]));
  expect("problems" in checked && checked.problems[0]?.message["zh-CN"]).toContain("不是有效分数");
});

test("nesting without end is refused, not a stack overflow", () => {
  const endless: Record<string, unknown> = { ...group("A", []) };
  endless.children = [endless];
  const problems = found({ ...rubricOf([]), criteria: [endless] });
  expect(problems.map(([, code]) => code)).toEqual(["tooDeep"]);
});

test("criteria may differ by subject type as long as each type's points add up", () => {
  const only = (code: string, type: "primary" | "juniorSecondary"): CriterionSource => ({
    ...check(code, 40),
    appliesTo: [type],
  });
  const source = rubricOf([check("A", 60), only("P", "primary"), only("J", "juniorSecondary")], {
    points: 100,
  });
  expect(found(source)).toEqual([]);
});

test("a band at the threshold of a conditional better one is reachable", () => {
  const strict = { ...good, requires: [{ kind: "noVeto" as const }] };
  const source = rubricOf([check("A")], { grades: [strict, { ...fair, minShare: "0.8" }, poor] });
  expect(found(source)).toEqual([]);
});

test("a rubric is frozen all the way down", () => {
  const rubric = defineRubric(rubricOf([group("A", [check("B")])], { grades: threeGrades }));
  const walk = (value: unknown): void => {
    if (value === null || typeof value !== "object") return;
    expect(Object.isFrozen(value)).toBe(true);
    Object.values(value).forEach(walk);
  };
  walk(rubric);
});

test("the same content has the same hash, however it is written", () => {
  const written = defineRubric(rubricOf([check("A", "5.0")]));
  expect(defineRubric(rubricOf([check("A", 5)])).hash).toBe(written.hash);
  expect(defineRubric(rubricOf([check("A", 6)])).hash).not.toBe(written.hash);
  expect(defineRubric(written).hash).toBe(written.hash);
});
