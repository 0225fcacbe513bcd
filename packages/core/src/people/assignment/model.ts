import { z } from "zod";
import { defineEntity, idSchema } from "../../_kernel/entity.ts";
import * as f from "../../_kernel/field.ts";

export const assignmentStates = [
  { value: "planned", zh: "待挂牌", en: "Planned", tone: "neutral" },
  { value: "posted", zh: "已挂牌", en: "Board up", tone: "active" },
  { value: "active", zh: "履职中", en: "In force", tone: "good" },
  { value: "handedOver", zh: "已交接", en: "Handed over", tone: "warn" },
  { value: "ended", zh: "已结束", en: "Ended", tone: "neutral" },
] as const satisfies readonly f.Choice[];

/** A school has one assignment of each kind at a time. */
export const assignmentKinds = [
  { value: "assigned", zh: "责任督学", en: "Assigned inspector" },
  { value: "resident", zh: "驻校督学", en: "Resident inspector" },
] as const satisfies readonly f.Choice[];

/** Which inspector looks after which school, from posting the board to handing over. */
export const schoolAssignment = defineEntity({
  name: "schoolAssignment",
  title: { zh: "挂牌学校", en: "School assignments" },
  label: "institutionName",
  fields: {
    inspectorId: f.ref({ zh: "责任督学", en: "Assigned inspector", to: "inspector" }),
    institutionId: f.ref({ zh: "学校", en: "School", to: "institution" }),
    kind: f.choice({ zh: "类型", en: "Kind", choices: assignmentKinds }).default("assigned"),
    startDate: f.date({
      zh: "挂牌日期",
      en: "From",
      help: {
        zh: "今天或以前的,保存即为履职中;以后的,先为待挂牌",
        en: "Up to today it is in force at once; later it is planned first",
      },
    }),
    endDate: f.date({ zh: "结束日期", en: "Until" }).optional(),
    boardNumber: f
      .text({
        zh: "公示牌编号",
        en: "Board number",
        max: 40,
        help: { zh: "留空则在挂牌时自动编号", en: "Left empty, posting gives one" },
      })
      .optional(),
    matters: f
      .longText({
        zh: "督导事项",
        en: "Matters",
        max: 500,
        help: { zh: "一行一项;留空则用统一的事项", en: "One a line; left empty, the usual ones" },
      })
      .optional(),
  },
  derived: {
    state: f.derived(f.choice({ zh: "状态", en: "State", choices: assignmentStates })),
    stateReason: f.derived(f.text({ zh: "结束原因", en: "Reason", max: 200 })).nullable(),
    postedOn: f.derived(f.date({ zh: "立牌日期", en: "Board up on" })).nullable(),
    inspectorName: f.derived(f.text({ zh: "责任督学", en: "Inspector" })),
    institutionName: f.derived(f.text({ zh: "学校", en: "School" })),
    institutionKind: f.derived(f.text({ zh: "类别", en: "Kind" })),
    districtId: f.derived(f.ref({ zh: "督学责任区", en: "District", to: "district" })).nullable(),
    successorName: f.derived(f.text({ zh: "接任督学", en: "Successor" })).nullable(),
    inForce: f.derived(f.flag({ zh: "当前有效", en: "In force today" })),
  },
  sections: [
    {
      title: { zh: "督学与学校", en: "Inspector and school" },
      fields: ["institutionId", "inspectorId", "kind", "startDate", "endDate"],
    },
    {
      title: { zh: "公示牌", en: "Notice board" },
      fields: ["boardNumber", "matters"],
    },
  ],
  list: {
    columns: ["institutionName", "inspectorName", "startDate", "endDate", "boardNumber", "state"],
    filters: {
      inspectorId: ["eq", "in"],
      institutionId: ["eq", "in"],
      districtId: ["eq", "isNull"],
      kind: ["eq"],
      state: ["eq", "in"],
      inForce: ["eq"],
      startDate: ["gte", "lte"],
      endDate: ["isNull", "gte", "lte"],
    },
    sorts: ["startDate", "inspectorName", "institutionName"],
    defaultSort: { field: "inspectorName", order: "asc" },
    search: true,
  },
});

/** Handing over: to whom, from which day, and why. */
export const handOverInput = z.strictObject({
  id: idSchema,
  version: z.int().min(1),
  successorId: f.ref({ zh: "接任督学", en: "Successor", to: "inspector" }),
  date: f.date({ zh: "接任日期", en: "From" }),
  reason: f.text({ zh: "原因", en: "Reason", max: 200 }),
});

export type SchoolAssignment = z.output<typeof schoolAssignment.row>;
export type AssignmentState = SchoolAssignment["state"];
