import type { z } from "zod";
import { defineEntity } from "../../_kernel/entity.ts";
import * as f from "../../_kernel/field.ts";

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

export type SchoolAssignment = z.output<typeof schoolAssignment.row>;
