import type { RubricCase, SetColumns } from "@dudao/rubric";

const school = "balanced-quality-school-2017";
const county = "balanced-quality-county-2017";
const measured = (value: string) => ({ kind: "measure", value }) as const;
const met = { kind: "check", met: true } as const;

const atStandard = {
  "1.1": measured("4.2"),
  "1.2": measured("1"),
  "1.3": measured("0.9"),
  "1.4": measured("4.5"),
  "1.5": measured("7.5"),
  "1.6": measured("2000"),
  "1.7": measured("2.3"),
};

/** Answers in, result out. */
export const cases: readonly RubricCase[] = [
  {
    name: "a primary school exactly at every standard",
    rubric: school,
    subject: "primary",
    answers: atStandard,
    expect: { complete: true, grade: "compliant" },
  },
  {
    name: "the same figures do not make a junior secondary school compliant",
    rubric: school,
    subject: "juniorSecondary",
    answers: atStandard,
    expect: { complete: true, grade: "notCompliant" },
  },
  {
    name: "one standard missed, at 85 per cent of it",
    rubric: school,
    subject: "primary",
    answers: { ...atStandard, "1.7": measured("1.955") },
    expect: { grade: "compliant" },
  },
  {
    name: "one standard missed, below 85 per cent of it",
    rubric: school,
    subject: "primary",
    answers: { ...atStandard, "1.7": measured("1.9549") },
    expect: { grade: "notCompliant" },
  },
  {
    name: "two standards missed by little",
    rubric: school,
    subject: "primary",
    answers: { ...atStandard, "1.6": measured("1999"), "1.7": measured("2.2") },
    expect: { grade: "notCompliant" },
  },
  {
    name: "everything met",
    rubric: county,
    subject: "countyGovernment",
    start: "best",
    expect: { complete: true, grade: "recognisable", failed: false },
  },
  {
    name: "everything met but one percentage",
    rubric: county,
    subject: "countyGovernment",
    start: "best",
    answers: { "3.1": { kind: "measure", part: "949", whole: "1000" } },
    expect: { complete: true, grade: "notYet" },
  },
  {
    name: "everything met, and figures that were made up",
    rubric: county,
    subject: "countyGovernment",
    start: "best",
    answers: { "A5-6": { kind: "veto", happened: true } },
    expect: { failed: true, vetoes: ["A5-6"] },
  },
  {
    name: "the work score is a point short",
    rubric: "balanced-basic-county-2012",
    subject: "countyGovernment",
    answers: { "1": met, "2": met, "3": measured("84") },
    expect: { complete: true, grade: "notYet" },
  },
  {
    name: "without provincial standards the items only feed the coefficient",
    rubric: "balanced-basic-school-2012",
    subject: "primary",
    start: "best",
    expect: { complete: true, applicable: 8, grade: null },
  },
];

/** Amount of a hundred pupils or of a pupil, times the pupils: whole figures, invented. */
const enrolment = [500, 1000, 1500];
const columnOf = (shares: readonly [number, number, number], amountOfAPupil: number) =>
  Float64Array.from(enrolment, (pupils, at) =>
    Math.round(pupils * amountOfAPupil * (shares[at] ?? 0)),
  );

/**
 * Three primary schools. Equipment: 4000, 2000 and 1000 yuan per pupil, so X̄ = 5,500,000 / 3000 =
 * 1833.33 and S² = (500·2166.67² + 1000·166.67² + 1500·833.33²) / 3000 = 1,138,888.9; S = 1067.19,
 * coefficient 0.5821, above 0.50. Everything else is equal everywhere.
 */
export const threeSchools: SetColumns = {
  subjects: ["甲小学", "乙小学", "丙小学"],
  stages: ["primary", "primary", "primary"],
  enrolment: Float64Array.from(enrolment),
  amounts: {
    "1.1": columnOf([1, 1, 1], 0.05),
    "1.2": columnOf([1, 1, 1], 0.01),
    "1.3": columnOf([1, 1, 1], 0.01),
    "1.4": columnOf([1, 1, 1], 5),
    "1.5": columnOf([1, 1, 1], 8),
    "1.6": columnOf([2, 1, 0.5], 2000),
    "1.7": columnOf([1, 1, 1], 0.03),
  },
};
