import {
  type Answers,
  bestAnswers,
  compileRubric,
  flattenCriteria,
  questionnaireShare,
  runCase,
  scoreSources,
} from "@dudao/rubric";
import { rubricForm } from "@dudao/rubric/interchange";
import { describe, expect, test } from "vitest";
import principal, { cases, principalAppraisal } from "./index.ts";

test.each(cases)("$rubric: $name", (one) => {
  expect(runCase(principal.rubrics, one)).toEqual([]);
});

describe("several groups of raters", () => {
  const compiled = compileRubric(principalAppraisal);
  const best = bestAnswers(compiled, "principal");
  const lowered = (codes: readonly string[], level: string): Answers => ({
    ...best,
    ...Object.fromEntries(codes.map((code) => [code, { kind: "level", level }])),
  });
  const peers = [best, best, best];
  const staff = Array.from({ length: 5 }, () => best);

  test("weigh 50, 30 and 20, each over what it answers", () => {
    const result = scoreSources(compiled, {
      superiors: lowered(["A1.1", "A1.2"], "D"),
      staff: [...staff.slice(1), lowered(["A2.1", "A2.2"], "D")],
      peers,
    });
    // 0.5 × 86/100 + 0.3 × (4 + 48/60)/5 + 0.2
    expect(result).toMatchObject({ given: "91.8", complete: true, grade: { code: "excellent" } });
    expect(result.sources.map(({ given, possible }) => [given, possible])).toEqual([
      ["43", "50"],
      ["28.8", "30"],
      ["20", "20"],
      ["0", "0"],
    ]);
  });

  test("four of the staff are too few: nobody learns who said what, no grade yet", () => {
    const result = scoreSources(compiled, { superiors: best, staff: staff.slice(1), peers });
    expect(result).toMatchObject({ given: "70", open: "30", grade: null });
  });

  test("only superiors decide a veto, and the own rating counts for nothing", () => {
    const veto = { V3: { kind: "veto", happened: true } } as const;
    const own = lowered(["A1.1"], "D");
    const result = scoreSources(compiled, {
      superiors: { ...best, ...veto },
      staff,
      peers,
      self: { ...own, ...veto },
    });
    expect(result).toMatchObject({ given: "100", grade: { code: "unqualified" } });
    expect(result.divergence?.beyond).toEqual(["A1.1"]);
  });

  test("parents' answers become the measure", () => {
    const [questionnaire] = principalAppraisal.questionnaires ?? [];
    if (!questionnaire) throw new Error("no questionnaire");
    const satisfied = { Q1: "yes", Q2: "rather", Q3: "no" };
    const many = Array.from({ length: 20 }, () => satisfied);
    expect(questionnaireShare(questionnaire, many)).toMatchObject({
      answer: { kind: "measure", part: "40", whole: "60" },
    });
    expect(questionnaireShare(questionnaire, many.slice(1)).ok).toBe(false);
  });
});

test("every criterion names its source, and says in words how sure it is", () => {
  for (const { code, criterion } of flattenCriteria(principalAppraisal)) {
    expect([code, criterion.source?.note?.en ?? "no note"]).not.toContain("no note");
  }
});

test("prints every item on its form", () => {
  const printed = rubricForm(principalAppraisal)
    .rows.flat()
    .map(({ text }) => text)
    .join("\n");
  const leaves = flattenCriteria(principalAppraisal).filter(({ leaf }) => leaf);
  const absent = leaves.filter(({ criterion }) => !printed.includes(criterion.text["zh-CN"]));
  expect(absent.map(({ code }) => code)).toEqual([]);
});
