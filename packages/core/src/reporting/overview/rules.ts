import type { LocalText } from "../../_kernel/text.ts";

/** Which maintained counts add up to a column: those of a metric under some keys. */
export type OverviewColumn = {
  readonly key: string;
  readonly label: LocalText;
  readonly unit: LocalText;
  readonly metric: string;
  /** The states that count; all unless told. */
  readonly states?: readonly string[];
  /** Where keys are `kind:status`, the status that counts. */
  readonly status?: string;
};

const unit = (zh: string): LocalText => ({ zh, en: "" });

/** What an office above sees of each county, in this order. */
export const overviewColumns: readonly OverviewColumn[] = [
  {
    key: "institutions",
    label: { zh: "学校与机构", en: "Institutions" },
    unit: unit("所"),
    metric: "institutions",
    status: "open",
  },
  {
    key: "inspectors",
    label: { zh: "在任督学", en: "Active inspectors" },
    unit: unit("人"),
    metric: "inspectors",
    status: "active",
  },
  {
    key: "planned",
    label: { zh: "待实施督导", en: "Inspections to come" },
    unit: unit("次"),
    metric: "inspections",
    states: ["planned"],
  },
  {
    key: "inspections",
    label: { zh: "完成督导", en: "Inspections done" },
    unit: unit("次"),
    metric: "inspections",
    states: ["submitted", "accepted"],
  },
  {
    key: "findings",
    label: { zh: "发现问题", en: "Findings" },
    unit: unit("个"),
    metric: "findings",
  },
  {
    key: "closed",
    label: { zh: "完成整改", en: "Corrected" },
    unit: unit("个"),
    metric: "findings",
    states: ["closed", "resolvedOnSpot"],
  },
  {
    key: "notices",
    label: { zh: "整改通知书", en: "Notices" },
    unit: unit("份"),
    metric: "notices",
  },
  {
    key: "reports",
    label: { zh: "整改报告", en: "Rectification reports" },
    unit: unit("份"),
    metric: "rectificationReports",
  },
  {
    key: "monthlyReports",
    label: { zh: "月总结", en: "Monthly reports" },
    unit: unit("份"),
    metric: "monthlyReports",
    states: ["submitted", "accepted"],
  },
];

/** Column by column over all counties. */
export function sumOf(
  regions: readonly { readonly values: Readonly<Record<string, number>> }[],
): Record<string, number> {
  return Object.fromEntries(
    overviewColumns.map(({ key }) => [
      key,
      regions.reduce((sum, region) => sum + (region.values[key] ?? 0), 0),
    ]),
  );
}
