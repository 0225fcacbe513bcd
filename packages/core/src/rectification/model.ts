import type { z } from "zod";
import { defineEntity, idSchema } from "../_kernel/entity.ts";
import * as f from "../_kernel/field.ts";

export const findingStates = [
  { value: "found", zh: "已发现", en: "Found", tone: "neutral" },
  { value: "resolvedOnSpot", zh: "立行立改", en: "Resolved on the spot", tone: "good" },
  { value: "ordered", zh: "已下达整改", en: "Ordered", tone: "official" },
  { value: "acknowledged", zh: "已签收", en: "Acknowledged", tone: "active" },
  { value: "inProgress", zh: "整改中", en: "In progress", tone: "active" },
  { value: "reported", zh: "已报整改", en: "Reported", tone: "active" },
  { value: "returned", zh: "退回再改", en: "Returned", tone: "warn" },
  { value: "closed", zh: "已销号", en: "Closed", tone: "good" },
] as const satisfies readonly f.Choice[];

export const severities = [
  { value: "general", zh: "一般", en: "General", tone: "neutral" },
  { value: "serious", zh: "较重", en: "Serious", tone: "warn" },
  { value: "hazard", zh: "重大隐患", en: "Hazard", tone: "official" },
] as const satisfies readonly f.Choice[];

/** A problem found in an inspection, followed until it is closed out (销号). */
export const finding = defineEntity({
  name: "finding",
  title: { zh: "问题台账", en: "Findings" },
  label: "description",
  fields: {
    inspectionId: f.ref({ zh: "督导记录", en: "Inspection", to: "inspection" }),
    criterion: f.text({ zh: "对应指标", en: "Criterion", max: 60 }).optional(),
    description: f.longText({ zh: "问题描述", en: "Problem", max: 1000 }),
    severity: f.choice({ zh: "程度", en: "Severity", choices: severities }),
    basis: f.text({ zh: "依据条款", en: "Clause", max: 200 }).optional(),
    advice: f.longText({ zh: "整改要求", en: "What to correct", max: 1000 }).optional(),
  },
  derived: {
    state: f.derived(f.choice({ zh: "状态", en: "State", choices: findingStates })),
    stateReason: f.derived(f.text({ zh: "退回原因", en: "Reason", max: 200 })).nullable(),
    institutionId: f.derived(f.ref({ zh: "单位", en: "Unit", to: "institution" })),
    institutionName: f.derived(f.text({ zh: "单位", en: "Unit" })),
    programmeId: f.derived(f.ref({ zh: "督导项目", en: "Programme", to: "programme" })),
    programmeTitle: f.derived(f.text({ zh: "督导项目", en: "Programme", max: 100 })),
    foundOn: f.derived(f.date({ zh: "发现日期", en: "Found on" })),
    year: f.derived(f.integer({ zh: "年度", en: "Year" })),
    month: f.derived(f.integer({ zh: "月份", en: "Month" })),
    noticeId: f.derived(f.ref({ zh: "整改通知书", en: "Notice", to: "notice" })).nullable(),
    noticeNumber: f.derived(f.text({ zh: "整改通知书", en: "Notice" })).nullable(),
    deadline: f.derived(f.date({ zh: "整改期限", en: "Deadline" })).nullable(),
    responsiblePerson: f
      .derived(f.text({ zh: "责任人", en: "Responsible person", max: 30 }))
      .nullable(),
    measures: f.derived(f.longText({ zh: "整改措施", en: "Measures", max: 1000 })).nullable(),
    /** User who reported the result: who verifies must be another. */
    reportedById: idSchema.nullable(),
    result: f.derived(f.longText({ zh: "整改结果", en: "Result", max: 1000 })).nullable(),
    verification: f
      .derived(f.longText({ zh: "核查意见", en: "Verification", max: 1000 }))
      .nullable(),
    closedOn: f.derived(f.date({ zh: "销号日期", en: "Closed on" })).nullable(),
    overdue: f.derived(f.flag({ zh: "逾期", en: "Overdue" })),
    onTime: f.derived(f.flag({ zh: "按期销号", en: "Closed in time" })).nullable(),
  },
  list: {
    columns: ["description", "institutionName", "severity", "foundOn", "deadline", "state"],
    filters: {
      inspectionId: ["eq"],
      institutionId: ["eq"],
      districtId: ["eq"],
      programmeId: ["eq", "in"],
      noticeId: ["eq"],
      severity: ["eq", "in"],
      state: ["eq", "in", "ne"],
      overdue: ["eq"],
      onTime: ["eq"],
      year: ["eq"],
      month: ["eq", "in"],
      foundOn: ["gte", "lte"],
      deadline: ["gte", "lte"],
    },
    sorts: ["foundOn", "deadline", "severity", "institutionName", "createdAt"],
    defaultSort: { field: "foundOn", order: "desc" },
    search: true,
  },
});

export const noticeStates = [
  { value: "open", zh: "整改中", en: "Open", tone: "active" },
  { value: "reported", zh: "已报整改报告", en: "Reported", tone: "active" },
  { value: "closed", zh: "全部销号", en: "Closed", tone: "good" },
] as const satisfies readonly f.Choice[];

/** A rectification notice (整改通知书) to one unit: numbered without gaps, with a deadline. */
export const notice = defineEntity({
  name: "notice",
  title: { zh: "整改通知书", en: "Rectification notices" },
  label: "printedNumber",
  fields: {
    inspectionId: f.ref({ zh: "督导记录", en: "Inspection", to: "inspection" }),
    deadline: f.date({
      zh: "整改期限",
      en: "Deadline",
      basis: {
        zh: "教育督导条例第二十一条:限期整改",
        en: "Regulations, art. 21: rectification within a set time",
      },
    }),
    requirements: f.longText({ zh: "整改要求", en: "Requirements" }).optional(),
  },
  derived: {
    printedNumber: f.derived(f.text({ zh: "文号", en: "Number" })),
    number: f.derived(f.integer({ zh: "序号", en: "No." })),
    year: f.derived(f.integer({ zh: "年度", en: "Year" })),
    issuedOn: f.derived(f.date({ zh: "下达日期", en: "Issued on" })),
    issuedByName: f.derived(f.text({ zh: "签发人", en: "Issued by" })),
    institutionId: f.derived(f.ref({ zh: "单位", en: "Unit", to: "institution" })),
    institutionName: f.derived(f.text({ zh: "单位", en: "Unit" })),
    programmeId: f.derived(f.ref({ zh: "督导项目", en: "Programme", to: "programme" })),
    state: f.derived(f.choice({ zh: "状态", en: "State", choices: noticeStates })),
    findingCount: f.derived(
      f.integer({ zh: "问题数", en: "Findings", unit: { zh: "个", en: "" } }),
    ),
    closedCount: f.derived(f.integer({ zh: "已销号", en: "Closed", unit: { zh: "个", en: "" } })),
    reportedAt: f.derived(f.dateTime({ zh: "报告时间", en: "Reported" })).nullable(),
    overdue: f.derived(f.flag({ zh: "逾期", en: "Overdue" })),
  },
  list: {
    columns: [
      "printedNumber",
      "institutionName",
      "issuedOn",
      "deadline",
      "findingCount",
      "closedCount",
      "state",
    ],
    filters: {
      inspectionId: ["eq"],
      institutionId: ["eq"],
      programmeId: ["eq", "in"],
      state: ["eq", "in"],
      overdue: ["eq"],
      year: ["eq"],
      deadline: ["gte", "lte"],
    },
    sorts: ["number", "issuedOn", "deadline", "institutionName"],
    defaultSort: { field: "number", order: "desc" },
    search: true,
  },
});

/** What a unit reports of its corrections to one notice (整改报告). */
export const rectificationReport = defineEntity({
  name: "rectificationReport",
  title: { zh: "整改报告", en: "Rectification reports" },
  label: "institutionName",
  fields: {
    noticeId: f.ref({ zh: "整改通知书", en: "Notice", to: "notice" }),
    text: f.longText({ zh: "整改情况", en: "What was done", max: 5000 }),
    remaining: f.longText({ zh: "遗留问题", en: "What remains", max: 2000 }).optional(),
  },
  derived: {
    institutionId: f.derived(f.ref({ zh: "单位", en: "Unit", to: "institution" })),
    institutionName: f.derived(f.text({ zh: "单位", en: "Unit" })),
    noticeNumber: f.derived(f.text({ zh: "整改通知书", en: "Notice" })),
    programmeId: f.derived(f.ref({ zh: "督导项目", en: "Programme", to: "programme" })),
    submittedAt: f.derived(f.dateTime({ zh: "提交时间", en: "Submitted" })),
    submittedByName: f.derived(f.text({ zh: "提交人", en: "Submitted by" })),
    year: f.derived(f.integer({ zh: "年度", en: "Year" })),
  },
  list: {
    columns: ["institutionName", "noticeNumber", "submittedAt", "submittedByName"],
    filters: { noticeId: ["eq"], institutionId: ["eq"], programmeId: ["eq", "in"], year: ["eq"] },
    sorts: ["submittedAt", "institutionName"],
    defaultSort: { field: "submittedAt", order: "desc" },
    search: true,
  },
});

export type Finding = z.output<typeof finding.row>;
export type FindingState = (typeof findingStates)[number]["value"];
export type Notice = z.output<typeof notice.row>;
export type RectificationReport = z.output<typeof rectificationReport.row>;
