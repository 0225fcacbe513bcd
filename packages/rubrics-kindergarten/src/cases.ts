import type { RubricCase } from "@dudao/rubric";

const rubric = "kindergarten-conduct-2017";
const notMet = { kind: "check", met: false } as const;

/** Answers in, result out. */
export const cases: readonly RubricCase[] = [
  {
    name: "all in order",
    rubric,
    subject: "kindergarten",
    start: "best",
    expect: { possible: "44", given: "44", share: "1.0000", complete: true, grade: null },
  },
  {
    name: "no bus, no mixed-age classes; fire papers missing and a class too large",
    rubric,
    subject: "kindergarten",
    start: "best",
    answers: {
      "A2-B9": { kind: "notApplicable", reason: "无校车" },
      "A1-B2-C2-4": { kind: "notApplicable", reason: "无混龄班" },
      "A1-B1-C2-3": notMet,
      "A1-B2-C2-3": notMet,
    },
    expect: { possible: "42", given: "40", lost: "2", share: "0.9524", applicable: 42 },
  },
  {
    name: "a team that has only looked at the licences",
    rubric,
    subject: "kindergarten",
    answers: {
      "A1-B1-C1": { kind: "check", met: true },
      "A1-B1-C2-1": { kind: "check", met: true },
    },
    expect: { given: "2", lost: "0", open: "42", answered: 2, complete: false },
  },
];
