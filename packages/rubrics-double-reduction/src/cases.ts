import type { RubricCase } from "@dudao/rubric";

/** Answers in, result out. */
export const cases: readonly RubricCase[] = [
  {
    name: "a nine-year school is asked everything",
    rubric: "double-reduction-school",
    subject: "nineYear",
    start: "best",
    expect: { possible: "100", given: "100", share: "1.0000", grade: "excellent", ignored: [] },
  },
  {
    name: "a primary school is not asked the junior-secondary items",
    rubric: "double-reduction-school",
    subject: "primary",
    start: "best",
    answers: {
      "A1.2": { kind: "deduction", occurrences: [{ reason: "class", count: 2 }] },
      "A1.4": { kind: "level", level: "B" },
      "A2.7": { kind: "points", points: "1.5" },
    },
    expect: { possible: "92", given: "83.5", lost: "8.5", share: "0.9076", grade: "excellent" },
  },
  {
    name: "a junior school whose service ends too early and is short",
    rubric: "double-reduction-school",
    subject: "juniorSecondary",
    start: "best",
    answers: {
      "A2.2": { kind: "check", met: false },
      "A2.3": { kind: "check", met: false },
      "A3.2": { kind: "deduction", occurrences: [{ reason: "extra", count: 3 }] },
    },
    expect: { possible: "81", given: "63", lost: "18", share: "0.7778", grade: "qualified" },
  },
  {
    name: "paid tuition caps the grade whatever the points",
    rubric: "double-reduction-school",
    subject: "primary",
    start: "best",
    answers: { V1: { kind: "veto", happened: true } },
    expect: { given: "92", share: "1.0000", grade: "unqualified", cappedBy: ["V1"], failed: false },
  },
  {
    name: "half-way through a visit there is no grade yet",
    rubric: "double-reduction-school",
    subject: "primary",
    answers: { "A1.1": { kind: "check", met: true }, "A1.4": { kind: "level", level: "A" } },
    expect: {
      given: "12",
      lost: "0",
      open: "80",
      complete: false,
      grade: null,
      provisionalGrade: "excellent",
    },
  },
  {
    name: "an institution without online training that takes half a year's fees",
    rubric: "double-reduction-training",
    subject: "trainingInstitution",
    start: "best",
    answers: {
      "T2.3": { kind: "notApplicable", reason: "无线上培训" },
      "T3.1": { kind: "check", met: false },
    },
    expect: { possible: "93", given: "83", share: "0.8925", grade: "good", applicable: 12 },
  },
  {
    name: "training on holidays twice and without a licence",
    rubric: "double-reduction-training",
    subject: "trainingInstitution",
    start: "best",
    answers: {
      "T2.1": { kind: "deduction", occurrences: [{ reason: "case", count: 2 }] },
      V1: { kind: "veto", happened: true },
    },
    expect: { given: "80", share: "0.8000", grade: "unqualified", vetoes: ["V1"] },
  },
];
