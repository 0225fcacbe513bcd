/** What the wider format refuses, each with its path and its code. */
import { expect, test } from "vitest";
import { checkRubric } from "../define.ts";
import { check, rubricOf, threeGrades } from "../testing/sources.ts";
import { localText } from "../text.ts";
import type { CriterionSource } from "./criterion.ts";
import type { RubricSource } from "./rubric.ts";

const text = localText("指标");
const [good, fair, poor] = threeGrades;
const leaf = (kind: string, more: object, code = "A") =>
  ({ kind, code, text, ...more }) as CriterionSource;
const measure = (more: object = {}) =>
  leaf("measure", {
    points: 5,
    unit: text,
    direction: "atLeast",
    thresholds: [{ value: 4 }],
    ...more,
  });
const items = [
  { code: "1", text },
  { code: "2", text },
  { code: "3", text },
];
const checklist = (award: object, more: object = {}) =>
  leaf("checklist", { points: 6, items, award, ...more });
const group = (kind: string, children: readonly CriterionSource[], more: object = {}) =>
  ({ kind, code: "G", text, children, ...more }) as CriterionSource;
const plain = (code: string) => leaf("check", {}, code);
const one = (criterion: CriterionSource, more: Partial<RubricSource> = {}) =>
  rubricOf([criterion, check("Z")], more);
const source = (code: string, more: object = {}) =>
  ({ code, role: "peers", title: text, weight: 1, ...more }) as NonNullable<
    RubricSource["sources"]
  >[number];
const parameter = { code: "p", title: text, unit: text, default: 4 };
const question = (options: readonly object[]) =>
  ({
    code: "s",
    title: text,
    minimumResponses: 1,
    questions: [{ code: "q", text, options }],
  }) as NonNullable<RubricSource["questionnaires"]>[number];

const wrong: [name: string, source: unknown, path: string, code: string][] = [
  ["a bonus by neither steps nor reasons", one(leaf("bonus", { max: 3 })), "0", "stepOrReasons"],
  ["a bonus of nothing", one(leaf("bonus", { max: 0, step: 1 })), "0.max", "bonusWithoutPoints"],
  [
    "a bonus in compliance",
    rubricOf([leaf("bonus", { max: 1, step: 1 }), plain("Z")], { scoring: "compliance" }),
    "0.kind",
    "mixedScoring",
  ],
  [
    "a deduction capped above its points",
    one(leaf("deduction", { points: 2, max: 3, reasons: [{ code: "r", text, points: 1 }] })),
    "0.max",
    "capAboveFull",
  ],
  [
    "items that do not divide",
    one(checklist({ by: "items" }, { points: 0.0001 })),
    "0.points",
    "itemsDoNotDivide",
  ],
  [
    "items that do not add up",
    one(checklist({ by: "items" }, { items: items.map((item) => ({ ...item, points: 1 })) })),
    "0.items",
    "pointsDoNotAddUp",
  ],
  [
    "more items asked for than there are",
    one(checklist({ by: "met", atLeast: 4 })),
    "0.award.atLeast",
    "fullUnreachable",
  ],
  [
    "bands in the wrong order",
    one(
      checklist({
        by: "bands",
        bands: [
          { atLeast: 1, points: 2 },
          { atLeast: 3, points: 6 },
        ],
      }),
    ),
    "0.award.bands",
    "bandsNotOrdered",
  ],
  ["no unit", one(measure({ unit: undefined })), "0.unit", "thresholdWithoutUnit"],
  [
    "a subject type without threshold",
    one(measure({ thresholds: [{ value: 4, appliesTo: ["primary"] }] })),
    "0.thresholds",
    "thresholdMissing",
  ],
  [
    "two thresholds for all",
    one(measure({ thresholds: [{ value: 4 }, { value: 5 }] })),
    "0.thresholds",
    "thresholdTwice",
  ],
  [
    "an unknown parameter",
    one(measure({ thresholds: [{ value: { parameter: "q" } }] })),
    "0.thresholds.0.value.parameter",
    "unknownParameter",
  ],
  [
    "a parameter of another unit",
    one(measure({ thresholds: [{ value: { parameter: "p" } }] }), {
      parameters: [{ ...parameter, unit: localText("元") }],
    }),
    "0.thresholds.0.value.parameter",
    "unitMismatch",
  ],
  [
    "measure bands that skip the full points",
    one(measure({ award: { by: "bands", bands: [{ bound: 4, points: 3 }] } })),
    "0.award.bands",
    "fullUnreachable",
  ],
  [
    "an unknown questionnaire",
    one(measure({ questionnaire: "s" })),
    "0.questionnaire",
    "unknownQuestionnaire",
  ],
  ["a weight outside a mean", one({ ...check("A"), weight: 1 }), "0.weight", "weightWithoutMean"],
  [
    "a child of a mean without weight",
    one(group("weightedMean", [check("A")], { points: 5 })),
    "0.children.0.weight",
    "weightMissing",
  ],
  [
    "weights that do not add up",
    one(group("weightedMean", [{ ...check("A"), weight: 0.9 }], { points: 5 })),
    "0.children",
    "weightsDoNotAddUp",
  ],
  [
    "bounds that do not hold the points",
    one({ ...check("A", 5), weightBounds: { min: 6, max: 8 } }),
    "0.weightBounds",
    "weightOutOfBounds",
  ],
  [
    "points under a rule of being met",
    one(group("allMet", [check("A")], { points: 2 })),
    "0.children.0.points",
    "mixedScoring",
  ],
  ["a met group without points", one(group("allMet", [plain("A")])), "0.points", "mixedScoring"],
  [
    "more asked to be met than there are",
    one(group("atLeastMet", [plain("A")], { points: 2, atLeast: 2 })),
    "0.atLeast",
    "fullUnreachable",
  ],
  [
    "a condition on what is not there",
    one({ ...check("A"), when: { kind: "check", code: "Q", met: true } }),
    "0.when.code",
    "unknownCode",
  ],
  [
    "a condition on another kind",
    one({ ...check("A"), when: { kind: "level", code: "Z", levels: ["A"] } }),
    "0.when.code",
    "wrongKind",
  ],
  [
    "a condition that goes round",
    rubricOf([
      { ...check("A"), when: { kind: "check", code: "B", met: true } },
      group("sum", [check("B")], { when: { kind: "check", code: "A", met: true } }),
      check("Z"),
    ]),
    "0.when",
    "conditionCycle",
  ],
];

const wrongWhole: [name: string, source: RubricSource, path: string, code: string][] = [
  [
    "a parameter outside its range",
    rubricOf([check("A")], { parameters: [{ ...parameter, min: 5 }] }),
    "parameters.0.default",
    "parameterOutOfRange",
  ],
  [
    "weights of sources",
    rubricOf([check("A")], { sources: [source("a", { weight: 0.9 })] }),
    "sources",
    "weightsDoNotAddUp",
  ],
  [
    "a source of unknown criteria",
    rubricOf([check("A")], { sources: [source("a", { criteria: ["Q"] })] }),
    "sources.0.criteria.0",
    "unknownCode",
  ],
  [
    "a veto that no source decides",
    rubricOf([check("A"), leaf("veto", { effect: { fail: true } }, "V")], {
      sources: [source("a")],
    }),
    "sources",
    "noDecidingSource",
  ],
  [
    "a divergence from nobody",
    rubricOf([check("A")], {
      sources: [source("a")],
      divergence: { of: "self", against: "a", perCriterion: 0.1, overall: 0.1 },
    }),
    "divergence.of",
    "unknownSource",
  ],
  [
    "a question nobody can be dissatisfied at",
    rubricOf([check("A")], { questionnaires: [question([{ code: "y", text, satisfied: true }])] }),
    "questionnaires.0.questions.0.options",
    "noSatisfiedOption",
  ],
  [
    "a count of levels nobody has",
    rubricOf([check("A")], {
      grades: [{ ...good, requires: [{ kind: "levelCount", levels: ["A"], atLeast: 1 }] }, poor],
    }),
    "grades.0.requires.0.levels",
    "unknownLevel",
  ],
  [
    "a grade above what bonuses lift to",
    rubricOf([check("A", 10), leaf("bonus", { max: 2, step: 1 }, "B")], {
      bonus: { liftsGrade: true },
      grades: [{ code: "top", title: text, minPoints: "12.5" }, fair, poor],
    }),
    "grades.0.minPoints",
    "unreachableGrade",
  ],
];

function found(one: unknown): [path: string, code: string][] {
  const checked = checkRubric(one);
  return "problems" in checked ? checked.problems.map(({ path, code }) => [path, code]) : [];
}

test.each(wrong)("%s", (_, rubric, path, code) => {
  expect(found(rubric)).toContainEqual([`criteria.${path}`, code]);
});

test.each(wrongWhole)("%s", (_, rubric, path, code) => {
  expect(found(rubric)).toContainEqual([path, code]);
});

test("a grade that bonuses can lift to is legal", () => {
  const rubric = rubricOf([check("A", 10), leaf("bonus", { max: 2, step: 1 }, "B")], {
    bonus: { liftsGrade: true },
    grades: [{ code: "top", title: text, minPoints: 12 }, fair, poor],
  });
  expect(found(rubric)).toEqual([]);
});
