import { z } from "zod";
import { defineEntity, idSchema } from "../../_kernel/entity.ts";
import * as f from "../../_kernel/field.ts";

export const trainingModes = [
  { value: "concentrated", zh: "集中面授", en: "In class" },
  { value: "online", zh: "网络研修", en: "Online" },
  { value: "selfStudy", zh: "自主学习", en: "Self-study" },
] as const satisfies readonly f.Choice[];

const hours = f.decimal({ zh: "学时", en: "Hours" });

/** A course that inspectors take. */
export const trainingCourse = defineEntity({
  name: "trainingCourse",
  title: { zh: "督学培训", en: "Training courses" },
  label: "title",
  fields: {
    title: f.text({ zh: "培训名称", en: "Title", max: 100 }),
    mode: f.choice({ zh: "方式", en: "Mode", choices: trainingModes }),
    organiser: f.text({ zh: "主办单位", en: "Organiser" }).optional(),
    place: f.text({ zh: "地点", en: "Place" }).optional(),
    startDate: f.date({ zh: "开始日期", en: "From" }),
    endDate: f.date({ zh: "结束日期", en: "Until" }),
    hours: f.decimal({
      zh: "学时",
      en: "Hours",
      basis: {
        zh: "督学管理暂行办法(教督〔2016〕2号):每年集中培训不少于40学时",
        en: "Interim measures for inspectors (2016): at least 40 hours a year",
      },
    }),
    exam: f.flag({ zh: "有考核", en: "With an examination" }).default(false),
    note: f.longText({ zh: "内容", en: "Contents", max: 1000 }).optional(),
  },
  derived: {
    attended: f.derived(f.integer({ zh: "参训人数", en: "Attended", unit: { zh: "人", en: "" } })),
  },
  list: {
    columns: ["title", "mode", "organiser", "startDate", "endDate", "hours", "attended"],
    filters: { mode: ["eq", "in"], startDate: ["gte", "lte"], exam: ["eq"], id: ["in"] },
    sorts: ["startDate", "title", "hours"],
    defaultSort: { field: "startDate", order: "desc" },
    search: true,
  },
});

/** What one inspector took of a course: hours, result of the examination, certificate. */
export const trainingRecord = defineEntity({
  name: "trainingRecord",
  title: { zh: "培训记录", en: "Training records" },
  label: "courseTitle",
  fields: {
    courseId: f.ref({ zh: "培训", en: "Course", to: "trainingCourse" }),
    inspectorId: f.ref({ zh: "督学", en: "Inspector", to: "inspector" }),
    hours,
    examScore: f.decimal({ zh: "考核成绩", en: "Examination score" }).optional(),
    examPassed: f.flag({ zh: "考核合格", en: "Passed" }).optional(),
    certificateNumber: f.text({ zh: "证书编号", en: "Certificate number" }).optional(),
    certificateUntil: f.date({ zh: "证书有效期至", en: "Certificate valid until" }).optional(),
    note: f.text({ zh: "备注", en: "Note", max: 200 }).optional(),
  },
  derived: {
    inspectorName: f.derived(f.text({ zh: "督学", en: "Inspector" })),
    courseTitle: f.derived(f.text({ zh: "培训", en: "Course", max: 100 })),
    courseMode: f.derived(f.choice({ zh: "方式", en: "Mode", choices: trainingModes })),
    courseDate: f.derived(f.date({ zh: "日期", en: "Date" })),
  },
  list: {
    columns: [
      "inspectorName",
      "courseTitle",
      "courseMode",
      "courseDate",
      "hours",
      "examPassed",
      "certificateUntil",
    ],
    filters: {
      courseId: ["eq"],
      inspectorId: ["eq", "in"],
      courseMode: ["eq", "in"],
      courseDate: ["gte", "lte"],
      examPassed: ["eq", "isNull"],
      certificateUntil: ["gte", "lte", "isNull"],
    },
    sorts: ["courseDate", "inspectorName", "hours"],
    defaultSort: { field: "courseDate", order: "desc" },
    search: true,
  },
});

export const commendationKinds = [
  { value: "commendation", zh: "表彰奖励", en: "Commendation" },
  { value: "paper", zh: "论文论著", en: "Paper" },
  { value: "project", zh: "课题研究", en: "Research project" },
] as const satisfies readonly f.Choice[];

export const commendationLevels = [
  { value: "county", zh: "县级", en: "County" },
  { value: "city", zh: "市级", en: "City" },
  { value: "province", zh: "省级", en: "Province" },
  { value: "national", zh: "国家级", en: "National" },
] as const satisfies readonly f.Choice[];

/** A paper, a project or a commendation of an inspector. */
export const commendation = defineEntity({
  name: "commendation",
  title: { zh: "论文与表彰", en: "Papers and commendations" },
  label: "title",
  fields: {
    inspectorId: f.ref({ zh: "督学", en: "Inspector", to: "inspector" }),
    kind: f.choice({ zh: "类别", en: "Kind", choices: commendationKinds }),
    title: f.text({ zh: "名称", en: "Title", max: 120 }),
    issuer: f.text({ zh: "授予单位或刊物", en: "Given or published by" }).optional(),
    level: f.choice({ zh: "级别", en: "Level", choices: commendationLevels }).optional(),
    givenOn: f.date({ zh: "日期", en: "Date" }),
    note: f.text({ zh: "备注", en: "Note", max: 200 }).optional(),
  },
  derived: { inspectorName: f.derived(f.text({ zh: "督学", en: "Inspector" })) },
  list: {
    columns: ["inspectorName", "kind", "title", "issuer", "level", "givenOn"],
    filters: { inspectorId: ["eq"], kind: ["eq", "in"], level: ["eq", "in"] },
    sorts: ["givenOn", "inspectorName"],
    defaultSort: { field: "givenOn", order: "desc" },
    search: true,
  },
});

/** Several people at one course, each with its full hours; who is entered already stays. */
export const attendInput = z.strictObject({
  courseId: idSchema,
  inspectorIds: z.array(idSchema).min(1).max(200),
});

/** One inspector's hours of a year. */
const trainedPerson = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  concentrated: z.number(),
  online: z.number(),
  selfStudy: z.number(),
  hours: z.number(),
  enough: z.boolean(),
  courses: z.int(),
  examsPassed: z.int(),
  examsFailed: z.int(),
  /** First day on which one of the certificates that still hold runs out. */
  certificateUntil: z.string().nullable(),
});

/** A year's hours of everybody who serves, against the number the county asks for. */
export const trainingYear = z.object({
  year: z.int(),
  required: z.number(),
  source: z.object({ zh: z.string(), en: z.string() }),
  people: z.array(trainedPerson),
});

export type TrainingCourse = z.output<typeof trainingCourse.row>;
export type TrainingYear = z.output<typeof trainingYear>;
