import { describe, expect, test } from "vitest";
import { checkRubric, defineRubric } from "../define.ts";
import type { CriterionSource } from "../format/criterion.ts";
import { schools } from "../testing/schools.ts";
import { rubricOf } from "../testing/sources.ts";
import { localText } from "../text.ts";
import { evaluateSet } from "./evaluate.ts";
import { setAnswers, setMeasures } from "./measures-of.ts";
import type { SetRuleSource } from "./rule.ts";

const text = localText("规则");
const leaf = (code: string, more: Partial<CriterionSource> = {}): CriterionSource =>
  ({
    kind: "measure",
    code,
    text: localText(`指标${code}`),
    unit: localText("人/百名学生"),
    direction: "atLeast",
    points: 1,
    thresholds: [
      { value: "4.2", appliesTo: ["primary"] },
      { value: { parameter: "JUNIOR" }, appliesTo: ["juniorSecondary"] },
    ],
    ratio: { part: localText("教师数"), whole: localText("学生数"), per: 100 },
    ...more,
  }) as CriterionSource;

const disparity: SetRuleSource = {
  kind: "disparity",
  code: "CV",
  text,
  measures: ["M"],
  judged: "each",
  limits: { primary: 0.5, juniorSecondary: "0.45" },
};
const thresholds: SetRuleSource = {
  kind: "thresholds",
  code: "SCHOOL",
  text,
  measures: ["M"],
  atLeast: 1,
  restShare: 0.85,
  share: 1,
};
const junior = {
  code: "JUNIOR",
  title: localText("初中标准"),
  unit: localText("人/百名学生"),
  default: "5.3",
};

const withRules = (setRules: readonly SetRuleSource[], criteria = [leaf("M")]) =>
  rubricOf(criteria, { setRules, parameters: [junior] });

function problemsOf(rules: readonly SetRuleSource[], criteria = [leaf("M")]): string[] {
  const checked = checkRubric(withRules(rules, criteria));
  return "problems" in checked ? checked.problems.map((one) => `${one.path} ${one.code}`) : [];
}

describe("set rules in a rubric", () => {
  test("rules and thresholds come from the rubric, parameters included", () => {
    const rubric = defineRubric(withRules([disparity, thresholds]));
    const measures = setMeasures(rubric);
    expect(measures).toMatchObject([
      { code: "M", per: 100, thresholds: { primary: "4.2", juniorSecondary: "5.3" } },
    ]);
    const county = schools([100, 100], [5, 5.3], "juniorSecondary");
    const result = evaluateSet({ rules: rubric.setRules ?? [], measures }, county);
    expect(result.rules.map(({ code, met }) => [code, met])).toEqual([
      ["CV", true],
      ["SCHOOL", false],
    ]);
    expect(setAnswers(result, { CV: "1.8", OTHER: "2.1" })).toEqual({
      "1.8": { kind: "check", met: true },
    });
  });

  test("comes back from JSON with the same hash", () => {
    const rubric = defineRubric(withRules([disparity, thresholds]));
    expect(defineRubric(JSON.parse(JSON.stringify(rubric))).hash).toBe(rubric.hash);
    expect(rubric.hash).not.toBe(defineRubric(withRules([disparity])).hash);
  });

  test.each<[string, SetRuleSource[], string[], CriterionSource[]?]>([
    [
      "an unknown measure",
      [{ ...disparity, measures: ["M", "X"] }],
      ["setRules.0.measures.1 unknownMeasure"],
    ],
    ["no measure", [{ ...disparity, measures: [] }], ["setRules.0.measures noMeasures"]],
    [
      "a measure twice",
      [{ ...disparity, measures: ["M", "M"] }],
      ["setRules.0.measures.1 duplicateCode"],
    ],
    ["a rule twice", [disparity, disparity], ["setRules.1.code duplicateCode"]],
    [
      "no limit for a stage",
      [{ ...disparity, limits: { primary: 0.5 } }],
      ["setRules.0.limits limitMissing"],
    ],
    [
      "a limit for a stage nobody has",
      [{ ...disparity, limits: { primary: 0.5, juniorSecondary: 0.45, kindergarten: 0.5 } }],
      ["setRules.0.limits.kindergarten limitBeyondReach"],
    ],
    [
      "more thresholds than measures",
      [{ ...thresholds, atLeast: 2 }],
      ["setRules.0.atLeast atLeastTooMany"],
    ],
    [
      "a measure per half a pupil",
      [disparity],
      ["setRules.0.measures.0 measureWithoutRatio"],
      [leaf("M", { ratio: { part: text, whole: text, per: "0.5" } } as Partial<CriterionSource>)],
    ],
    [
      "a measure without a ratio",
      [disparity],
      ["setRules.0.measures.0 measureWithoutRatio"],
      [leaf("M", { ratio: undefined } as Partial<CriterionSource>)],
    ],
    [
      "a share above one",
      [{ ...thresholds, restShare: 1.2 }],
      ["setRules.0.restShare shareAboveOne"],
    ],
  ])("refuses %s", (_, rules, expected, criteria) => {
    expect(problemsOf(rules, criteria)).toEqual(expected);
  });
});
