import { finding, notice, rectificationReport } from "@dudao/core/model";
import { crudFeature } from "../crud/crud-feature.ts";
import { defineAdminFeature } from "../registry/types.ts";
import { CriterionInput, CriterionValue } from "./criterion-field.tsx";
import { DeadlineValue } from "./deadline-value.tsx";
import { IssueNoticeButton } from "./issue-notice-button.tsx";
import { NoticeActions } from "./notice-actions.tsx";

const read = "rectification.read";

export const findingFeature = crudFeature({
  entity: finding,
  noun: { zh: "问题", en: "Finding" },
  path: "/findings",
  section: "rectify",
  order: 10,
  read,
  write: "rectification.order",
  editable: (row) => row.state === "found",
  removable: (row) => row.state === "found",
  defaults: () => ({ severity: "general" }),
  withoutMoves: ["order"],
  withoutFacts: ["year", "month"],
  consequences: {
    close: { zh: "销号后问题视为整改到位。", en: "The problem counts as corrected." },
  },
  views: [
    {
      id: "open",
      title: { zh: "未销号", en: "Open" },
      filters: () => [
        {
          field: "state",
          op: "in",
          value: ["found", "ordered", "acknowledged", "inProgress", "reported", "returned"],
        },
      ],
    },
    {
      id: "overdue",
      title: { zh: "逾期", en: "Overdue" },
      filters: () => [{ field: "overdue", op: "eq", value: true }],
    },
    {
      id: "reported",
      title: { zh: "待核查", en: "To be verified" },
      filters: () => [{ field: "state", op: "eq", value: "reported" }],
    },
    {
      id: "closed",
      title: { zh: "已销号", en: "Closed" },
      filters: () => [{ field: "state", op: "in", value: ["closed", "resolvedOnSpot"] }],
    },
  ],
});

export const noticeFeature = crudFeature({
  entity: notice,
  noun: { zh: "整改通知书", en: "Notice" },
  path: "/notices",
  section: "rectify",
  order: 30,
  read,
  views: [
    {
      id: "open",
      title: { zh: "整改中", en: "Open" },
      filters: () => [{ field: "state", op: "eq", value: "open" }],
    },
    {
      id: "overdue",
      title: { zh: "逾期", en: "Overdue" },
      filters: () => [{ field: "overdue", op: "eq", value: true }],
    },
    {
      id: "reported",
      title: { zh: "已报整改报告", en: "Reported" },
      filters: () => [{ field: "state", op: "eq", value: "reported" }],
    },
  ],
  subtitle: (row) => String(row.institutionName ?? ""),
  withoutFacts: ["number", "year"],
  tabs: [
    {
      id: "findings",
      resource: "finding",
      filters: (row) => [{ field: "noticeId", op: "eq", value: row.id }],
      without: ["institutionName"],
    },
    {
      id: "reports",
      resource: "rectificationReport",
      filters: (row) => [{ field: "noticeId", op: "eq", value: row.id }],
      without: ["institutionName", "noticeNumber"],
    },
  ],
});

export const rectificationReportFeature = crudFeature({
  entity: rectificationReport,
  noun: { zh: "整改报告", en: "Report" },
  path: "/rectification-reports",
  section: "rectify",
  order: 40,
  read,
  withoutFacts: ["year"],
  subtitle: (row) => String(row.noticeNumber ?? ""),
});

/** Notices are issued from an inspection, printed, and answered by the unit. */
export const rectificationExtras = defineAdminFeature({
  id: "rectification",
  dependsOn: ["inspection", "notice"],
  fields: [
    { entity: "finding", key: "deadline", value: DeadlineValue },
    { entity: "notice", key: "deadline", value: DeadlineValue },
    { entity: "finding", key: "criterion", input: CriterionInput, value: CriterionValue },
  ],
  pages: [
    { id: "notice.print", load: () => import("./notice-print-page.tsx") },
    { id: "notice.report", load: () => import("./report-form-page.tsx") },
  ],
  routes: [
    { path: "/notices/:id/print", page: "notice.print", permission: read, frame: "bare" },
    { path: "/notices/:id/report", page: "notice.report", permission: "rectification.respond" },
  ],
  blocks: [
    {
      id: "rectification.issue",
      page: "inspection.show",
      at: "actions",
      order: "before",
      component: IssueNoticeButton,
      permission: "rectification.order",
    },
    {
      id: "rectification.notice",
      page: "notice.show",
      at: "actions",
      order: "after",
      component: NoticeActions,
    },
  ],
});
