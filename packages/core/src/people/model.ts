import type { z } from "zod";
import { defineEntity } from "../_kernel/entity.ts";
import * as f from "../_kernel/field.ts";

/** Kinds of person who supervises (domain terms of 督学管理暂行办法 and local practice). */
export const inspectorKinds = [
  { value: "fullTimeInspector", zh: "专职督学", en: "Full-time inspector" },
  { value: "partTimeInspector", zh: "兼职督学", en: "Part-time inspector" },
  { value: "assignedInspector", zh: "责任督学", en: "Assigned inspector" },
  { value: "specialInspector", zh: "特约督学", en: "Special inspector" },
  {
    value: "trainingBodyInspector",
    zh: "校外培训机构责任督学",
    en: "Training-institution inspector",
  },
  { value: "expert", zh: "督评专家", en: "Expert" },
] as const satisfies readonly f.Choice[];

const presence = [
  { value: "active", zh: "在任", en: "Active", tone: "good" },
  { value: "left", zh: "离任", en: "Left", tone: "neutral" },
] as const satisfies readonly f.Choice[];

/** A person on the register of inspectors. */
export const inspector = defineEntity({
  name: "inspector",
  title: { zh: "督学", en: "Inspectors" },
  label: "name",
  extensible: true,
  fields: {
    name: f.text({ zh: "姓名", en: "Name", max: 30 }),
    kind: f.choice({ zh: "督学类别", en: "Kind", choices: inspectorKinds }),
    employer: f.text({ zh: "所在单位", en: "Employer" }).optional(),
    specialty: f.text({ zh: "专长", en: "Specialty" }).optional(),
    districtId: f.ref({ zh: "督学责任区", en: "Supervision district", to: "district" }).optional(),
    phone: f.text({ zh: "联系电话", en: "Phone", max: 30 }).optional(),
    status: f.choice({ zh: "状态", en: "Status", choices: presence }),
    note: f.longText({ zh: "备注", en: "Note", max: 500 }).optional(),
  },
  derived: {
    districtName: f.derived(f.text({ zh: "督学责任区", en: "District" })).nullable(),
    appointedUntil: f.derived(f.date({ zh: "聘期至", en: "Appointed until" })).nullable(),
    schoolCount: f.derived(
      f.integer({ zh: "负责学校", en: "Schools", unit: { zh: "所", en: "" } }),
    ),
  },
  list: {
    columns: [
      "name",
      "kind",
      "employer",
      "districtName",
      "appointedUntil",
      "schoolCount",
      "status",
    ],
    filters: { kind: ["eq", "in"], districtId: ["eq", "in", "isNull"], status: ["eq"], id: ["in"] },
    sorts: ["name", "kind", "createdAt"],
    defaultSort: { field: "name", order: "asc" },
    search: true,
  },
});

/** A term of appointment. Terms of one role of one person never overlap: the database refuses them. */
export const appointment = defineEntity({
  name: "appointment",
  title: { zh: "督学聘任", en: "Appointments" },
  label: "number",
  fields: {
    inspectorId: f.ref({ zh: "督学", en: "Inspector", to: "inspector" }),
    role: f.choice({ zh: "聘任职务", en: "Role", choices: inspectorKinds }),
    number: f.text({ zh: "聘书编号", en: "Letter number", max: 40 }),
    startDate: f.date({ zh: "聘期起", en: "From" }),
    endDate: f.date({
      zh: "聘期止",
      en: "Until",
      basis: {
        zh: "督学管理暂行办法:每届聘期一般为三年",
        en: "Interim measures for inspectors: three years a term as a rule",
      },
    }),
    endedOn: f.date({ zh: "提前终止日期", en: "Ended early on" }).optional(),
    endedReason: f.text({ zh: "终止原因", en: "Reason for ending", max: 200 }).optional(),
  },
  derived: {
    inspectorName: f.derived(f.text({ zh: "督学", en: "Inspector" })),
    current: f.derived(f.flag({ zh: "聘期内", en: "In term" })),
  },
  list: {
    columns: ["number", "inspectorName", "role", "startDate", "endDate", "current"],
    filters: { inspectorId: ["eq"], role: ["eq", "in"], endDate: ["gte", "lte"] },
    sorts: ["number", "startDate", "endDate"],
    defaultSort: { field: "startDate", order: "desc" },
    search: true,
  },
});

/** Which inspector looks after which school, and since when. */
export const schoolAssignment = defineEntity({
  name: "schoolAssignment",
  title: { zh: "挂牌学校", en: "School assignments" },
  label: "institutionName",
  fields: {
    inspectorId: f.ref({ zh: "责任督学", en: "Assigned inspector", to: "inspector" }),
    institutionId: f.ref({ zh: "学校", en: "School", to: "institution" }),
    startDate: f.date({ zh: "挂牌日期", en: "From" }),
    endDate: f.date({ zh: "结束日期", en: "Until" }).optional(),
  },
  derived: {
    inspectorName: f.derived(f.text({ zh: "责任督学", en: "Inspector" })),
    institutionName: f.derived(f.text({ zh: "学校", en: "School" })),
    institutionKind: f.derived(f.text({ zh: "类别", en: "Kind" })),
  },
  list: {
    columns: ["institutionName", "inspectorName", "startDate", "endDate"],
    filters: { inspectorId: ["eq"], institutionId: ["eq"], endDate: ["isNull", "gte", "lte"] },
    sorts: ["startDate", "inspectorName", "institutionName"],
    defaultSort: { field: "inspectorName", order: "asc" },
    search: true,
  },
});

export type Inspector = z.output<typeof inspector.row>;
export type Appointment = z.output<typeof appointment.row>;
export type SchoolAssignment = z.output<typeof schoolAssignment.row>;
