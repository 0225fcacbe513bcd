import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { patience, runs } from "../testing/runs.ts";
import { countyArbitrary, measure, schools } from "../testing/schools.ts";
import { localText } from "../text.ts";
import { isRefused, type SetColumns } from "./columns.ts";
import { divideShared } from "./divide-shared.ts";
import { evaluateSet } from "./evaluate.ts";
import { fraction } from "./exact.ts";
import { compareMeanOfRoots } from "./roots.ts";
import type { DisparityRule, SetRule, ThresholdsRule } from "./rule.ts";
import { traceThresholds } from "./trace.ts";

const text = localText("规则");
const codes = ["M1", "M2", "M3"];
const measures = codes.map((code) => ({ ...measure, code }));
const limits = { primary: "0.5", juniorSecondary: "0.45" } as const;
const disparity: DisparityRule = {
  kind: "disparity",
  code: "CV",
  text,
  measures: codes,
  judged: "each",
  limits,
};
const thresholds: ThresholdsRule = {
  kind: "thresholds",
  code: "SCHOOL",
  text,
  measures: codes,
  atLeast: 2,
  restShare: "0.85",
  share: "1",
};

/** Two schools of a stage with the same pupils; coefficients as given, mean 1 per hundred. */
function pair(coefficients: readonly number[], stage: "primary" | "juniorSecondary" = "primary") {
  const columns = schools([1000, 1000], [0, 0], stage);
  const amounts = Object.fromEntries(
    coefficients.map((one, at) => [
      codes[at],
      Float64Array.of(10 - Math.round(one * 1000) / 100, 10 + Math.round(one * 1000) / 100),
    ]),
  );
  return { ...columns, amounts };
}

function both(a: SetColumns, b: SetColumns): SetColumns {
  return {
    subjects: [...a.subjects, ...b.subjects],
    stages: [...a.stages, ...b.stages],
    enrolment: Float64Array.from([...a.enrolment, ...b.enrolment]),
    amounts: Object.fromEntries(
      Object.keys(a.amounts).map((code) => [
        code,
        Float64Array.from([...(a.amounts[code] ?? []), ...(b.amounts[code] ?? [])]),
      ]),
    ),
  };
}

const judge = (rule: SetRule, columns: SetColumns) =>
  evaluateSet({ rules: [rule], measures }, columns);

describe("disparity, each by itself", () => {
  test("one coefficient above its limit fails the rule, however low the others are", () => {
    const result = judge(disparity, pair([0.1, 0.1, 0.51]));
    expect(result.met).toBe(false);
    expect(result.rules[0]?.findings.map(({ measure, met }) => [measure, met])).toEqual([
      ["M1", true],
      ["M2", true],
      ["M3", false],
    ]);
  });

  test("stages are judged apart, each by its own limit", () => {
    const county = both(pair([0.47, 0.47, 0.47]), pair([0.47, 0.3, 0.45], "juniorSecondary"));
    const { findings } = judge(disparity, county).rules[0] ?? { findings: [] };
    expect(findings.map(({ stage, measure, met }) => [stage, measure, met])).toEqual([
      ["primary", "M1", true],
      ["primary", "M2", true],
      ["primary", "M3", true],
      ["juniorSecondary", "M1", false],
      ["juniorSecondary", "M2", true],
      ["juniorSecondary", "M3", true],
    ]);
  });
});

describe("disparity, the mean of all coefficients", () => {
  const rule: DisparityRule = { ...disparity, judged: "mean", limits: { primary: "0.65" } };

  test("the mean is compared, exactly, and single ones are only shown", () => {
    const result = judge(rule, pair([0.9, 0.5, 0.55]));
    expect(result.met).toBe(true);
    expect(result.rules[0]?.findings.at(-1)).toMatchObject({
      measure: null,
      coefficient: "0.6500",
      met: true,
    });
    expect(result.rules[0]?.findings[0]).toMatchObject({ coefficient: "0.9000", met: null });
    expect(judge(rule, pair([0.9, 0.5, 0.551])).met).toBe(false);
  });

  test("without one coefficient there is no mean", () => {
    const { M3: _, ...amounts } = pair([0.1, 0.1, 0.1]).amounts;
    const result = judge(rule, { ...pair([0.1, 0.1, 0.1]), amounts });
    expect(result.met).toBeNull();
    expect(result.rules[0]?.refused.map((one) => one.rule)).toEqual([
      "set.noColumn",
      "set.incomplete",
    ]);
  });

  test("roots are compared with as many digits as it takes", () => {
    const [two, eight] = [fraction(2), fraction(8)];
    // (√2 + √8) / 2 = 2.1213203435596425732…
    expect(compareMeanOfRoots([two, eight], fraction("2.12132034355964"))).toBe(1);
    expect(compareMeanOfRoots([two, eight], fraction("2.12132034355965"))).toBe(-1);
    expect(compareMeanOfRoots([fraction(0.25), fraction(9)], fraction(1.75))).toBe(0);
  });
});

describe("the per-school rule", () => {
  // 1000 pupils, threshold 1 per hundred: 10; floor 8.5.
  const county = (rows: readonly (readonly number[])[]): SetColumns => ({
    ...schools(
      rows.map(() => 1000),
      rows.map(() => 0),
    ),
    amounts: Object.fromEntries(
      codes.map((code, at) => [code, Float64Array.from(rows, (row) => row[at] ?? Number.NaN)]),
    ),
  });

  test("two of three met and the third at 85 per cent passes; below, or one more unmet, fails", () => {
    const result = judge(
      thresholds,
      county([
        [10, 10, 8.5],
        [10, 10, 8.4999],
        [10, 9, 9],
        [10, 12, 20],
      ]),
    );
    const finding = result.rules[0]?.findings[0];
    expect(finding).toMatchObject({ schools: 4, passed: 2, share: "0.5000", met: false });
    expect(finding && "failing" in finding && [...finding.failing]).toEqual([1, 2]);
  });

  test("the trace of a school says where it stands against each threshold", () => {
    const states = traceThresholds(thresholds, measures, county([[10, 8.5, 8.4999]]), 0);
    if (isRefused(states)) throw new Error();
    expect(states.map(({ value, state }) => [value, state])).toEqual([
      ["1.0000", "met"],
      ["0.8500", "aboveFloor"],
      ["0.8500", "belowFloor"],
    ]);
  });

  test("share, mean and minimum", () => {
    const rows = county([
      [10, 10, 10],
      [10, 5, 30],
      [9, 12, 20],
    ]);
    const of = (rule: SetRule) => judge(rule, rows).rules[0]?.findings;
    expect(of({ kind: "share", code: "S", text, measures: ["M1"], share: "0.6667" })).toMatchObject(
      [{ measure: "M1", passed: 2, share: "0.6667", met: false, failing: Int32Array.of(2) }],
    );
    const level = { code: "L", text, measure: "M2" } as const;
    expect(of({ ...level, kind: "mean", limits: { primary: "0.9" } })).toMatchObject([
      { value: "0.9000", met: true, lowest: null },
    ]);
    expect(of({ ...level, kind: "minimum", limits: { primary: "0.51" } })).toMatchObject([
      { value: "0.5000", met: false, lowest: 1 },
    ]);
  });
});

describe("what cannot be judged is refused with a reason", () => {
  const good = pair([0.1, 0.1, 0.1]);
  const f = (...values: number[]) => Float64Array.from(values);
  test.each<[string, SetColumns, string]>([
    ["a zero mean", { ...good, amounts: { ...good.amounts, M1: f(0, 0) } }, "set.zeroMean"],
    ["no enrolment", { ...good, enrolment: f(1000, 0) }, "set.enrolment"],
    ["missing enrolment", { ...good, enrolment: f(1000, Number.NaN) }, "set.enrolment"],
    ["half a pupil", { ...good, enrolment: f(1000, 0.5) }, "set.enrolment"],
    [
      "a missing amount",
      { ...good, amounts: { ...good.amounts, M2: f(1, Number.NaN) } },
      "set.missing",
    ],
    ["a negative amount", { ...good, amounts: { ...good.amounts, M2: f(9, -1) } }, "set.negative"],
    [
      "one school",
      { ...schools([9], [0]), amounts: { M1: f(1), M2: f(1), M3: f(1) } },
      "set.tooFew",
    ],
  ])("%s", (_, columns, reason) => {
    const result = judge(disparity, columns);
    expect(result.met).toBeNull();
    expect(result.rules[0]?.refused.map(({ rule }) => rule)).toContain(reason);
    for (const { text: why } of result.rules[0]?.refused ?? []) {
      expect(why["zh-CN"]).toMatch(/\p{Script=Han}/u);
      expect(why.en).toBeTruthy();
    }
  });

  test("the school that stands in the way is named", () => {
    const result = judge(disparity, {
      ...good,
      amounts: { ...good.amounts, M2: f(1, Number.NaN) },
    });
    const [why] = result.rules[0]?.refused ?? [];
    expect(why).toMatchObject({ measure: "M2", rows: [1] });
    expect(why?.text["zh-CN"]).toBe("指标 M2 缺数据：第2小学");
  });

  test("a school of two stages and columns of unlike length stop everything", () => {
    const mixed = { ...good, stages: ["primary", "nineYear"] } as unknown as SetColumns;
    expect(judge(disparity, mixed).refused?.rule).toBe("set.mixedStages");
    expect(judge(disparity, { ...good, enrolment: f(1) }).refused?.rule).toBe("set.lengths");
  });

  test("what fails, fails, whatever else cannot be judged", () => {
    const columns = pair([0.6, 0.1, 0.1]);
    expect(judge(disparity, { ...columns, amounts: { ...columns.amounts, M3: f(0, 0) } }).met).toBe(
      false,
    );
  });

  test(
    "figures at random never throw",
    () => {
      const figure = fc.oneof(fc.double(), fc.constantFrom(0, -1, Number.NaN, 1e300, 5e-324));
      const three = <Value>(one: fc.Arbitrary<Value>) => fc.tuple(one, one, one);
      const column = three(figure).map((one) => Float64Array.from(one));
      const size = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 99 }) }, figure);
      fc.assert(
        fc.property(
          three(size),
          fc.record({ M1: column, M2: column, M3: column }),
          (sizes, amounts) => {
            const enrolment = Float64Array.from(sizes);
            const columns = { ...schools([1, 1, 1], [0, 0, 0]), enrolment, amounts };
            const result = evaluateSet({ rules: [disparity, thresholds], measures }, columns);
            for (const { findings } of result.rules) {
              for (const one of findings) {
                if ("coefficient" in one) expect(one.coefficient).toMatch(/^\d+\.\d{4}$/);
              }
            }
          },
        ),
        runs(),
      );
    },
    patience,
  );
});

describe("shared resources of a school with several stages", () => {
  test("a nine-year school divides by 1 : 1.1, and nothing is lost", () => {
    // 300 + 1.1·200 = 520 weighted pupils; 5200 m²: 10 for a primary pupil, 11 for a junior one.
    expect(
      divideShared("5200", [
        { stage: "primary", pupils: 300, weight: "1" },
        { stage: "juniorSecondary", pupils: 200, weight: "1.1" },
      ]),
    ).toEqual({ primary: "3000", juniorSecondary: "2200" });
    expect(() => divideShared("1", [{ stage: "primary", pupils: 0, weight: "1" }])).toThrow(
      RangeError,
    );
  });
});

test(
  "a set of one measure and one stage is judged the same beside others",
  () => {
    fc.assert(
      fc.property(countyArbitrary(6), countyArbitrary(6), (a, b) => {
        const rule = { ...disparity, measures: ["M"] };
        const junior = { ...b, stages: b.stages.map(() => "juniorSecondary" as const) };
        const alone = judge(rule, a).rules[0]?.findings;
        const beside = judge(rule, both(a, junior)).rules[0]?.findings;
        expect(beside?.filter(({ stage }) => stage === "primary")).toEqual(alone);
      }),
      runs(50),
    );
  },
  patience,
);
