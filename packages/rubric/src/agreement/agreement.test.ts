import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defineRubric } from "../define.ts";
import { compileRubric } from "../engine/compile.ts";
import { patience, runs } from "../testing/runs.ts";
import { check, rubricOf } from "../testing/sources.ts";
import { grouped, type Rating, rateAgreement } from "./agreement.ts";
import { krippendorffAlpha } from "./alpha.ts";
import { quadraticKappa } from "./kappa.ts";
import { ratingsOf } from "./ratings.ts";

const none = Number.NaN;
/** Rows are raters, columns units, as the sources print them. */
function unitsOf(rows: readonly (readonly number[])[]): number[][] {
  return (rows[0] ?? []).map((_, at) =>
    rows.map((row) => row[at] ?? none).filter((value) => !Number.isNaN(value)),
  );
}

describe("published examples", () => {
  // K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), example with four
  // observers, twelve units and missing data: ordinal .815, interval .849.
  const four = unitsOf([
    [1, 2, 3, 3, 2, 1, 4, 1, 2, none, none, none],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, none, 3],
    [none, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, none],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, none],
  ]);
  // Three coders and fifteen units, "Krippendorff's alpha", Wikipedia, section "A computational
  // example"; its interval alpha to six places as in the tests of the Python package krippendorff.
  const three = unitsOf([
    [none, none, none, none, none, 3, 4, 1, 2, 1, 1, 3, 3, none, 3],
    [1, none, 2, 1, 3, 3, 4, 3, none, none, none, none, none, none, none],
    [none, none, 2, 1, 3, 4, 4, none, 2, 1, 1, 3, 3, none, 4],
  ]);

  test("alpha", () => {
    expect(krippendorffAlpha(four, "ordinal")?.toFixed(3)).toBe("0.815");
    expect(krippendorffAlpha(four, "interval")?.toFixed(3)).toBe("0.849");
    expect(krippendorffAlpha(three, "interval")?.toFixed(6)).toBe("0.810845");
  });

  test("quadratic kappa", () => {
    // Data set "anxiety" of the R package irr, raters 2 and 3, squared weights over the levels in
    // use: 0.2520325 as in the tests of statsmodels against irr's kappa2.
    const second = [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4];
    const third = [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2];
    const rank = (level: number) => [1, 2, 3, 4, 6].indexOf(level);
    const pairs = second.map((one, at) => [rank(one), rank(third[at] ?? 0)] as const);
    expect(quadraticKappa(pairs)?.toFixed(7)).toBe("0.2520325");
    // Worked in the tests of benhamner/Metrics: 0.4 and 0.75.
    expect(
      quadraticKappa([
        [1, 1],
        [2, 2],
        [1, 2],
      ]),
    ).toBeCloseTo(0.4, 12);
    const a = [1, 2, 3, 1, 2, 2, 3];
    const b = [1, 2, 3, 1, 2, 3, 2];
    expect(quadraticKappa(a.map((one, at) => [one, b[at] ?? 0]))).toBeCloseTo(0.75, 12);
  });
});

const rating = (criterion: string, subject: number, rater: string, value: number): Rating => ({
  criterion,
  subject: `园${subject}`,
  rater,
  value,
  full: 10,
});

describe("a report over raters", () => {
  const many = Array.from({ length: 20 }, (_, at) => [
    rating("A", at, "甲", at % 4),
    rating("A", at, "乙", at % 4),
    rating("B", at, "甲", at % 4),
    rating("B", at, "乙", (at % 4) + 1),
    rating("C", at, "甲", 5),
    rating("C", at, "乙", 5),
  ]).flat();

  test("perfect, shifted and unvaried criteria", () => {
    const { byCriterion, overall, leanings } = rateAgreement(many);
    const by = new Map(byCriterion.map((one) => [one.criterion, one]));
    expect(by.get("A")).toMatchObject({ units: 20, raters: 2, kappa: { value: "1.0000" } });
    // One point apart everywhere, variance 1.25 each: 1 − 1 / (1.25 + 1.25 + 1) = 0.7143.
    expect(by.get("B")?.kappa).toEqual({ value: "0.7143", units: 20 });
    expect(by.get("C")?.interval).toMatchObject({ value: null, rule: "agreement.noVariation" });
    expect(overall).toMatchObject({ units: 60, raters: 2 });
    expect(leanings).toMatchObject([
      { rater: "乙", apart: { value: "0.0333" } },
      { rater: "甲", apart: { value: "-0.0333" } },
    ]);
  });

  test("too few units and a single rater are withheld with the reason", () => {
    const { byCriterion, overall } = rateAgreement(many.filter(({ subject }) => subject !== "园0"));
    expect(byCriterion[0]?.kappa).toMatchObject({
      value: null,
      units: 19,
      rule: "agreement.tooFew",
      text: { "zh-CN": expect.stringContaining("19"), en: expect.stringContaining("19") },
    });
    expect(overall.ordinal.value).not.toBeNull();
    const alone = rateAgreement(many.filter(({ rater }) => rater === "甲"));
    expect(alone.overall).toMatchObject({ units: 0, ordinal: { rule: "agreement.tooFew" } });
    expect(rateAgreement([]).overall.kappa).toMatchObject({ value: null });
  });

  test("answers become ratings by leaf; what was not scored makes none", () => {
    const rubric = defineRubric(rubricOf([check("A", 4), check("B", 2), check("C", 1)]));
    expect(
      ratingsOf(compileRubric(rubric), [
        {
          subject: "一小",
          rater: "甲",
          answers: {
            A: { kind: "check", met: true },
            B: { kind: "check", met: false },
            C: { kind: "notApplicable", reason: "无此项" },
          },
        },
      ]),
    ).toEqual([
      { criterion: "A", subject: "一小", rater: "甲", value: 4, full: 4 },
      { criterion: "B", subject: "一小", rater: "甲", value: 0, full: 2 },
    ]);
  });
});

const anyRating = fc.record({
  criterion: fc.constantFrom("A", "B"),
  subject: fc.constantFrom("1", "2", "3", "4", "5"),
  rater: fc.constantFrom("甲", "乙", "丙"),
  value: fc.integer({ min: 0, max: 4 }),
  full: fc.constant(4),
});

describe("random ratings", () => {
  test(
    "statistics are at most 1, and 1 where all agree",
    () => {
      fc.assert(
        fc.property(fc.array(anyRating), (given) => {
          const latest = [
            ...grouped(given, (one) => `${one.criterion}${one.subject}${one.rater}`),
          ].map(([, all]) => all.at(-1) as Rating);
          const { overall, byCriterion } = rateAgreement(given, { minimum: 1 });
          for (const one of [overall, ...byCriterion]) {
            for (const { value } of [one.kappa, one.ordinal, one.interval]) {
              if (value !== null) expect(Number(value)).toBeLessThanOrEqual(1);
            }
          }
          const units = grouped(latest, (one) => `${one.criterion}${one.subject}`);
          const shared = [...units.values()].filter((all) => all.length > 1);
          const agree = shared.every((all) => all.every(({ value }) => value === all[0]?.value));
          if (overall.interval.value !== null)
            expect(overall.interval.value === "1.0000").toBe(agree);
        }),
        runs(),
      );
    },
    patience,
  );

  test(
    "neither order of ratings of different raters nor a shift of all values matters",
    () => {
      const once = fc.uniqueArray(anyRating, {
        selector: (one) => `${one.criterion}${one.subject}${one.rater}`,
      });
      fc.assert(
        fc.property(once, (given) => {
          const figures = (all: readonly Rating[]) => {
            const { overall, byCriterion } = rateAgreement(all, { minimum: 2 });
            return {
              overall,
              by: byCriterion.toSorted((a, b) => (a.criterion < b.criterion ? -1 : 1)),
            };
          };
          expect(figures(given.toReversed())).toEqual(figures(given));
          const shifted = given.map((one) => ({ ...one, value: one.value + 3 }));
          expect(figures(shifted).by).toEqual(figures(given).by);
        }),
        runs(),
      );
    },
    patience,
  );
});
