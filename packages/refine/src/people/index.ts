import {
  addDays,
  addMonths,
  addYears,
  appointment,
  certificate,
  employment,
  inspector,
  schoolAssignment,
} from "@dudao/core/model";
import { crudFeature } from "../crud/crud-feature.ts";
import type { RelatedTab } from "../crud/options.ts";
import type { ListFilter } from "../links.ts";
import { defineAdminFeature } from "../registry/types.ts";
import { CareerBlock } from "./career-block.tsx";
import { ChecklistBlock } from "./checklist-block.tsx";
import { ImportButton } from "./import-button.tsx";
import { LetterActions } from "./letter-actions.tsx";
import { LettersButton } from "./letters-button.tsx";
import { NameInput } from "./name-input.tsx";
import { PhotoBlock } from "./photo-block.tsx";
import { RecordButton } from "./record-button.tsx";
import { TermsBlock } from "./terms-block.tsx";
import { YearValue } from "./year-value.tsx";

const permissions = { read: "people.read", write: "people.write" } as const;

/** Records of another resource that belong to an inspector. */
const ofInspector = (id: string, resource: string, create = true): RelatedTab => ({
  id,
  resource,
  filters: (row) => [{ field: "inspectorId", op: "eq", value: row.id }],
  without: ["inspectorName"],
  ...(create ? { create: (row) => ({ inspectorId: row.id }) } : {}),
});

const isActive: ListFilter = { field: "status", op: "eq", value: "active" };

export const inspectorFeature = crudFeature({
  entity: inspector,
  noun: { zh: "督学", en: "Inspector" },
  path: "/inspectors",
  section: "people",
  order: 10,
  ...permissions,
  // Leaving and coming back are moves; who is entered is active.
  withoutFields: ["status"],
  withoutFacts: ["photoHash"],
  consequences: {
    leave: {
      zh: "离任后不再安排督导;全部经历保留,可以回任。",
      en: "No more inspections; the whole history stays, and the person may come back.",
    },
  },
  views: [
    { id: "active", title: { zh: "在任", en: "Active" }, filters: () => [isActive] },
    {
      id: "expiring",
      title: { zh: "聘期将满", en: "Term ending" },
      filters: ({ today }) => [
        isActive,
        { field: "appointedUntil", op: "gte", value: today },
        { field: "appointedUntil", op: "lte", value: addMonths(today, 3) },
      ],
    },
    {
      id: "uncertified",
      title: { zh: "无有效证件", en: "No valid certificate" },
      filters: () => [isActive, { field: "certified", op: "eq", value: false }],
    },
    {
      id: "experts",
      title: { zh: "专家与监测员", en: "Experts and monitors" },
      filters: () => [{ field: "kind", op: "in", value: ["expert", "chiefMonitor", "monitor"] }],
    },
    {
      id: "left",
      title: { zh: "离任", en: "Left" },
      filters: () => [{ field: "status", op: "eq", value: "left" }],
    },
  ],
  tabs: [
    ofInspector("appointments", "appointment"),
    ofInspector("schools", "schoolAssignment"),
    {
      id: "inspections",
      resource: "inspection",
      filters: (row) => [{ field: "participantId", op: "eq", value: row.id }],
    },
    ofInspector("certificates", "certificate"),
    ofInspector("employments", "employment"),
    ofInspector("reports", "monthlyReport", false),
    ofInspector("training", "trainingRecord"),
    ofInspector("appraisals", "inspectorAppraisal"),
    ofInspector("commendations", "commendation"),
    ofInspector("avoidance", "avoidance"),
  ],
});

export const appointmentFeature = crudFeature({
  entity: appointment,
  noun: { zh: "聘任", en: "Appointment" },
  path: "/appointments",
  section: "people",
  order: 20,
  ...permissions,
  defaults: ({ today }) => ({ startDate: today, endDate: addDays(addYears(today, 3), -1) }),
  editable: (row) => row.state === "nominated",
  removable: (row) => row.state === "nominated",
  withoutFacts: ["previousId", "nextId", "expiring"],
  subtitle: (row) => String(row.number ?? ""),
  consequences: {
    publicise: {
      zh: "自今日起公示,不少于规定的工作日,期满次日方可聘任。",
      en: "Starts today and runs its working days; appointed the day after at the earliest.",
    },
    appoint: {
      zh: "将给出聘书编号;聘任后编号不再变更。",
      en: "Gives the letter its number, which then stands.",
    },
    suspend: {
      zh: "暂停期间,本人的督学账号不能办理督导。",
      en: "Meanwhile the person's account cannot carry out inspections.",
    },
    dismiss: {
      zh: "解聘后,本人的督学权限随即终止。",
      en: "The person's access as an inspector ends at once.",
    },
    resign: {
      zh: "辞聘后,本人的督学权限随即终止。",
      en: "The person's access as an inspector ends at once.",
    },
    renew: {
      zh: "将为下一届建立推荐,另行审核、公示和聘任。",
      en: "Nominates for the next term, which is vetted, publicised and appointed anew.",
    },
  },
  views: [
    {
      id: "open",
      title: { zh: "办理中", en: "Under way" },
      filters: () => [{ field: "state", op: "in", value: ["nominated", "vetted", "publicised"] }],
    },
    {
      id: "active",
      title: { zh: "在聘", en: "In term" },
      filters: () => [{ field: "state", op: "eq", value: "active" }],
    },
    {
      id: "expiring",
      title: { zh: "三个月内届满", en: "Ends within three months" },
      filters: () => [{ field: "expiring", op: "eq", value: true }],
    },
    {
      id: "expired",
      title: { zh: "已届满", en: "Expired" },
      filters: () => [{ field: "state", op: "eq", value: "expired" }],
    },
    {
      id: "ended",
      title: { zh: "暂停与终止", en: "Suspended and ended" },
      filters: () => [{ field: "state", op: "in", value: ["suspended", "resigned", "dismissed"] }],
    },
  ],
});

export const certificateFeature = crudFeature({
  entity: certificate,
  noun: { zh: "证件", en: "Certificate" },
  path: "/certificates",
  section: "people",
  hidden: true,
  ...permissions,
});

export const employmentFeature = crudFeature({
  entity: employment,
  noun: { zh: "任职经历", en: "Employment" },
  path: "/employments",
  section: "people",
  hidden: true,
  ...permissions,
});

export const schoolAssignmentFeature = crudFeature({
  entity: schoolAssignment,
  noun: { zh: "挂牌", en: "School assignment" },
  path: "/school-assignments",
  section: "people",
  order: 30,
  ...permissions,
  defaults: (session) => ({ startDate: session.today }),
});

/** Portrait, line of time, import, checklist and letters: what the generic pages do not have. */
export const peopleExtras = defineAdminFeature({
  id: "people",
  dependsOn: ["inspector", "appointment"],
  pages: [
    { id: "inspector.import", load: () => import("./import-page.tsx") },
    { id: "appointment.letter", load: () => import("./letter-print-page.tsx") },
  ],
  routes: [
    { path: "/inspectors/import", page: "inspector.import", permission: permissions.write },
    {
      path: "/appointments/:id/letter",
      page: "appointment.letter",
      permission: permissions.read,
      frame: "bare",
    },
  ],
  fields: [
    { entity: "inspector", key: "name", input: NameInput },
    { entity: "inspector", key: "birthYear", value: YearValue },
  ],
  blocks: [
    {
      id: "people.import",
      page: "inspector.list",
      at: "actions",
      order: "before",
      component: ImportButton,
      permission: permissions.write,
    },
    {
      id: "people.photo",
      page: "inspector.show",
      at: "facts",
      order: "before",
      component: PhotoBlock,
    },
    {
      id: "people.career",
      page: "inspector.show",
      at: "timeline",
      order: "before",
      component: CareerBlock,
    },
    {
      id: "people.letters",
      page: "appointment.list",
      at: "actions",
      order: "before",
      component: LettersButton,
      permission: permissions.write,
    },
    {
      id: "people.record",
      page: "appointment.list",
      at: "actions",
      order: "before",
      component: RecordButton,
      permission: permissions.write,
    },
    {
      id: "people.terms",
      page: "appointment.show",
      at: "facts",
      order: "before",
      component: TermsBlock,
    },
    {
      id: "people.checklist",
      page: "appointment.show",
      at: "facts",
      order: "before",
      component: ChecklistBlock,
    },
    {
      id: "people.letter",
      page: "appointment.show",
      at: "actions",
      order: "before",
      component: LetterActions,
    },
  ],
});
