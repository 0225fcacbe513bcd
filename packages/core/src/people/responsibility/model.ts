import { z } from "zod";

/** What is wrong, or will be, with who looks after a school. */
export const coverageMarks = [
  { value: "gap", zh: "无责任督学", en: "No inspector", tone: "official" },
  { value: "left", zh: "督学已离任", en: "Inspector has left", tone: "official" },
  { value: "lapsed", zh: "不在聘期", en: "Not in term", tone: "official" },
  { value: "suspended", zh: "聘任中止", en: "Suspended", tone: "official" },
  { value: "avoidance", zh: "应当回避", en: "Must avoid", tone: "official" },
  { value: "rotationDue", zh: "应轮换", en: "Rotation due", tone: "warn" },
  { value: "rotationSoon", zh: "将满轮换期", en: "Rotation soon", tone: "active" },
  { value: "overload", zh: "超出负责数", en: "Overload", tone: "warn" },
] as const;

export type CoverageMark = (typeof coverageMarks)[number]["value"];

const mark = z.enum(coverageMarks.map((one) => one.value) as [CoverageMark, ...CoverageMark[]]);

/** Whether somebody may serve: appointed, no term ever entered, suspended, out of term, gone. */
export const standings = ["appointed", "unrecorded", "suspended", "lapsed", "left"] as const;

const coveredSchool = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  township: z.string(),
  districtId: z.string().nullable(),
  inspectorId: z.string().nullable(),
  assignmentId: z.string().nullable(),
  since: z.string().nullable(),
  marks: z.array(mark),
});

const coveringInspector = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  districtId: z.string().nullable(),
  appointedUntil: z.string().nullable(),
  standing: z.enum(standings),
  /** Schools and other bodies looked after; kindergartens are counted apart, as the rules do. */
  load: z.int(),
  kindergartens: z.int(),
  overload: z.boolean(),
});

const total = {
  schools: z.int(),
  covered: z.int(),
  gaps: z.int(),
  conflicts: z.int(),
  rotation: z.int(),
  overloaded: z.int(),
};

/** A county's schools against its inspectors, as of today. */
export const coverageBoard = z.object({
  region: z.string(),
  regionName: z.string(),
  loadLimit: z.int(),
  rotationYears: z.int(),
  totals: z.object(total),
  districts: z.array(z.object({ id: z.string(), name: z.string() })),
  inspectors: z.array(coveringInspector),
  schools: z.array(coveredSchool),
});

/** One county of several, as an office above sees it. */
export const coverageCounty = z.object({ region: z.string(), name: z.string(), ...total });

export type CoverageBoard = z.output<typeof coverageBoard>;
export type CoverageSchool = z.output<typeof coveredSchool>;
export type CoverageInspector = z.output<typeof coveringInspector>;
export type CoverageCounty = z.output<typeof coverageCounty>;
