import { annualSummary, monthlyReport } from "@dudao/core/model";
import { crudFeature } from "../crud/crud-feature.ts";

export const monthlyReportFeature = crudFeature({
  entity: monthlyReport,
  noun: { zh: "月总结", en: "Monthly report" },
  path: "/monthly-reports",
  section: "report",
  order: 20,
  read: "reporting.read",
  write: "reporting.monthly",
  remove: false,
  editable: (row) => row.state === "draft" || row.state === "returned",
  subtitle: (row) => ({ zh: `${row.year}年${row.month}月`, en: `${row.year}-${row.month}` }),
  defaults: ({ today, user }) => ({
    year: Number(today.slice(0, 4)),
    month: Number(today.slice(5, 7)),
    ...(user.inspectorId ? { inspectorId: user.inspectorId } : {}),
  }),
  consequences: {
    submit: {
      zh: "提交时按督导记录统计本月数据,之后不能再改。",
      en: "The month's figures are counted from the records now and then fixed.",
    },
  },
  views: [
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
});

export const annualSummaryFeature = crudFeature({
  entity: annualSummary,
  noun: { zh: "年度总结", en: "Annual summary" },
  path: "/annual-summaries",
  section: "report",
  order: 30,
  read: "reporting.read",
  write: "reporting.write",
  remove: false,
  editable: (row) => row.state === "draft",
  defaults: ({ today }) => ({ year: Number(today.slice(0, 4)) }),
  consequences: {
    publish: { zh: "印发后不能再修改。", en: "Once published, it cannot be changed." },
  },
});
