import type { Answer, RubricCase } from "@dudao/rubric";

const notMet: Answer = { kind: "check", met: false };

/** Answers in, result out. */
export const cases: readonly RubricCase[] = [
  {
    name: "a township that does all",
    rubric: "township-education-duties",
    subject: "townshipGovernment",
    start: "best",
    expect: { possible: "11", given: "11", share: "1.0000", complete: true, grade: null },
  },
  {
    name: "a township without a fund whose leaders do not visit schools; no school was moved",
    rubric: "township-education-duties",
    subject: "townshipGovernment",
    start: "best",
    answers: {
      "A1.3": notMet,
      "A4.1": notMet,
      "A2.3": { kind: "notApplicable", reason: "无布局调整" },
    },
    expect: { possible: "10", given: "8", lost: "2", share: "0.8000" },
  },
  {
    name: "a county in order but for retention",
    rubric: "county-education-duties",
    subject: "countyGovernment",
    start: "best",
    answers: { "A5.1": { kind: "measure", value: "94.9" } },
    expect: { possible: "11", given: "10", lost: "1", failed: false },
  },
  {
    name: "a county that does all and has new arrears of pay fails",
    rubric: "county-education-duties",
    subject: "countyGovernment",
    start: "best",
    answers: { V2: { kind: "veto", happened: true } },
    expect: { given: "11", failed: true, vetoes: ["V2"] },
  },
  {
    name: "a school with pupils missing and papers lacking",
    rubric: "dropout-control",
    subject: "juniorSecondary",
    start: "best",
    answers: { "A1.1": notMet, "A1.2": notMet, A3: { kind: "measure", value: "95" } },
    expect: { possible: "7", given: "5", lost: "2" },
  },
  {
    name: "teachers earn what civil servants earn, to the yuan",
    rubric: "teacher-pay",
    subject: "countyGovernment",
    start: "best",
    answers: { A1: { kind: "measure", part: "86400", whole: "86400" } },
    expect: { possible: "5", given: "5", complete: true },
  },
  {
    name: "one yuan less is below",
    rubric: "teacher-pay",
    subject: "countyGovernment",
    start: "best",
    answers: { A1: { kind: "measure", part: "86399", whole: "86400" } },
    expect: { possible: "5", given: "4", lost: "1" },
  },
];
