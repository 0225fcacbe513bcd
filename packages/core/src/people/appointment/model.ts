import type { z } from "zod";
import { defineEntity } from "../../_kernel/entity.ts";
import * as f from "../../_kernel/field.ts";
import { inspectorKinds } from "../inspector/model.ts";

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

export type Appointment = z.output<typeof appointment.row>;
