import type { Answer, RubricCase } from "@dudao/rubric";

const notMet: Answer = { kind: "check", met: false };
const without = (reason: string): Answer => ({ kind: "notApplicable", reason });

/** Answers in, result out. */
export const cases: readonly RubricCase[] = [
  {
    name: "a primary school ready for term",
    rubric: "term-opening",
    subject: "primary",
    start: "best",
    expect: { possible: "29", given: "29", share: "1.0000", complete: true, grade: null },
  },
  {
    name: "a kindergarten is not asked for textbooks, timetables or a dropout ledger",
    rubric: "term-opening",
    subject: "kindergarten",
    start: "best",
    expect: { possible: "22", given: "22", complete: true },
  },
  {
    name: "no bus, no canteen; a class of 56 and fees not posted",
    rubric: "term-opening",
    subject: "juniorSecondary",
    start: "best",
    answers: {
      "7.3": without("无校车"),
      "8.1": without("无食堂"),
      "8.3": without("无食堂"),
      "5.1": notMet,
      "15.1": { kind: "measure", value: "56" },
    },
    expect: { possible: "26", given: "24", lost: "2" },
  },
  {
    name: "a class of 55 is not oversized",
    rubric: "term-opening",
    subject: "primary",
    start: "best",
    answers: { "15.1": { kind: "measure", value: "55" } },
    expect: { given: "29", lost: "0" },
  },
  {
    name: "a school whose report does not follow the items",
    rubric: "standard-school-acceptance",
    subject: "nineYear",
    start: "best",
    answers: { "A1.2": notMet },
    expect: { possible: "8", given: "7", lost: "1", share: "0.8750" },
  },
  {
    name: "twelve key indicators, one not met",
    rubric: "compulsory-quality-school-2021",
    subject: "juniorSecondary",
    start: "best",
    answers: { B4: notMet },
    expect: { possible: "12", given: "11", share: "0.9167" },
  },
  {
    name: "a model school without oversized classes that has not corrected what was found",
    rubric: "model-senior-school",
    subject: "seniorSecondary",
    start: "best",
    answers: { "M.6": without("无大班额"), "M.2": notMet },
    expect: { possible: "16", given: "15", lost: "1", complete: true },
  },
];
