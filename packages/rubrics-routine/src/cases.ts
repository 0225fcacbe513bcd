import type { RubricCase } from "@dudao/rubric";

/** Answers in, result out. */
export const cases: readonly RubricCase[] = [
  {
    name: "a school where all is in order",
    rubric: "routine-school",
    subject: "primary",
    start: "best",
    expect: { possible: "26", given: "26", share: "1.0000", complete: true, grade: null },
  },
  {
    name: "a day school without canteen drops what it does not have",
    rubric: "routine-school",
    subject: "juniorSecondary",
    start: "best",
    answers: {
      "7.1": { kind: "notApplicable", reason: "学校不设食堂" },
      "7.2": { kind: "notApplicable", reason: "学校不设食堂" },
      "7.4": { kind: "notApplicable", reason: "无寄宿生" },
      "4.1": { kind: "check", met: false },
    },
    expect: { possible: "23", given: "22", lost: "1", share: "0.9565", applicable: 23 },
  },
  {
    name: "a visit in progress keeps what is open apart from what is lost",
    rubric: "routine-kindergarten",
    subject: "kindergarten",
    answers: { "1.1": { kind: "check", met: true }, "1.2": { kind: "check", met: false } },
    expect: { possible: "12", given: "1", lost: "1", open: "10", complete: false, answered: 2 },
  },
  {
    name: "training after 20:30 and fees for half a year",
    rubric: "routine-training",
    subject: "trainingInstitution",
    start: "best",
    answers: { "4.2": { kind: "check", met: false }, "5.2": { kind: "check", met: false } },
    expect: { possible: "13", given: "11", lost: "2", share: "0.8462" },
  },
  {
    name: "an inspector who is good at all but training",
    rubric: "inspector-appraisal",
    subject: "inspector",
    start: "best",
    answers: { "4": { kind: "level", level: "C" } },
    expect: { possible: "100", given: "90", share: "0.9000", grade: "excellent" },
  },
];
