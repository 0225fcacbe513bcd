import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { patience, runs } from "../testing/runs.ts";
import { countyArbitrary, measure, schools } from "../testing/schools.ts";
import { localText } from "../text.ts";
import { isRefused, rowsByStage, type SetColumns, type StageRows } from "./columns.ts";
import { isWithin, spreadOf } from "./disparity.ts";
import { boundOf, reaches } from "./measure.ts";
import type { ThresholdsRule } from "./rule.ts";
import { whatSchoolsNeed } from "./what-a-school-needs.ts";
import { whatItTakes } from "./what-it-takes.ts";

function withAdded(county: SetColumns, units: readonly number[], unit: number): SetColumns {
  const amounts = Array.from(county.amounts.M ?? [], (one, at) =>
    Number((one + (units[at] ?? 0) * unit).toFixed(6)),
  );
  return schools(Array.from(county.enrolment), amounts);
}

function within(county: SetColumns, most: string): boolean {
  const stages = rowsByStage(county);
  if ("refused" in stages) throw new Error();
  const spread = spreadOf(county, stages.byStage.get("primary") as StageRows, "M");
  if (isRefused(spread)) throw new Error();
  return isWithin(spread, { most });
}

/** Every way to hand out `units` to `size` schools. */
function* allocations(units: number, size: number): Generator<number[]> {
  if (size === 1) {
    yield [units];
    return;
  }
  for (let first = 0; first <= units; first++) {
    for (const rest of allocations(units - first, size - 1)) yield [first, ...rest];
  }
}

function fewestByTryingAll(county: SetColumns, most: string, unit: number, upTo: number) {
  for (let units = 0; units <= upTo; units++) {
    for (const one of allocations(units, county.subjects.length)) {
      if (within(withAdded(county, one, unit), most)) return units;
    }
  }
  return null;
}

describe("what it takes to bring a coefficient within its limit", () => {
  test("two schools: teachers go to the one that has few", () => {
    // 100 pupils each, 1 and 5 teachers: (5−1)/(5+1) = 0.667; with 2: 3/7 = 0.43.
    const found = whatItTakes("M", "primary", { most: "0.5" }, schools([100, 100], [1, 5]), {
      unit: "1",
    });
    expect(found).toMatchObject({
      before: "0.6667",
      after: "0.4286",
      units: 1,
      proof: "minimal",
      additions: [{ row: 0, subject: "第1小学", units: 1 }],
    });
  });

  test("nothing where the limit is kept already", () => {
    expect(
      whatItTakes("M", "primary", { most: "0.5" }, schools([10, 10], [5, 15]), { unit: "1" }),
    ).toMatchObject({ units: 0, additions: [], before: "0.5000", after: "0.5000" });
  });

  test("no room, no budget, no unit and no mean are said, not guessed at", () => {
    const county = schools([100, 100], [1, 50]);
    const asked = (options: Parameters<typeof whatItTakes>[4]) =>
      whatItTakes("M", "primary", { most: "0.1" }, county, options);
    expect(asked({ unit: "1", most: Float64Array.of(3, 0) })).toMatchObject({ rule: "set.full" });
    expect(asked({ unit: "0.001", budget: 10 })).toMatchObject({ rule: "set.budget" });
    expect(asked({ unit: "0" })).toMatchObject({ rule: "set.unit" });
    expect(
      whatItTakes("M", "primary", { most: "0.1" }, schools([1, 2], [0, 0]), { unit: "1" }),
    ).toMatchObject({ rule: "set.zeroMean" });
    expect(
      whatItTakes("M", "juniorSecondary", { most: "0.1" }, county, { unit: "1" }),
    ).toMatchObject({ rule: "set.noRows" });
  });

  test(
    "the fewest of all ways to hand units out, tried one by one",
    () => {
      fc.assert(
        fc.property(
          countyArbitrary(4, 1),
          fc.constantFrom("0.45", "0.5", "0.2", "0.8"),
          fc.constantFrom("1", "0.5", "7"),
          (county, most, unit) => {
            const found = whatItTakes("M", "primary", { most }, county, { unit, budget: 9 });
            const fewest = fewestByTryingAll(county, most, Number(unit), 9);
            if (isRefused(found)) {
              expect(found.rule).toBe("set.budget");
              expect(fewest).toBeNull();
              return;
            }
            expect(found.units).toBe(fewest);
            const units = new Array<number>(county.subjects.length).fill(0);
            for (const one of found.additions) units[one.row] = one.units;
            expect(units.reduce((sum, one) => sum + one, 0)).toBe(found.units);
            expect(within(withAdded(county, units, Number(unit)), most)).toBe(true);
          },
        ),
        runs(60),
      );
    },
    patience,
  );
});

const rule: ThresholdsRule = {
  kind: "thresholds",
  code: "S",
  text: localText("校均达标"),
  measures: ["A", "B", "C"],
  atLeast: 2,
  restShare: "0.85",
  share: "1",
};
const measures = ["A", "B", "C"].map((code) => ({
  ...measure,
  code,
  thresholds: { primary: "4.2" },
}));

const ownSchool = fc.record({
  pupils: fc.integer({ min: 10, max: 120 }),
  amounts: fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5)),
  prices: fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 1, max: 9 }))),
});

describe("what a school needs to pass", () => {
  test("one measure may stay between its floor and its threshold", () => {
    // 100 pupils: threshold 4.2, so 5 teachers; floor 3.57, so 4.
    const columns = { ...schools([100], [0]), amounts: { A: f(5), B: f(3), C: f(3) } };
    const needs = whatSchoolsNeed(
      rule,
      measures,
      { A: { unit: "1", price: "9" }, B: { unit: "1", price: "9" }, C: { unit: "1", price: "2" } },
      columns,
      "primary",
    );
    expect(needs).toEqual([
      {
        row: 0,
        subject: "第1小学",
        additions: [
          { measure: "B", units: 1 },
          { measure: "C", units: 2 },
        ],
        left: ["B"],
      },
    ]);
  });

  test(
    "no way to pass is cheaper",
    () => {
      fc.assert(
        fc.property(ownSchool, ({ pupils, amounts: [a, b, c], prices }) => {
          const columns = { ...schools([pupils], [0]), amounts: { A: f(a), B: f(b), C: f(c) } };
          const units = Object.fromEntries(
            rule.measures.map((code, at) => [code, { unit: "1", price: String(prices[at]) }]),
          );
          const needs = whatSchoolsNeed(rule, measures, units, columns, "primary");
          if (isRefused(needs)) throw new Error();
          const added = rule.measures.map(
            (code) => needs[0]?.additions.find((one) => one.measure === code)?.units ?? 0,
          );
          const cost = (one: readonly number[]) =>
            one.reduce((sum, count, at) => sum + count * (prices[at] ?? 0), 0);
          let cheapest = Number.POSITIVE_INFINITY;
          for (const one of every([8, 8, 8])) {
            if (passes(pupils, [a + (one[0] ?? 0), b + (one[1] ?? 0), c + (one[2] ?? 0)])) {
              cheapest = Math.min(cheapest, cost(one));
            }
          }
          expect(
            passes(pupils, [a + (added[0] ?? 0), b + (added[1] ?? 0), c + (added[2] ?? 0)]),
          ).toBe(true);
          expect(cost(added)).toBe(cheapest);
        }),
        runs(60),
      );
    },
    patience,
  );
});

function f(...values: number[]): Float64Array {
  return Float64Array.from(values);
}

const whole = boundOf("4.2", 100);
const floor = boundOf("4.2", 100, "0.85");

function passes(pupils: number, amounts: readonly number[]): boolean {
  const met = amounts.filter((one) => reaches(one, pupils, whole)).length;
  return met >= 2 && amounts.every((one) => reaches(one, pupils, floor));
}

function* every(most: readonly number[]): Generator<number[]> {
  const [first = 0, ...rest] = most;
  for (let one = 0; one <= first; one++) {
    if (rest.length === 0) yield [one];
    else for (const others of every(rest)) yield [one, ...others];
  }
}
