import { defineRubric, localText, type Rubric } from "@dudao/rubric";
import { z } from "zod";
import type { Config, County } from "../_kernel/config.ts";
import * as f from "../_kernel/field.ts";
import { fieldsOf } from "../_kernel/field.ts";
import { coreRoles } from "../access/permissions.ts";
import { corePermissions } from "../permissions.ts";

/** A rubric that only checks: what a routine visit looks at. */
export const routineRubric = defineRubric({
  id: "test-routine",
  version: "1.0.0",
  title: localText("经常性督导(测试)", "Routine supervision (test)"),
  subjectTypes: ["kindergarten", "primary", "juniorSecondary", "nineYear"],
  scoring: "compliance",
  notApplicable: "exclude",
  criteria: [
    {
      code: "1",
      kind: "sum",
      text: localText("校务管理", "School affairs"),
      children: [
        { code: "1.1", kind: "check", text: localText("章程", "Statutes") },
        { code: "1.2", kind: "check", text: localText("公开", "Openness") },
      ],
    },
  ],
});

/** A rubric that gives points: every criterion must be answered before a record is submitted. */
export const pointsRubric = defineRubric({
  id: "test-points",
  version: "1.0.0",
  title: localText("双减专项督导(测试)", "Double reduction (test)"),
  subjectTypes: ["kindergarten", "primary", "juniorSecondary", "nineYear"],
  scoring: "points",
  notApplicable: "exclude",
  criteria: [
    {
      code: "A",
      kind: "sum",
      text: localText("作业管理", "Homework"),
      children: [
        { code: "A1", kind: "points", text: localText("总量", "Amount"), step: "1", max: "10" },
        { code: "A2", kind: "check", text: localText("公示", "Posted"), points: "5" },
      ],
    },
  ],
});

type CountySource = Pick<County, "id" | "region" | "name" | "office" | "noticeSeries" | "fields">;

function county(source: CountySource): County {
  return {
    ...source,
    rectificationDays: 30,
    visitRule: {
      every: "month",
      minimum: 1,
      methodsAtLeast: 1,
      topicRequired: false,
      source: { zh: "测试", en: "Test" },
    },
    rubrics: [routineRubric.id, pointsRubric.id],
    theme: {},
  };
}

const [boarders] = fieldsOf(
  z.object({ boarders: f.integer({ zh: "寄宿生数", en: "Boarders", max: 5000 }).optional() }),
);
const [ward] = fieldsOf(z.object({ ward: f.text({ zh: "片区", en: "Ward", max: 10 }).optional() }));
if (!boarders || !ward) throw new Error("the county fields have no description");

/** Two counties that differ in a field and in the visit rule. */
export const kaiyuan: County = {
  ...county({
    id: "test-kaiyuan",
    region: "211282",
    name: { zh: "开原市", en: "Kaiyuan" },
    office: { zh: "开原市人民政府教育督导室", en: "Kaiyuan Education Supervision Office" },
    noticeSeries: "开政教督整",
    fields: [{ ...boarders, entity: "institution" }],
  }),
};
export const yuanjiang: County = {
  ...county({
    id: "test-yuanjiang",
    region: "430981",
    name: { zh: "沅江市", en: "Yuanjiang" },
    office: { zh: "沅江市人民政府教育督导室", en: "Yuanjiang Education Supervision Office" },
    noticeSeries: "沅政教督整",
    fields: [{ ...ward, entity: "inspector" }],
  }),
};

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** What the server of the tests runs on: our own permissions and roles, two counties, two rubrics. */
export const testConfig: Config = Object.freeze({
  permissions: byId(corePermissions),
  roles: byId(coreRoles),
  rubrics: new Map<string, readonly Rubric[]>([
    [routineRubric.id, [routineRubric]],
    [pointsRubric.id, [pointsRubric]],
  ]),
  templates: [],
  counties: new Map([kaiyuan, yuanjiang].map((one) => [one.region, one])),
  fallbackCounty: county({
    id: "test-default",
    region: "00",
    name: { zh: "教育督导", en: "Education supervision" },
    office: { zh: "教育督导室", en: "Supervision Office" },
    noticeSeries: "教督整",
    fields: [],
  }),
});
