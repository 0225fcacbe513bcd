import { inspection } from "@dudao/core/model";
import { crudFeature } from "../crud/crud-feature.ts";
import { defineAdminFeature } from "../registry/types.ts";
import { ResultSummary } from "./result-summary.tsx";
import { ScoringButton } from "./scoring-button.tsx";

export const inspectionFeature = crudFeature({
  entity: inspection,
  noun: { zh: "督导", en: "Inspection" },
  path: "/inspections",
  section: "inspect",
  order: 20,
  read: "inspection.read",
  write: "inspection.plan",
  editable: (row) => row.state === "planned" || row.state === "inProgress",
  removable: (row) => row.state === "planned",
  defaults: (session) => ({ plannedDate: session.today, memberIds: [], methods: [] }),
  subtitle: (row) => String(row.programmeTitle ?? ""),
  withoutFields: [
    "methods",
    "questionnaireCount",
    "lessonCount",
    "strengths",
    "advice",
    "noProblem",
  ],
  withoutFacts: [
    "possible",
    "given",
    "share",
    "grade",
    "answered",
    "applicable",
    "findingCount",
    "year",
    "month",
    "institutionName",
  ],
  // While criteria are unrated, rating comes first.
  movesFirst: (row) =>
    !(row.state === "inProgress" || row.state === "returned") ||
    Number(row.answered) >= Number(row.applicable),
  consequences: {
    submit: {
      zh: "提交后记录和评分不能再改,由督导机构审核。",
      en: "Once submitted, record and ratings are fixed and the office reviews them.",
    },
    accept: {
      zh: "审核后的记录计入统计,不能再退回。",
      en: "An accepted record counts in the reports and cannot be returned.",
    },
  },
  views: [
    {
      id: "mine",
      title: { zh: "我的", en: "Mine" },
      filters: ({ user }) => [
        { field: "participantId", op: "eq", value: user.inspectorId ?? "none" },
      ],
    },
    {
      id: "open",
      title: { zh: "待实施", en: "To be carried out" },
      filters: () => [
        { field: "state", op: "in", value: ["planned", "inProgress", "recorded", "returned"] },
      ],
    },
    {
      id: "submitted",
      title: { zh: "待审核", en: "To be reviewed" },
      filters: () => [{ field: "state", op: "eq", value: "submitted" }],
    },
    {
      id: "accepted",
      title: { zh: "已审核", en: "Accepted" },
      filters: () => [{ field: "state", op: "eq", value: "accepted" }],
    },
  ],
  tabs: [
    {
      id: "findings",
      resource: "finding",
      filters: (row) => [{ field: "inspectionId", op: "eq", value: row.id }],
      without: ["institutionName"],
      create: (row) => ({ inspectionId: row.id }),
    },
    {
      id: "notices",
      resource: "notice",
      filters: (row) => [{ field: "inspectionId", op: "eq", value: row.id }],
      without: ["institutionName"],
    },
  ],
});

/** What inspecting adds to the generic pages: the way to scoring, and the result. */
export const inspectionExtras = defineAdminFeature({
  id: "inspecting",
  dependsOn: ["inspection"],
  blocks: [
    {
      id: "inspecting.score",
      page: "inspection.show",
      at: "actions",
      order: "before",
      component: ScoringButton,
    },
    {
      id: "inspecting.result",
      page: "inspection.show",
      at: "head",
      order: "after",
      component: ResultSummary,
    },
  ],
});
