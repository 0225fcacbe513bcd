import { describe, expect, test } from "vitest";
import { defineRubric } from "../define.ts";
import { compileRubric } from "../engine/compile.ts";
import { score } from "../engine/score.ts";
import { rubricOf } from "../testing/sources.ts";
import { localText } from "../text.ts";
import type { Questionnaire } from "./questionnaire.ts";
import { type QuestionnaireResponse, questionnaireShare, tallyResponses } from "./share.ts";

const text = localText("题目");
const options = [
  { code: "yes", text, satisfied: true },
  { code: "no", text },
  { code: "unknown", text, abstains: true },
];
const survey: Questionnaire = {
  code: "parents",
  title: localText("家长满意度"),
  questions: [
    { code: "q1", text, options },
    { code: "q2", text, options },
  ],
  minimumResponses: 3,
};
const both = (q1: string, q2: string) => ({ q1, q2 });

describe("a questionnaire", () => {
  test("gives the share of satisfied answers over all questions", () => {
    const share = questionnaireShare(survey, [
      both("yes", "yes"),
      both("yes", "no"),
      both("no", "unknown"),
    ]);
    expect(share).toMatchObject({
      ok: true,
      share: "0.6000",
      answer: { kind: "measure", part: "3", whole: "5" },
      questions: [
        { code: "q1", counted: 3, satisfied: 2 },
        { code: "q2", counted: 2, satisfied: 1 },
      ],
    });
  });

  test("counts only responses that answer enough", () => {
    const responses: QuestionnaireResponse[] = [
      both("yes", "no"),
      { q1: "yes" },
      { q1: "other", q2: "yes" },
      {},
    ];
    expect(tallyResponses(survey, responses)).toMatchObject({ valid: 1, invalid: 3 });
    const lenient = { ...survey, minimumAnswered: 1 };
    expect(tallyResponses(lenient, responses)).toMatchObject({ valid: 3, invalid: 1 });
  });

  test("gives no share below the minimum, nor where all abstain", () => {
    expect(questionnaireShare(survey, [both("yes", "yes")])).toMatchObject({
      ok: false,
      reason: "tooFewResponses",
      valid: 1,
    });
    const silent = Array.from({ length: 3 }, () => both("unknown", "unknown"));
    expect(questionnaireShare(survey, silent)).toMatchObject({ reason: "nothingCounted" });
  });

  test("feeds the measure that names it, exactly at the threshold", () => {
    const rubric = defineRubric(
      rubricOf(
        [
          {
            kind: "measure",
            code: "S",
            text: localText("社会认可度"),
            unit: localText("%"),
            direction: "atLeast",
            thresholds: [{ value: 85 }],
            ratio: { part: localText("满意"), whole: localText("有效"), per: 100 },
            questionnaire: "parents",
          },
        ],
        { scoring: "compliance", questionnaires: [survey] },
      ),
    );
    const given = (satisfied: number, counted: number) => {
      const questions = [{ code: "q1", counted, satisfied }];
      const share = questionnaireShare(survey, { valid: 20, invalid: 0, questions });
      return score(compileRubric(rubric), share.ok ? { S: share.answer } : {}).given;
    };
    expect(given(17, 20)).toBe("1");
    expect(given(16_999, 20_000)).toBe("0");
  });
});
