/** Small rubrics for example tests. */
import type { CriterionSource } from "../format/criterion.ts";
import type { RubricSource } from "../format/rubric.ts";
import { localText } from "../text.ts";

/** A points rubric around the given criteria. */
export function rubricOf(
  criteria: readonly CriterionSource[],
  more: Partial<RubricSource> = {},
): RubricSource {
  return {
    id: "example",
    version: "1.0.0",
    title: localText("示例"),
    subjectTypes: ["primary", "juniorSecondary"],
    scoring: "points",
    notApplicable: "exclude",
    criteria,
    ...more,
  };
}

export function check(code: string, points: string | number | undefined = 1): CriterionSource {
  return { kind: "check", code, text: localText(code), points };
}

export const threeGrades = [
  { code: "good", title: localText("良好"), minShare: "0.8" },
  { code: "fair", title: localText("合格"), minShare: "0.6" },
  { code: "poor", title: localText("不合格"), minShare: "0" },
] as const;
