import type { z } from "zod";
import { defineEntity } from "../../_kernel/entity.ts";
import * as f from "../../_kernel/field.ts";

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

export type Inspector = z.output<typeof inspector.row>;
