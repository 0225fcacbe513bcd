import type { Result, Rubric } from "@dudao/rubric";
import { z } from "zod";
import { defineEntity, idSchema } from "../../_kernel/entity.ts";
import * as f from "../../_kernel/field.ts";

export const appraisalStates = [
  { value: "draft", zh: "考核中", en: "In progress", tone: "active" },
  { value: "confirmed", zh: "已审定", en: "Confirmed", tone: "good" },
] as const satisfies readonly f.Choice[];

/** One inspector's year, rated on the county's appraisal rubric, which is pinned when it begins. */
export const inspectorAppraisal = defineEntity({
  name: "inspectorAppraisal",
  title: { zh: "督学年度考核", en: "Appraisals" },
  label: "inspectorName",
  fields: {
    inspectorId: f.ref({ zh: "督学", en: "Inspector", to: "inspector" }),
    year: f.integer({ zh: "年度", en: "Year", min: 2000, max: 2100 }),
    opinion: f.longText({ zh: "考核意见", en: "Opinion", max: 1000 }).optional(),
  },
  derived: {
    inspectorName: f.derived(f.text({ zh: "督学", en: "Inspector" })),
    rubricId: f.derived(f.text({ zh: "考核指标", en: "Rubric", max: 80 })),
    rubricVersion: f.derived(f.text({ zh: "指标版本", en: "Version", max: 40 })),
    given: f.derived(f.decimal({ zh: "得分", en: "Points" })).nullable(),
    possible: f.derived(f.decimal({ zh: "满分", en: "Of" })).nullable(),
    share: f.derived(f.decimal({ zh: "得分率", en: "Share" })).nullable(),
    grade: f.derived(f.text({ zh: "等次", en: "Grade" })).nullable(),
    confirmedOn: f.derived(f.date({ zh: "审定日期", en: "Confirmed on" })).nullable(),
    state: f.derived(f.choice({ zh: "状态", en: "State", choices: appraisalStates })),
  },
  list: {
    columns: ["year", "inspectorName", "given", "grade", "confirmedOn", "state"],
    filters: { inspectorId: ["eq", "in"], year: ["eq"], state: ["eq"], grade: ["eq", "in"] },
    sorts: ["year", "inspectorName", "given"],
    defaultSort: { field: "year", order: "desc" },
    search: true,
  },
});

const answer = z.record(z.string(), z.unknown());

/** One criterion of an appraisal answered; null takes the answer back. */
export const appraiseInput = z.strictObject({
  id: idSchema,
  version: z.int().min(1),
  criterion: z.string().min(1).max(60),
  answer: answer.nullable(),
});

/** All that the appraisal's page needs. */
export const appraisalSheet = z.object({
  appraisal: inspectorAppraisal.row,
  rubric: z.custom<Rubric>(),
  answers: z.record(z.string(), answer),
  result: z.custom<Result>(),
});

export type InspectorAppraisal = z.output<typeof inspectorAppraisal.row>;
export type AppraisalSheet = z.output<typeof appraisalSheet>;
