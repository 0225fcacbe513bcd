import type { z } from "zod";
import { defineEntity } from "../../_kernel/entity.ts";
import * as f from "../../_kernel/field.ts";
import { inspectorKinds } from "../vocabulary/model.ts";

/**
 * Where an appointment stands today. Before the term, in it and after it follow from its days;
 * the others are stored.
 */
export const appointmentStates = [
  { value: "nominated", zh: "已推荐", en: "Nominated", tone: "neutral" },
  { value: "vetted", zh: "已审核", en: "Vetted", tone: "active" },
  { value: "publicised", zh: "公示中", en: "Under public notice", tone: "active" },
  { value: "appointed", zh: "已聘任", en: "Appointed", tone: "good" },
  { value: "active", zh: "在聘", en: "In term", tone: "good" },
  { value: "suspended", zh: "暂停履职", en: "Suspended", tone: "warn" },
  { value: "renewed", zh: "已续聘", en: "Renewed", tone: "neutral" },
  { value: "expired", zh: "聘期届满", en: "Expired", tone: "warn" },
  { value: "resigned", zh: "已辞聘", en: "Resigned", tone: "neutral" },
  { value: "dismissed", zh: "已解聘", en: "Dismissed", tone: "official" },
  { value: "declined", zh: "未予聘任", en: "Not appointed", tone: "neutral" },
] as const satisfies readonly f.Choice[];

export type AppointmentState = (typeof appointmentStates)[number]["value"];

/** A term of appointment. Terms of one role of one person never overlap: the database refuses them. */
export const appointment = defineEntity({
  name: "appointment",
  title: { zh: "督学聘任", en: "Appointments" },
  label: "inspectorName",
  fields: {
    inspectorId: f.ref({ zh: "督学", en: "Inspector", to: "inspector" }),
    role: f.choice({ zh: "聘任职务", en: "Role", choices: inspectorKinds }),
    startDate: f.date({ zh: "聘期开始", en: "From" }),
    endDate: f.date({
      zh: "聘期结束",
      en: "Until",
      basis: {
        zh: "督学管理暂行办法:每届聘期一般为三年",
        en: "Interim measures for inspectors: three years a term as a rule",
      },
    }),
    nominatedBy: f.text({ zh: "推荐单位", en: "Nominated by" }).optional(),
    recommendation: f.longText({ zh: "推荐意见", en: "Recommendation", max: 1000 }).optional(),
  },
  derived: {
    state: f.derived(f.choice({ zh: "状态", en: "State", choices: appointmentStates })),
    stateReason: f.derived(f.text({ zh: "原因", en: "Reason", max: 200 })).nullable(),
    inspectorName: f.derived(f.text({ zh: "督学", en: "Inspector" })),
    number: f.derived(f.text({ zh: "聘书编号", en: "Letter number", max: 60 })).nullable(),
    termNumber: f.derived(
      f.integer({ zh: "连续第几届", en: "Consecutive term", unit: { zh: "届", en: "" } }),
    ),
    previousId: f.derived(f.ref({ zh: "上一届", en: "Term before", to: "appointment" })).nullable(),
    nextId: f.derived(f.ref({ zh: "下一届", en: "Next term", to: "appointment" })).nullable(),
    vettedOn: f.derived(f.date({ zh: "审核日期", en: "Vetted on" })).nullable(),
    vettedByName: f.derived(f.text({ zh: "审核人", en: "Vetted by" })).nullable(),
    vetOpinion: f.derived(f.longText({ zh: "审核意见", en: "Opinion", max: 1000 })).nullable(),
    publicisedOn: f.derived(f.date({ zh: "公示日期", en: "Publicised on" })).nullable(),
    noticeUntil: f.derived(f.date({ zh: "公示至", en: "Notice until" })).nullable(),
    noticeText: f.derived(f.longText({ zh: "公示内容", en: "Notice", max: 2000 })).nullable(),
    appointedOn: f.derived(f.date({ zh: "聘任日期", en: "Appointed on" })).nullable(),
    decidedByName: f.derived(f.text({ zh: "决定人", en: "Decided by" })).nullable(),
    decision: f.derived(f.longText({ zh: "聘任决定", en: "Decision", max: 1000 })).nullable(),
    suspendedOn: f.derived(f.date({ zh: "暂停日期", en: "Suspended on" })).nullable(),
    endedOn: f.derived(f.date({ zh: "提前终止日期", en: "Ended early on" })).nullable(),
    endedReason: f
      .derived(f.text({ zh: "终止原因", en: "Reason for ending", max: 200 }))
      .nullable(),
    expiring: f.derived(f.flag({ zh: "三个月内届满", en: "Ends within three months" })),
  },
  sections: [
    {
      title: { zh: "聘期", en: "Term" },
      fields: ["inspectorId", "role", "startDate", "endDate", "number", "termNumber"],
    },
    {
      title: { zh: "推荐与审核", en: "Nomination and vetting" },
      fields: ["nominatedBy", "vettedOn", "vettedByName", "recommendation", "vetOpinion"],
    },
    {
      title: { zh: "公示与聘任", en: "Notice and decision" },
      fields: [
        "publicisedOn",
        "noticeUntil",
        "appointedOn",
        "decidedByName",
        "noticeText",
        "decision",
      ],
    },
    {
      title: { zh: "暂停与终止", en: "Suspension and end" },
      fields: ["suspendedOn", "endedOn", "endedReason"],
    },
  ],
  list: {
    columns: ["inspectorName", "role", "number", "startDate", "endDate", "termNumber", "state"],
    filters: {
      inspectorId: ["eq"],
      role: ["eq", "in"],
      state: ["eq", "in", "ne"],
      expiring: ["eq"],
      startDate: ["gte", "lte"],
      endDate: ["gte", "lte"],
      id: ["in"],
    },
    sorts: ["inspectorName", "number", "startDate", "endDate"],
    defaultSort: { field: "startDate", order: "desc" },
    search: true,
  },
});

/** A term that was appointed before, entered with the letter it has. */
export const recordedAppointment = appointment.create.extend({
  number: f.text({ zh: "聘书编号", en: "Letter number", max: 60 }),
  appointedOn: f.date({ zh: "聘任日期", en: "Appointed on" }).optional(),
  decision: f.longText({ zh: "聘任决定", en: "Decision", max: 1000 }).optional(),
  endedOn: f.date({ zh: "提前终止日期", en: "Ended early on" }).optional(),
  endedReason: f.text({ zh: "终止原因", en: "Reason for ending", max: 200 }).optional(),
  termNumber: f.integer({ zh: "连续第几届", en: "Consecutive term", min: 1, max: 20 }).optional(),
});

export type Appointment = z.output<typeof appointment.row>;
export type RecordedAppointment = Omit<z.output<typeof recordedAppointment>, "extensions">;
