import type { z } from "zod";
import { defineEntity } from "../../_kernel/entity.ts";
import * as f from "../../_kernel/field.ts";

/** A place an inspector works or worked at: avoidance is judged by it. */
export const employment = defineEntity({
  name: "employment",
  title: { zh: "任职经历", en: "Employment" },
  label: "employer",
  fields: {
    inspectorId: f.ref({ zh: "督学", en: "Inspector", to: "inspector" }),
    employer: f.text({ zh: "单位", en: "Employer" }),
    institutionId: f
      .ref({
        zh: "对应学校",
        en: "School",
        to: "institution",
        help: {
          zh: "在本县学校任职的请选择,以便回避",
          en: "For a school of this county, so that avoidance can be judged",
        },
      })
      .optional(),
    post: f.text({ zh: "职务", en: "Post", max: 40 }).optional(),
    startDate: f.date({ zh: "起", en: "From" }),
    endDate: f
      .date({ zh: "止", en: "Until", help: { zh: "留空为至今", en: "Empty: until today" } })
      .optional(),
  },
  derived: {
    inspectorName: f.derived(f.text({ zh: "督学", en: "Inspector" })),
    institutionName: f.derived(f.text({ zh: "学校", en: "School" })).nullable(),
  },
  list: {
    columns: ["employer", "institutionName", "post", "startDate", "endDate"],
    filters: { inspectorId: ["eq"], institutionId: ["eq"], endDate: ["isNull", "gte", "lte"] },
    sorts: ["startDate", "endDate", "employer"],
    defaultSort: { field: "startDate", order: "desc" },
    search: true,
  },
});

export type Employment = z.output<typeof employment.row>;
