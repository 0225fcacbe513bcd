import type { RubricCase } from "@dudao/rubric";

const rubric = "school-management-standard";
const level = (code: "A" | "B" | "C" | "D") => ({ kind: "level", level: code }) as const;

/** Answers in, result out. */
export const cases: readonly RubricCase[] = [
  {
    name: "a school that is good in everything",
    rubric,
    start: "best",
    expect: { possible: "100", given: "100", grade: "excellent", applicable: 22 },
  },
  {
    name: "levels in between give tenths",
    rubric,
    subject: "juniorSecondary",
    start: "best",
    answers: {
      "1.2": level("B"),
      "1.3": level("C"),
      "2.3": level("B"),
      "4.1": level("B"),
      "4.2": level("C"),
      "6.3": level("D"),
    },
    // 0.8 + 1.2 + 1 + 1.2 + 2.4 + 5
    expect: { given: "88.4", lost: "11.6", share: "0.8840", grade: "good" },
  },
  {
    name: "a task that cannot be judged drops out",
    rubric,
    subject: "primary",
    start: "best",
    answers: {
      "1.2": { kind: "notApplicable", reason: "新建学校，尚无毕业年级" },
      "4.1": level("D"),
      "4.2": level("D"),
    },
    expect: { possible: "96", given: "84", share: "0.8750", grade: "good" },
  },
];
