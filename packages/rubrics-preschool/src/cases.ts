import type { Answer, RubricCase } from "@dudao/rubric";

const notMet: Answer = { kind: "check", met: false };
const share = (part: string, whole: string): Answer => ({ kind: "measure", part, whole });
const universal = { rubric: "preschool-universal-2020", subject: "countyGovernment" } as const;
const quality = { rubric: "kindergarten-quality-2022", subject: "kindergarten" } as const;

/** Answers in, result out. */
export const cases: readonly RubricCase[] = [
  {
    name: "a kindergarten that does all fifteen",
    ...quality,
    start: "best",
    expect: { possible: "15", given: "15", complete: true, grade: null },
  },
  {
    name: "taught as in primary school, few toys",
    ...quality,
    start: "best",
    answers: { B7: notMet, B11: notMet },
    expect: { possible: "15", given: "13", lost: "2", share: "0.8667" },
  },
  {
    name: "a county that meets every item",
    ...universal,
    start: "best",
    expect: { possible: "37", given: "37", grade: "compliant", failed: false },
  },
  {
    name: "enrolment of exactly 85, 80 and 50 per cent, fifteen children to a teacher",
    ...universal,
    start: "best",
    answers: {
      "1": share("8500", "10000"),
      "2": share("6800", "8500"),
      "3": share("4250", "8500"),
      "31": share("8505", "567"),
    },
    expect: { given: "37", grade: "compliant" },
  },
  {
    name: "one child too few in public kindergartens",
    ...universal,
    start: "best",
    answers: { "3": share("4249", "8500") },
    expect: { given: "36", lost: "1", grade: "notCompliant" },
  },
  {
    name: "falsified data, whatever else is met",
    ...universal,
    start: "best",
    answers: { V2: { kind: "veto", happened: true } },
    expect: { given: "37", failed: true, vetoes: ["V2"], grade: "notCompliant" },
  },
];
