import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { patience, runs } from "../testing/runs.ts";
import { countyArbitrary, measure, schools } from "../testing/schools.ts";
import { isRefused, rowsByStage, type SetColumns, type StageRows } from "./columns.ts";
import { coefficientText, isWithin, type Spread, spreadOf } from "./disparity.ts";
import { compareRoot, fraction } from "./exact.ts";
import { meanText } from "./judge-disparity.ts";
import { traceDisparity } from "./trace.ts";

function spread(columns: SetColumns): Spread {
  const stages = rowsByStage(columns);
  if ("refused" in stages) throw new Error(stages.refused.text.en);
  const rows = stages.byStage.get("primary") as StageRows;
  const found = spreadOf(columns, rows, "M");
  if (isRefused(found)) throw new Error(found.text.en);
  return found;
}

/** The definition, in whole numbers: amounts in hundredths. Square of the coefficient. */
function squareByDefinition({ enrolment, amounts }: SetColumns): { top: bigint; bottom: bigint } {
  const x = Array.from(amounts.M ?? [], (one) => BigInt(Math.round(one * 100)));
  const p = Array.from(enrolment, BigInt);
  const P = p.reduce((a, b) => a + b, 0n);
  const T = x.reduce((a, b) => a + b, 0n);
  // Σ (pᵢ/P)(xᵢ/pᵢ − T/P)² over (T/P)², all over the product of the enrolments.
  const D = p.reduce((a, b) => a * b, 1n);
  let top = 0n;
  x.forEach((xi, i) => {
    const pi = p[i] as bigint;
    const apart = xi * P - T * pi;
    top += (D / pi) * apart * apart;
  });
  return { top, bottom: D * P * T * T };
}

describe("an example worked by hand", () => {
  // Five schools, books: P = 1000, Σx = 20000, X̄ = 20; X = 20, 15, 20, 25, 20;
  // S² = 0.2·(15−20)² + 0.2·(25−20)² = 10, S = 3.1623, S / X̄ = 0.1581.
  const county = schools([100, 200, 300, 200, 200], [2000, 3000, 6000, 5000, 4000]);

  test("mean, deviation and coefficient", () => {
    const found = spread(county);
    expect(meanText(found, 1)).toBe("20.0000");
    expect(found.deviation).toBeCloseTo(Math.sqrt(10), 12);
    expect(coefficientText(found)).toBe("0.1581");
  });

  test("the mean weighs by enrolment: it is not the mean of the schools' figures", () => {
    // X = 10, 2: mean of schools 6, weighted mean (100 + 180) / 100 = 2.8.
    const found = spread(schools([10, 90], [100, 180]));
    expect(meanText(found, 1)).toBe("2.8000");
    // S² = 0.1·7.2² + 0.9·0.8² = 5.76; S = 2.4; 2.4 / 2.8 = 0.857142…
    expect(coefficientText(found)).toBe("0.8571");
  });

  test("the trace says what each school adds", () => {
    const rows = traceDisparity({ code: "M", per: 1 }, county, "primary");
    if (isRefused(rows)) throw new Error();
    expect(rows.slice(0, 3).map(({ subject, value, side }) => [subject, value, side])).toEqual([
      ["第2小学", "15.0000", -1],
      ["第4小学", "25.0000", 1],
      ["第1小学", "20.0000", 0],
    ]);
    expect(rows[0]?.contribution).toBeCloseTo(0.5, 12);
  });
});

describe("the limit", () => {
  test("a coefficient of exactly 0.50 is within it, the next figure above is not", () => {
    const exactly = spread(schools([10, 10], [5_000_000, 15_000_000]));
    expect(coefficientText(exactly)).toBe("0.5000");
    expect(isWithin(exactly, { most: "0.5" })).toBe(true);
    const above = spread(schools([10, 10], [500_000_000, 1_500_000_001]));
    expect(coefficientText(above)).toBe("0.5000");
    expect(isWithin(above, { most: "0.50" })).toBe(false);
  });

  test("rounding first, where the rule says so, lets 0.5004 pass and not 0.5005 at three places", () => {
    // Two equal schools with a and b: the coefficient is (b − a) / (b + a).
    const at = (tenThousandths: number) =>
      spread(schools([1, 1], [10_000 - tenThousandths, 10_000 + tenThousandths]));
    expect(coefficientText(at(5004))).toBe("0.5004");
    expect(isWithin(at(5004), { most: "0.5" })).toBe(false);
    expect(isWithin(at(5004), { most: "0.5", roundTo: 3 })).toBe(true);
    expect(isWithin(at(5005), { most: "0.5", roundTo: 3 })).toBe(false);
  });

  test("figures of 0.1 and 0.2 count as written", () => {
    // (0.3 − 0.1) / (0.3 + 0.1) = 0.5 on paper; in doubles it is a little more.
    expect(isWithin(spread(schools([1, 1], [0.1, 0.3])), { most: "0.5" })).toBe(true);
  });

  test("schools that are all alike have none", () => {
    const alike = spread(schools([3, 7, 11], [0.3, 0.7, 1.1]));
    expect(coefficientText(alike)).toBe("0.0000");
    expect(isWithin(alike, { most: "0" })).toBe(true);
  });
});

describe("random counties", () => {
  test(
    "the quotient in whole numbers is the definition, and the double is close to it",
    () => {
      fc.assert(
        fc.property(countyArbitrary(8), (county) => {
          const found = spread(county);
          const wanted = squareByDefinition(county);
          const { top, bottom } = found.square();
          expect((top - bottom) * wanted.bottom).toBe(wanted.top * bottom);
          const square = Number((wanted.top * 10n ** 20n) / wanted.bottom) / 1e20;
          expect(found.coefficient ** 2).toBeCloseTo(square, 10);
        }),
        runs(),
      );
    },
    patience,
  );

  test(
    "within the limit means so in whole numbers, also a hair's breadth away",
    () => {
      fc.assert(
        fc.property(countyArbitrary(6), fc.integer({ min: 0, max: 30_000 }), (county, units) => {
          const found = spread(county);
          const near = Math.round(found.coefficient * 10_000);
          for (const most of [units, near, near + 1].map((one) => String(one / 10_000))) {
            const exact = compareRoot(found.square(), fraction(most)) <= 0;
            expect(isWithin(found, { most })).toBe(exact);
          }
        }),
        runs(),
      );
    },
    patience,
  );

  test(
    "order, unit and a fixed factor of the enrolments change nothing",
    () => {
      fc.assert(
        fc.property(countyArbitrary(8), fc.integer({ min: 2, max: 9 }), (county, factor) => {
          const pupils = Array.from(county.enrolment);
          const amounts = Array.from(county.amounts.M ?? []);
          const text = coefficientText(spread(county));
          const changed = [
            schools(pupils.toReversed(), amounts.toReversed()),
            schools(
              pupils,
              amounts.map((one) => Math.round(one * 100) * factor),
            ),
            schools(
              pupils.map((one) => one * factor),
              amounts,
            ),
          ];
          for (const other of changed) expect(coefficientText(spread(other))).toBe(text);
        }),
        runs(),
      );
    },
    patience,
  );

  test(
    "contributions are shares of the variance and add up to one",
    () => {
      fc.assert(
        fc.property(countyArbitrary(8), (county) => {
          const rows = traceDisparity(measure, county, "primary");
          if (isRefused(rows)) throw new Error();
          const sum = rows.reduce((all, { contribution }) => all + contribution, 0);
          if (spread(county).coefficient > 1e-9) expect(sum).toBeCloseTo(1, 9);
        }),
        runs(),
      );
    },
    patience,
  );
});
