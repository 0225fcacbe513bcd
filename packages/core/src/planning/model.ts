import type { z } from "zod";
import { defineEntity } from "../_kernel/entity.ts";
import * as f from "../_kernel/field.ts";

/** Kinds of supervision a programme can be; the names are the programme templates'. */
export const programmeKinds = [
  { value: "routine", zh: "经常性督导", en: "Routine supervision" },
  { value: "thematic", zh: "专项督导", en: "Thematic supervision" },
  { value: "comprehensive", zh: "综合督导", en: "Comprehensive supervision" },
  { value: "evaluation", zh: "督导评估", en: "Evaluation" },
  { value: "monitoring", zh: "质量监测", en: "Quality monitoring" },
  { value: "government", zh: "督政", en: "Supervision of governments" },
  { value: "training", zh: "队伍建设", en: "Team building" },
  { value: "other", zh: "其他工作", en: "Other work" },
] as const satisfies readonly f.Choice[];

export const methods = [
  { value: "campusPatrol", zh: "校园巡视", en: "Walk round" },
  { value: "hearReport", zh: "听取汇报", en: "Hear a report" },
  { value: "forum", zh: "召开座谈会", en: "Forum" },
  { value: "documentReview", zh: "查阅资料", en: "Read files" },
  { value: "unannouncedLessonObservation", zh: "推门听课", en: "Drop in on a lesson" },
  { value: "questionnaire", zh: "问卷调查", en: "Questionnaire" },
  { value: "interview", zh: "走访座谈", en: "Interview" },
  { value: "attendMeeting", zh: "列席会议", en: "Attend a meeting" },
] as const satisfies readonly f.Choice[];

export const annualPlanStates = [
  { value: "draft", zh: "草稿", en: "Draft", tone: "neutral" },
  { value: "inReview", zh: "审议中", en: "In review", tone: "active" },
  { value: "approved", zh: "已批准", en: "Approved", tone: "active" },
  { value: "published", zh: "已印发", en: "Published", tone: "good" },
  { value: "summarised", zh: "已总结", en: "Summarised", tone: "good" },
] as const satisfies readonly f.Choice[];

/** The office's plan of a calendar year (年度工作要点). */
export const annualPlan = defineEntity({
  name: "annualPlan",
  title: { zh: "年度计划", en: "Annual plans" },
  label: "title",
  fields: {
    year: f.integer({ zh: "年度", en: "Year", min: 2000, max: 2100 }),
    title: f.text({ zh: "标题", en: "Title", max: 100 }),
    guidingIdea: f.longText({ zh: "指导思想", en: "Guiding idea" }).optional(),
    keyTasks: f.longText({ zh: "重点工作", en: "Key tasks", max: 5000 }).optional(),
  },
  derived: {
    state: f.derived(f.choice({ zh: "状态", en: "State", choices: annualPlanStates })),
    stateReason: f.derived(f.text({ zh: "退回原因", en: "Reason", max: 200 })).nullable(),
    itemCount: f.derived(f.integer({ zh: "工作安排", en: "Items", unit: { zh: "项", en: "" } })),
    doneCount: f.derived(f.integer({ zh: "已完成", en: "Done", unit: { zh: "项", en: "" } })),
  },
  list: {
    columns: ["year", "title", "state", "itemCount", "doneCount"],
    filters: { year: ["eq"], state: ["eq", "in"] },
    sorts: ["year", "title"],
    defaultSort: { field: "year", order: "desc" },
    search: true,
  },
});

export const planItemStates = [
  { value: "planned", zh: "未开始", en: "Planned", tone: "neutral" },
  { value: "inProgress", zh: "进行中", en: "In progress", tone: "active" },
  { value: "done", zh: "已完成", en: "Done", tone: "good" },
  { value: "carriedOver", zh: "结转下年", en: "Carried over", tone: "warn" },
  { value: "cancelled", zh: "已取消", en: "Cancelled", tone: "neutral" },
] as const satisfies readonly f.Choice[];

/** One line of the month calendar of an annual plan. */
export const planItem = defineEntity({
  name: "planItem",
  title: { zh: "月历安排", en: "Month calendar" },
  label: "title",
  fields: {
    planId: f.ref({ zh: "年度计划", en: "Annual plan", to: "annualPlan" }),
    month: f.integer({ zh: "月份", en: "Month", min: 1, max: 12 }),
    title: f.text({ zh: "工作内容", en: "Work", max: 100 }),
    kind: f.choice({ zh: "类别", en: "Kind", choices: programmeKinds }),
    startDate: f.date({ zh: "开始日期", en: "From" }).optional(),
    endDate: f.date({ zh: "结束日期", en: "Until" }).optional(),
    leadUnit: f.text({ zh: "牵头单位", en: "Lead unit" }).optional(),
    cooperatingUnits: f.text({ zh: "配合单位", en: "Cooperating units", max: 200 }).optional(),
    basis: f.text({ zh: "文件依据", en: "Basis", max: 200 }).optional(),
    measures: f.longText({ zh: "工作措施", en: "Measures", max: 1000 }).optional(),
  },
  derived: {
    state: f.derived(f.choice({ zh: "状态", en: "State", choices: planItemStates })),
    stateReason: f.derived(f.text({ zh: "说明", en: "Reason", max: 200 })).nullable(),
    year: f.derived(f.integer({ zh: "年度", en: "Year" })),
    programmeCount: f.derived(
      f.integer({ zh: "督导项目", en: "Programmes", unit: { zh: "个", en: "" } }),
    ),
  },
  list: {
    columns: ["month", "title", "kind", "leadUnit", "startDate", "endDate", "state"],
    filters: {
      planId: ["eq"],
      year: ["eq"],
      month: ["eq", "in"],
      kind: ["eq", "in"],
      state: ["eq", "in"],
    },
    sorts: ["month", "title", "startDate", "createdAt"],
    defaultSort: { field: "month", order: "asc" },
    search: true,
  },
});

export const programmeStates = [
  { value: "draft", zh: "草稿", en: "Draft", tone: "neutral" },
  { value: "approved", zh: "已批准", en: "Approved", tone: "active" },
  { value: "running", zh: "实施中", en: "Running", tone: "active" },
  { value: "closed", zh: "已办结", en: "Closed", tone: "good" },
  { value: "cancelled", zh: "已取消", en: "Cancelled", tone: "neutral" },
] as const satisfies readonly f.Choice[];

/** A supervision programme: what, whom, when, against which rubric. */
export const programme = defineEntity({
  name: "programme",
  title: { zh: "督导项目", en: "Programmes" },
  label: "title",
  extensible: true,
  fields: {
    title: f.text({ zh: "项目名称", en: "Title", max: 100 }),
    kind: f.choice({ zh: "督导类别", en: "Kind", choices: programmeKinds }),
    planItemId: f.ref({ zh: "对应月历安排", en: "Plan item", to: "planItem" }).optional(),
    rubricId: f.text({
      zh: "指标体系",
      en: "Rubric",
      max: 80,
      help: {
        zh: "批准后固定版本,已开始的督导不受新版本影响",
        en: "The version is fixed on approval",
      },
    }),
    startDate: f.date({ zh: "开始日期", en: "From" }),
    endDate: f.date({ zh: "结束日期", en: "Until" }),
    methods: f.choices({ zh: "督导方式", en: "Methods", choices: methods }),
    unannounced: f.flag({ zh: "不预先通知(四不两直)", en: "Unannounced" }),
    basis: f.text({ zh: "文件依据", en: "Basis", max: 200 }).optional(),
    description: f.longText({ zh: "内容与要求", en: "Contents and demands" }).optional(),
  },
  derived: {
    state: f.derived(f.choice({ zh: "状态", en: "State", choices: programmeStates })),
    stateReason: f.derived(f.text({ zh: "取消原因", en: "Reason", max: 200 })).nullable(),
    year: f.derived(f.integer({ zh: "年度", en: "Year" })),
    rubricVersion: f.derived(f.text({ zh: "指标版本", en: "Rubric version" })).nullable(),
    rubricHash: f.derived(f.text({ zh: "指标校验码", en: "Rubric hash", max: 64 })).nullable(),
    subjectCount: f.derived(
      f.integer({ zh: "督导对象", en: "Subjects", unit: { zh: "所", en: "" } }),
    ),
    inspectionCount: f.derived(
      f.integer({ zh: "督导次数", en: "Inspections", unit: { zh: "次", en: "" } }),
    ),
    acceptedCount: f.derived(f.integer({ zh: "已完成", en: "Done", unit: { zh: "次", en: "" } })),
    findingCount: f.derived(
      f.integer({ zh: "发现问题", en: "Findings", unit: { zh: "个", en: "" } }),
    ),
    openFindingCount: f.derived(
      f.integer({ zh: "未销号问题", en: "Open findings", unit: { zh: "个", en: "" } }),
    ),
  },
  list: {
    columns: [
      "title",
      "kind",
      "startDate",
      "endDate",
      "subjectCount",
      "acceptedCount",
      "findingCount",
      "state",
    ],
    filters: {
      kind: ["eq", "in"],
      state: ["eq", "in"],
      year: ["eq"],
      planItemId: ["eq"],
      rubricId: ["eq"],
      id: ["in"],
    },
    sorts: ["title", "startDate", "endDate", "kind", "createdAt"],
    defaultSort: { field: "startDate", order: "desc" },
    search: true,
  },
});

/** A group of inspectors within a programme (督导组). */
export const team = defineEntity({
  name: "team",
  title: { zh: "督导组", en: "Teams" },
  label: "name",
  fields: {
    programmeId: f.ref({ zh: "督导项目", en: "Programme", to: "programme" }),
    name: f.text({ zh: "组名", en: "Name", max: 40 }),
    leaderId: f.ref({ zh: "组长", en: "Leader", to: "inspector" }),
    memberIds: f.refs({
      zh: "成员",
      en: "Members",
      to: "inspector",
      help: { zh: "含组长", en: "The leader included" },
    }),
  },
  derived: {
    programmeTitle: f.derived(f.text({ zh: "督导项目", en: "Programme" })),
    leaderName: f.derived(f.text({ zh: "组长", en: "Leader" })),
    memberNames: f.derived(f.text({ zh: "成员", en: "Members", max: 2000 })),
    memberCount: f.derived(f.integer({ zh: "人数", en: "People", unit: { zh: "人", en: "" } })),
  },
  list: {
    columns: ["name", "programmeTitle", "leaderName", "memberNames", "memberCount"],
    filters: { programmeId: ["eq", "in"] },
    sorts: ["name", "createdAt"],
    defaultSort: { field: "name", order: "asc" },
    search: true,
  },
});

export type AnnualPlan = z.output<typeof annualPlan.row>;
export type PlanItem = z.output<typeof planItem.row>;
export type Programme = z.output<typeof programme.row>;
export type Team = z.output<typeof team.row>;
