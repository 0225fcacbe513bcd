import { z } from "zod";
import { defineEntity, idSchema } from "../_kernel/entity.ts";
import * as f from "../_kernel/field.ts";
import { methods } from "../planning/model.ts";

export const inspectionStates = [
  { value: "planned", zh: "已安排", en: "Planned", tone: "neutral" },
  { value: "inProgress", zh: "督导中", en: "In progress", tone: "active" },
  { value: "recorded", zh: "已记录", en: "Recorded", tone: "active" },
  { value: "submitted", zh: "已提交", en: "Submitted", tone: "active" },
  { value: "accepted", zh: "已审核", en: "Accepted", tone: "good" },
  { value: "returned", zh: "退回补充", en: "Returned", tone: "warn" },
  { value: "missed", zh: "未实施", en: "Missed", tone: "neutral" },
] as const satisfies readonly f.Choice[];

/** The part a unit plays in a programme, where it plays one. */
export const subjectRoles = [
  { value: "leadSchool", zh: "龙头校", en: "Lead school" },
  { value: "memberSchool", zh: "成员校", en: "Member school" },
  { value: "sampleSchool", zh: "样本校", en: "Sample school" },
] as const satisfies readonly f.Choice[];

/** Parts of a day that an inspection can be put into; without one it takes no fixed time. */
export const dayParts = [
  { value: "morning", zh: "上午", en: "Morning" },
  { value: "afternoon", zh: "下午", en: "Afternoon" },
  { value: "wholeDay", zh: "全天", en: "Whole day" },
] as const satisfies readonly f.Choice[];

/** One inspection of one unit: planned, carried out, rated, submitted, accepted. */
export const inspection = defineEntity({
  name: "inspection",
  title: { zh: "督导记录", en: "Inspections" },
  label: "institutionName",
  extensible: true,
  fields: {
    programmeId: f.ref({ zh: "督导项目", en: "Programme", to: "programme" }),
    institutionId: f.ref({ zh: "被督导单位", en: "Unit", to: "institution" }),
    plannedDate: f.date({ zh: "督导日期", en: "Date" }),
    dayPart: f
      .choice({
        zh: "时段",
        en: "Part of the day",
        choices: dayParts,
        help: {
          zh: "定了时段,同一督学同一时段不能另有安排;一天走访几所学校的可不定",
          en: "Fixes the time: nobody is in two places then. Leave it open for rounds of several schools",
        },
      })
      .optional(),
    leadInspectorId: f.ref({ zh: "负责督学", en: "Lead inspector", to: "inspector" }),
    memberIds: f.refs({ zh: "同行督学", en: "Other inspectors", to: "inspector" }).default([]),
    topic: f.text({ zh: "督导主题", en: "Topic", max: 100 }).optional(),
    subjectRole: f.choice({ zh: "单位角色", en: "Part", choices: subjectRoles }).optional(),
    methods: f.choices({ zh: "督导方式", en: "Methods used", choices: methods }).default([]),
    questionnaireCount: f
      .integer({ zh: "问卷份数", en: "Questionnaires", max: 100_000, unit: { zh: "份", en: "" } })
      .optional(),
    lessonCount: f
      .integer({ zh: "听课节数", en: "Lessons seen", max: 100, unit: { zh: "节", en: "" } })
      .optional(),
    strengths: f.longText({ zh: "主要成绩", en: "Strengths" }).optional(),
    advice: f.longText({ zh: "意见建议", en: "Advice" }).optional(),
    noProblem: f.flag({ zh: "未发现问题", en: "No problem found" }).default(false),
  },
  derived: {
    state: f.derived(f.choice({ zh: "状态", en: "State", choices: inspectionStates })),
    stateReason: f.derived(f.text({ zh: "退回或未实施原因", en: "Reason", max: 200 })).nullable(),
    institutionName: f.derived(f.text({ zh: "被督导单位", en: "Unit" })),
    institutionKind: f.derived(f.text({ zh: "单位类别", en: "Kind of unit" })),
    programmeTitle: f.derived(f.text({ zh: "督导项目", en: "Programme", max: 100 })),
    programmeKind: f.derived(f.text({ zh: "督导类别", en: "Kind" })),
    leadInspectorName: f.derived(f.text({ zh: "负责督学", en: "Lead inspector" })),
    year: f.derived(f.integer({ zh: "年度", en: "Year" })),
    month: f.derived(f.integer({ zh: "月份", en: "Month" })),
    startedAt: f.derived(f.dateTime({ zh: "进校时间", en: "Arrived" })).nullable(),
    endedAt: f.derived(f.dateTime({ zh: "离校时间", en: "Left" })).nullable(),
    submittedAt: f.derived(f.dateTime({ zh: "提交时间", en: "Submitted" })).nullable(),
    possible: f.derived(f.decimal({ zh: "应得分", en: "Points possible" })).nullable(),
    given: f.derived(f.decimal({ zh: "得分", en: "Points" })).nullable(),
    share: f.derived(f.decimal({ zh: "得分率", en: "Share" })).nullable(),
    grade: f.derived(f.text({ zh: "等级", en: "Grade" })).nullable(),
    answered: f.derived(f.integer({ zh: "已评指标", en: "Answered" })),
    applicable: f.derived(f.integer({ zh: "应评指标", en: "Applicable" })),
    findingCount: f.derived(
      f.integer({ zh: "发现问题", en: "Findings", unit: { zh: "个", en: "" } }),
    ),
  },
  list: {
    columns: [
      "plannedDate",
      "institutionName",
      "programmeTitle",
      "topic",
      "leadInspectorName",
      "findingCount",
      "given",
      "state",
    ],
    filters: {
      programmeId: ["eq", "in"],
      programmeKind: ["eq", "in"],
      institutionId: ["eq"],
      institutionKind: ["eq", "in"],
      leadInspectorId: ["eq"],
      participantId: ["eq"],
      subjectRole: ["eq", "in", "isNull"],
      state: ["eq", "in", "ne"],
      year: ["eq"],
      month: ["eq", "in"],
      plannedDate: ["gte", "lte"],
      questionnaireCount: ["gte"],
      findingCount: ["gte"],
    },
    sorts: ["plannedDate", "institutionName", "submittedAt", "given", "createdAt"],
    defaultSort: { field: "plannedDate", order: "desc" },
    search: true,
  },
});

/** The answer to one criterion. The shape of `answer` is the rubric's own `Answer`. */
export const rating = z.object({
  inspectionId: idSchema,
  criterion: z.string().min(1).max(60),
  answer: z.record(z.string(), z.unknown()),
  remark: z.string().max(1000).nullable(),
  version: z.int(),
  updatedAt: z.string(),
  updatedBy: z.string(),
});

/**
 * What the scoring page sends on each change. `version` is the one it last saw,
 * 0 for a first answer; null `answer` takes the answer back.
 */
export const rateInput = z.strictObject({
  inspectionId: idSchema,
  criterion: z.string().min(1).max(60),
  answer: z.record(z.string(), z.unknown()).nullable(),
  remark: f.longText({ zh: "备注", en: "Remark", max: 1000 }).nullable().optional(),
  version: z.int().min(0),
});

/** What the scoring page sends of all it answered while there was no network. */
export const rateManyInput = z.strictObject({
  inspectionId: idSchema,
  ratings: z
    .array(rateInput.omit({ inspectionId: true }))
    .min(1)
    .max(300),
});

export type Inspection = z.output<typeof inspection.row>;
export type DayPart = (typeof dayParts)[number]["value"];
export type InspectionState = (typeof inspectionStates)[number]["value"];
export type Rating = z.output<typeof rating>;
