import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Decimal } from "../decimal.ts";
import { defineRubric } from "../define.ts";
import type { Answers } from "../engine/answers.ts";
import { compileRubric } from "../engine/compile.ts";
import { score } from "../engine/score.ts";
import type { RubricSource } from "../format/rubric.ts";
import { answeredArbitrary } from "../testing/arbitrary.ts";
import { patience, runs } from "../testing/runs.ts";
import { rubricOf, threeGrades } from "../testing/sources.ts";
import { localText } from "../text.ts";
import { scoreSources } from "./score-sources.ts";

const title = localText("评价主体");
const points = (code: string, max: number) =>
  ({ kind: "points", code, text: localText(code), max, step: 1 }) as const;
const give = (given: Record<string, number>): Answers =>
  Object.fromEntries(
    Object.entries(given).map(([code, one]) => [code, { kind: "points", points: String(one) }]),
  );

const [good, fair, poor] = threeGrades;
/** 上评, 下评 and 自评 of a principal: staff answer one part only, the self-rating is compared. */
const appraisal: RubricSource = rubricOf([points("A", 60), points("B", 40)], {
  points: 100,
  grades: [
    { ...good, requires: [{ kind: "criterionShare", code: "A", minShare: 0.9 }] },
    fair,
    poor,
  ],
  sources: [
    { code: "team", role: "onSite", title, weight: 0.7, decides: true },
    { code: "staff", role: "staff", title, weight: 0.3, criteria: ["B"], minimumRaters: 3 },
    { code: "self", role: "self", title, weight: 0 },
  ],
  divergence: { of: "self", against: "team", perCriterion: 0.2, overall: 0.1 },
});
const compiled = compileRubric(defineRubric(appraisal));
const team = give({ A: 54, B: 32 });
const staff = [give({ B: 40 }), give({ B: 30 }), give({ B: 30 })];

describe("several sources", () => {
  test("weigh the shares of what each answers, and add up", () => {
    const result = scoreSources(compiled, { team, staff, self: give({ A: 60, B: 40 }) });
    // 0.7 × 86/100 + 0.3 × (100/120) = 0.602 + 0.25
    expect(result).toMatchObject({
      possible: "100",
      given: "85.2",
      lost: "14.8",
      open: "0",
      share: "0.8520",
      grade: { code: "good" },
      complete: true,
    });
    expect(result.sources.map(({ given, possible }) => [given, possible])).toEqual([
      ["60.2", "70"],
      ["25", "30"],
      ["0", "0"],
    ]);
    expect(result.sources[1]?.results[1]?.trace.children[0]).toMatchObject({
      code: "A",
      counted: "excluded",
      why: [{ rule: "excluded.source" }],
    });
  });

  test("withhold a source with too few raters: its part stays open", () => {
    const result = scoreSources(compiled, { team, staff: staff.slice(0, 2) });
    expect(result).toMatchObject({ given: "60.2", open: "30", complete: false, grade: null });
    expect(result.provisionalGrade?.code).toBe("good");
    expect(result.sources[1]?.withheld?.en).toContain("2 raters");
  });

  test("the source that decides answers the conditions of a grade", () => {
    const result = scoreSources(compiled, { team: give({ A: 53, B: 40 }), staff });
    expect(result.why[0]?.rule).toBe("grade.condition.criterionShare");
    expect(result.grade?.code).toBe("fair");
  });

  test("report where self-rating and on-site rating part", () => {
    const { divergence } = scoreSources(compiled, { team, self: give({ A: 60, B: 40 }) });
    expect(divergence?.criteria).toEqual([
      { code: "A", of: "1.0000", against: "0.9000", difference: "0.1000", beyond: false },
      { code: "B", of: "1.0000", against: "0.8000", difference: "0.2000", beyond: false },
    ]);
    expect(divergence?.whole).toMatchObject({ difference: "0.1400", beyond: true });
    const low = scoreSources(compiled, { team, self: give({ A: 40 }) }).divergence;
    expect(low).toMatchObject({ beyond: ["A"], whole: null });
    expect(scoreSources(compiled, { team }).divergence).toMatchObject({
      criteria: [],
      whole: null,
    });
  });

  test("thirds of three raters are exact at a threshold", () => {
    const thirds = compileRubric(
      defineRubric({
        ...appraisal,
        grades: [{ ...good, minShare: "0.6" }, poor],
        divergence: undefined,
        sources: [{ code: "peers", role: "peers", title, weight: 1 }],
      }),
    );
    const peers = [give({ A: 60, B: 40 }), give({ A: 40, B: 40 }), give({})];
    expect(scoreSources(thirds, { peers }).share).toBe("0.6000");
    expect(scoreSources(thirds, { peers }).provisionalGrade?.code).toBe("good");
  });
});

test("without weights to share, a rubric's one source gives what score gives", {
  timeout: patience,
}, () => {
  fc.assert(
    fc.property(answeredArbitrary, ({ rubric, answers }) => {
      const one = compileRubric(rubric);
      const combined = scoreSources(one, { onSite: answers });
      const single = score(one, answers);
      expect(Decimal.sum([combined.given, combined.lost, combined.open])).toBe(combined.possible);
      expect(combined.share).toBe(single.share ?? "0.0000");
      expect(combined.provisionalGrade).toEqual(single.provisionalGrade);
      expect(combined.vetoes).toEqual(single.vetoes);
      expect(combined.bonus).toBe(single.bonus);
      expect(combined.complete).toBe(single.complete);
    }),
    runs(40),
  );
});
