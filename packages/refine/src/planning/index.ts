import { annualPlan, planItem, programme, team } from "@dudao/core/model";
import { crudFeature } from "../crud/crud-feature.ts";
import { defineAdminFeature } from "../registry/types.ts";
import { PlanInspectionsButton } from "./plan-inspections-button.tsx";
import { ProgrammeProgress } from "./programme-progress.tsx";
import { RubricInput, RubricValue } from "./rubric-field.tsx";

const permissions = { read: "planning.read", write: "planning.write" } as const;

const yearOf = (today: string) => Number(today.slice(0, 4));

export const annualPlanFeature = crudFeature({
  entity: annualPlan,
  noun: { zh: "年度计划", en: "Annual plan" },
  path: "/plans",
  section: "plan",
  order: 10,
  ...permissions,
  editable: (row) => row.state === "draft" || row.state === "inReview",
  removable: (row) => row.state === "draft",
  defaults: (session) => ({ year: yearOf(session.today) }),
  consequences: {
    publish: {
      zh: "印发后计划不能再退回修改。",
      en: "Once published, the plan cannot be returned.",
    },
    summarise: {
      zh: "总结后本年度的工作安排不能再办理。",
      en: "Once summed up, its work can no longer be moved.",
    },
  },
  tabs: [
    {
      id: "items",
      resource: "planItem",
      filters: (row) => [{ field: "planId", op: "eq", value: row.id }],
      create: (row) => ({ planId: row.id }),
    },
  ],
});

export const planItemFeature = crudFeature({
  entity: planItem,
  noun: { zh: "工作安排", en: "Plan item" },
  path: "/plan-items",
  section: "plan",
  order: 30,
  ...permissions,
  defaults: (session) => ({ month: Number(session.today.slice(5, 7)) }),
  subtitle: (row) => ({ zh: `${row.year}年${row.month}月`, en: `${row.year}-${row.month}` }),
  views: [
    {
      id: "thisYear",
      title: { zh: "本年度", en: "This year" },
      filters: ({ today }) => [{ field: "year", op: "eq", value: yearOf(today) }],
    },
    {
      id: "thisMonth",
      title: { zh: "本月", en: "This month" },
      filters: ({ today }) => [
        { field: "year", op: "eq", value: yearOf(today) },
        { field: "month", op: "eq", value: Number(today.slice(5, 7)) },
      ],
    },
  ],
  tabs: [
    {
      id: "programmes",
      resource: "programme",
      filters: (row) => [{ field: "planItemId", op: "eq", value: row.id }],
      create: (row) => ({ planItemId: row.id, kind: String(row.kind) }),
    },
  ],
});

export const programmeFeature = crudFeature({
  entity: programme,
  noun: { zh: "督导项目", en: "Programme" },
  path: "/programmes",
  section: "inspect",
  order: 10,
  ...permissions,
  editable: (row) => row.state !== "closed" && row.state !== "cancelled",
  removable: (row) => row.state === "draft",
  defaults: () => ({ kind: "thematic", methods: [], unannounced: false }),
  withoutFacts: [
    "subjectCount",
    "inspectionCount",
    "acceptedCount",
    "findingCount",
    "openFindingCount",
    "rubricVersion",
    "rubricHash",
  ],
  views: [
    {
      id: "running",
      title: { zh: "实施中", en: "Running" },
      filters: () => [{ field: "state", op: "eq", value: "running" }],
    },
    {
      id: "prepared",
      title: { zh: "筹备", en: "In preparation" },
      filters: () => [{ field: "state", op: "in", value: ["draft", "approved"] }],
    },
    {
      id: "closed",
      title: { zh: "已办结", en: "Closed" },
      filters: () => [{ field: "state", op: "eq", value: "closed" }],
    },
  ],
  consequences: {
    approve: {
      zh: "批准后固定指标体系的版本,督导对象按此版本评分。",
      en: "Approval fixes the rubric's version; every unit is rated by it.",
    },
    close: {
      zh: "办结后不能再安排督导或修改项目。",
      en: "Once closed, no inspection can be planned and nothing changed.",
    },
  },
  tabs: [
    {
      id: "inspections",
      resource: "inspection",
      filters: (row) => [{ field: "programmeId", op: "eq", value: row.id }],
      without: ["programmeTitle"],
      create: (row) => ({ programmeId: row.id }),
    },
    {
      id: "teams",
      resource: "team",
      filters: (row) => [{ field: "programmeId", op: "eq", value: row.id }],
      without: ["programmeTitle"],
      create: (row) => ({ programmeId: row.id }),
    },
    {
      id: "findings",
      resource: "finding",
      filters: (row) => [{ field: "programmeId", op: "eq", value: row.id }],
    },
    {
      id: "notices",
      resource: "notice",
      filters: (row) => [{ field: "programmeId", op: "eq", value: row.id }],
    },
  ],
});

export const teamFeature = crudFeature({
  entity: team,
  noun: { zh: "督导组", en: "Team" },
  path: "/teams",
  section: "inspect",
  order: 40,
  ...permissions,
});

/** What planning adds to the generic pages: rubric by name, progress, planning many visits at once. */
export const planningExtras = defineAdminFeature({
  id: "planning",
  dependsOn: ["programme"],
  fields: [{ entity: "programme", key: "rubricId", input: RubricInput, value: RubricValue }],
  blocks: [
    {
      id: "planning.progress",
      page: "programme.show",
      at: "head",
      order: "after",
      component: ProgrammeProgress,
    },
    {
      id: "planning.planInspections",
      page: "programme.show",
      at: "actions",
      order: "before",
      component: PlanInspectionsButton,
      permission: "inspection.plan",
    },
  ],
});
