import { z } from "zod";
import { defineEntity } from "../_kernel/entity.ts";
import * as f from "../_kernel/field.ts";
import { filterOperators } from "../_kernel/list.ts";

export const monthlyReportStates = [
  { value: "draft", zh: "草稿", en: "Draft", tone: "neutral" },
  { value: "submitted", zh: "已提交", en: "Submitted", tone: "active" },
  { value: "returned", zh: "退回补充", en: "Returned", tone: "warn" },
  { value: "accepted", zh: "已审核", en: "Accepted", tone: "good" },
] as const satisfies readonly f.Choice[];

/** An inspector's summary of one month; the counts are taken from the records when it is submitted. */
export const monthlyReport = defineEntity({
  name: "monthlyReport",
  title: { zh: "月总结", en: "Monthly reports" },
  label: "inspectorName",
  fields: {
    inspectorId: f.ref({ zh: "督学", en: "Inspector", to: "inspector" }),
    year: f.integer({ zh: "年度", en: "Year", min: 2000, max: 2100 }),
    month: f.integer({ zh: "月份", en: "Month", min: 1, max: 12 }),
    typicalCase: f.longText({ zh: "典型情况", en: "Typical case" }).optional(),
    suggestions: f.longText({ zh: "工作建议", en: "Suggestions" }).optional(),
  },
  derived: {
    inspectorName: f.derived(f.text({ zh: "督学", en: "Inspector" })),
    state: f.derived(f.choice({ zh: "状态", en: "State", choices: monthlyReportStates })),
    stateReason: f.derived(f.text({ zh: "退回原因", en: "Reason", max: 200 })).nullable(),
    visitCount: f.derived(f.integer({ zh: "入校督导", en: "Visits", unit: { zh: "次", en: "" } })),
    institutionCount: f.derived(
      f.integer({ zh: "督导学校", en: "Schools", unit: { zh: "所", en: "" } }),
    ),
    findingCount: f.derived(
      f.integer({ zh: "发现问题", en: "Findings", unit: { zh: "个", en: "" } }),
    ),
    closedCount: f.derived(f.integer({ zh: "已整改", en: "Closed", unit: { zh: "个", en: "" } })),
    questionnaireCount: f.derived(
      f.integer({ zh: "问卷", en: "Questionnaires", unit: { zh: "份", en: "" } }),
    ),
    submittedAt: f.derived(f.dateTime({ zh: "提交时间", en: "Submitted" })).nullable(),
  },
  list: {
    columns: [
      "year",
      "month",
      "inspectorName",
      "visitCount",
      "institutionCount",
      "findingCount",
      "questionnaireCount",
      "state",
    ],
    filters: { inspectorId: ["eq"], year: ["eq"], month: ["eq", "in"], state: ["eq", "in"] },
    sorts: ["year", "month", "inspectorName", "submittedAt"],
    defaultSort: { field: "month", order: "desc" },
    search: true,
  },
});

export const annualSummaryStates = [
  { value: "draft", zh: "草稿", en: "Draft", tone: "neutral" },
  { value: "published", zh: "已印发", en: "Published", tone: "good" },
] as const satisfies readonly f.Choice[];

/** The office's account of a year (年度工作总结). Its figures are counted, never typed. */
export const annualSummary = defineEntity({
  name: "annualSummary",
  title: { zh: "年度总结", en: "Annual summaries" },
  label: "title",
  fields: {
    year: f.integer({ zh: "年度", en: "Year", min: 2000, max: 2100 }),
    title: f.text({ zh: "标题", en: "Title", max: 100 }),
    opening: f.longText({ zh: "总体情况", en: "Overview", max: 5000 }).optional(),
    problems: f.longText({ zh: "存在问题", en: "Problems", max: 5000 }).optional(),
    nextPlan: f.longText({ zh: "下年度工作计划", en: "Next year", max: 5000 }).optional(),
  },
  derived: {
    state: f.derived(f.choice({ zh: "状态", en: "State", choices: annualSummaryStates })),
    publishedOn: f.derived(f.date({ zh: "印发日期", en: "Published on" })).nullable(),
  },
  list: {
    columns: ["year", "title", "state", "publishedOn"],
    filters: { year: ["eq"], state: ["eq"] },
    sorts: ["year"],
    defaultSort: { field: "year", order: "desc" },
    search: true,
  },
});

/** A list that a figure counts: opening it shows exactly as many rows as the figure says. */
export const figureLink = z.object({
  resource: z.string(),
  filters: z.array(
    z.object({ field: z.string(), op: z.enum(filterOperators), value: z.unknown() }),
  ),
});

/**
 * One number of a report and the list it counts. `rows`: the list's total. `units`: how many
 * different `institutionId`s its rows have. `sum`: the sum of the field `sumOf`. `share`: the
 * list's total in per cent of the total of `base`, one decimal.
 */
export const figure = z.object({
  key: z.string(),
  label: z.object({ zh: z.string(), en: z.string() }),
  unit: z.object({ zh: z.string(), en: z.string() }),
  value: z.number(),
  measure: z.enum(["rows", "units", "sum", "share"]),
  link: figureLink,
  sumOf: z.string().optional(),
  base: figureLink.optional(),
  /** How the figure is counted, where its name does not say. */
  note: z.object({ zh: z.string(), en: z.string() }).optional(),
});

/** The figures of one programme in a year's report. */
export const programmeFigures = z.object({
  programmeId: z.string(),
  title: z.string(),
  kind: z.string(),
  startDate: z.string(),
  endDate: z.string(),
  state: z.string(),
  figures: z.array(figure),
});

/** The whole account of a year: overall, by programme, by month, by kind of unit, people. */
export const yearReport = z.object({
  region: z.object({ code: z.string(), name: z.string() }),
  year: z.int(),
  asOf: z.string(),
  overall: z.array(figure),
  people: z.array(figure),
  programmes: z.array(programmeFigures),
  months: z.array(
    z.object({
      month: z.int(),
      visits: z.int(),
      findings: z.int(),
      closed: z.int(),
      reports: z.int(),
    }),
  ),
  findingStates: z.array(z.object({ state: z.string(), count: z.int() })),
  kinds: z.array(
    z.object({ kind: z.string(), units: z.int(), inspected: z.int(), findings: z.int() }),
  ),
});

/** One region as an office above it sees it: counts by key, the same keys everywhere. */
export const regionFigures = z.object({
  code: z.string(),
  name: z.string(),
  level: z.enum(["county", "city", "province"]),
  values: z.record(z.string(), z.number()),
});

/** The year of all counties below an office, each in one row, and their sum. */
export const overviewReport = z.object({
  year: z.int(),
  asOf: z.string(),
  /** What the keys of `values` mean, in the order they are shown. */
  columns: z.array(
    z.object({
      key: z.string(),
      label: z.object({ zh: z.string(), en: z.string() }),
      unit: z.object({ zh: z.string(), en: z.string() }),
    }),
  ),
  regions: z.array(regionFigures),
  total: z.record(z.string(), z.number()),
});

/** Something a person has to do: where it is, and by when. */
export const task = z.object({
  kind: z.string(),
  title: z.object({ zh: z.string(), en: z.string() }),
  resource: z.string(),
  id: z.string(),
  deadline: z.string().nullable(),
  overdue: z.boolean(),
});

export type Figure = z.output<typeof figure>;
export type FigureLink = z.output<typeof figureLink>;
export type OverviewReport = z.output<typeof overviewReport>;
export type Task = z.output<typeof task>;
export type YearReport = z.output<typeof yearReport>;
export type MonthlyReport = z.output<typeof monthlyReport.row>;
export type AnnualSummary = z.output<typeof annualSummary.row>;
