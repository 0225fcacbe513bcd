import type { RubricCase } from "@dudao/rubric";

const rubric = "principal-appraisal";
const level = (code: "A" | "B" | "C" | "D") => ({ kind: "level", level: code }) as const;

/** Answers in, result out, of one rater who answers everything. */
export const cases: readonly RubricCase[] = [
  {
    name: "excellent in everything",
    rubric,
    subject: "principal",
    start: "best",
    expect: { possible: "100", given: "100", grade: "excellent", complete: true },
  },
  {
    name: "four fifths of the targets, half the satisfaction asked for",
    rubric,
    subject: "principal",
    start: "best",
    answers: {
      "A1.3": level("B"),
      "A3.1": { kind: "measure", part: "8", whole: "10" },
      A4: { kind: "measure", part: "85", whole: "200" },
    },
    // 1.4 + 2 + 5
    expect: { given: "91.6", lost: "8.4", share: "0.9160", grade: "excellent" },
  },
  {
    name: "no targets were signed: the rest is re-scaled",
    rubric,
    subject: "principal",
    start: "best",
    answers: {
      "A3.1": { kind: "notApplicable", reason: "未签目标任务书" },
      "A1.1": level("C"),
      "A1.2": level("C"),
      "A2.1": level("D"),
    },
    // 2.8 + 2.8 + 6 of 90
    expect: { possible: "90", given: "78.4", share: "0.8711", grade: "qualified" },
  },
  {
    name: "full points and a grave accident",
    rubric,
    subject: "principal",
    start: "best",
    answers: { V1: { kind: "veto", happened: true } },
    expect: { given: "100", vetoes: ["V1"], grade: "unqualified" },
  },
];
