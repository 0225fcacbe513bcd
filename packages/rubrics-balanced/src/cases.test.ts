import {
  evaluateSet,
  flattenCriteria,
  type Rubric,
  runCase,
  type SetColumns,
  setAnswers,
  setMeasures,
  whatItTakes,
} from "@dudao/rubric";
import { describe, expect, test } from "vitest";
import balanced, {
  balancedBasicSchool2012,
  balancedQualityCounty2017,
  balancedQualitySchool2017,
  cases,
  threeSchools,
} from "./index.ts";

test.each(cases)("$rubric: $name", (one) => {
  expect(runCase(balanced.rubrics, one)).toEqual([]);
});

test("every rubric has a case, every criterion its source", () => {
  const covered = new Set(cases.map(({ rubric }) => rubric));
  expect(balanced.rubrics.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
  for (const rubric of balanced.rubrics) {
    const without = flattenCriteria(rubric).filter(({ criterion }) => !criterion.source);
    expect(without.map(({ code }) => code)).toEqual([]);
  }
});

test("no base item of the seven may be dropped", () => {
  const leaves = flattenCriteria(balancedQualitySchool2017).filter(({ leaf }) => leaf);
  expect(leaves).toHaveLength(7);
  expect(leaves.every(({ criterion }) => criterion.core && criterion.mandatory)).toBe(true);
});

const judge = (rubric: Rubric, columns: SetColumns) =>
  evaluateSet({ rules: rubric.setRules ?? [], measures: setMeasures(rubric) }, columns);

describe("rules over all schools", () => {
  test("one coefficient above 0.50 fails the county, though the other six are 0", () => {
    const result = judge(balancedQualitySchool2017, threeSchools);
    const [disparity, schools] = result.rules;
    expect(
      disparity?.findings.map((one) => "coefficient" in one && [one.measure, one.coefficient]),
    ).toEqual([
      ["1.1", "0.0000"],
      ["1.2", "0.0000"],
      ["1.3", "0.0000"],
      ["1.4", "0.0000"],
      ["1.5", "0.0000"],
      ["1.6", "0.5821"],
      ["1.7", "0.0000"],
    ]);
    expect(disparity?.met).toBe(false);
    // The last school has half the equipment: below 85 per cent.
    expect(schools?.findings[0]).toMatchObject({ schools: 3, passed: 2, met: false });
    expect(setAnswers(result, { CV: "1.8", SCHOOL: "1.1-1.7" })).toEqual({
      "1.8": { kind: "check", met: false },
      "1.1-1.7": { kind: "check", met: false },
    });
    const codes = flattenCriteria(balancedQualityCounty2017).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["1.8", "1.1-1.7"]));
  });

  test("what it takes: sets of equipment for the school that has least", () => {
    const found = whatItTakes("1.6", "primary", { most: "0.50" }, threeSchools, { unit: "5000" });
    expect(found).toMatchObject({
      before: "0.5821",
      proof: "minimal",
      additions: [{ subject: "丙小学" }],
    });
  });

  test("the composite coefficient of 2012 is a mean, so one high coefficient may pass", () => {
    const { "1.1": one = new Float64Array(), "1.6": apart = new Float64Array() } =
      threeSchools.amounts;
    const codes = ["1", "2", "3", "4", "5", "6", "7", "8"];
    const amounts = Object.fromEntries(codes.map((code) => [code, code === "3" ? apart : one]));
    const { rules } = judge(balancedBasicSchool2012, { ...threeSchools, amounts });
    expect(rules[0]?.met).toBe(true);
    expect(rules[0]?.findings.at(-1)).toMatchObject({ measure: null, coefficient: "0.0728" });
  });
});
