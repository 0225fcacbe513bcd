import type { LocalText } from "../../_kernel/text.ts";

/** One maintained count: so many rows of a metric under a key (a state, or kind and status). */
export type CountRow = {
  readonly metric: string;
  readonly key: string;
  readonly value: number;
};

type Column = {
  readonly key: string;
  readonly label: LocalText;
  readonly unit: LocalText;
  readonly counts: (row: CountRow) => boolean;
};

const of =
  (metric: string, ...keys: readonly string[]) =>
  (row: CountRow) =>
    row.metric === metric && (keys.length === 0 || keys.includes(row.key));
const unit = (zh: string): LocalText => ({ zh, en: "" });

/** What an office above sees of each county, in this order. */
export const overviewColumns: readonly Column[] = [
  {
    key: "institutions",
    label: { zh: "学校与机构", en: "Institutions" },
    unit: unit("所"),
    counts: (row) => row.metric === "institutions" && row.key.endsWith(":open"),
  },
  {
    key: "inspectors",
    label: { zh: "在任督学", en: "Active inspectors" },
    unit: unit("人"),
    counts: (row) => row.metric === "inspectors" && row.key.endsWith(":active"),
  },
  {
    key: "planned",
    label: { zh: "待实施督导", en: "Inspections to come" },
    unit: unit("次"),
    counts: of("inspections", "planned"),
  },
  {
    key: "inspections",
    label: { zh: "完成督导", en: "Inspections done" },
    unit: unit("次"),
    counts: of("inspections", "submitted", "accepted"),
  },
  {
    key: "findings",
    label: { zh: "发现问题", en: "Findings" },
    unit: unit("个"),
    counts: of("findings"),
  },
  {
    key: "closed",
    label: { zh: "完成整改", en: "Corrected" },
    unit: unit("个"),
    counts: of("findings", "closed", "resolvedOnSpot"),
  },
  {
    key: "notices",
    label: { zh: "整改通知书", en: "Notices" },
    unit: unit("份"),
    counts: of("notices"),
  },
  {
    key: "reports",
    label: { zh: "整改报告", en: "Rectification reports" },
    unit: unit("份"),
    counts: of("rectificationReports"),
  },
  {
    key: "monthlyReports",
    label: { zh: "月总结", en: "Monthly reports" },
    unit: unit("份"),
    counts: of("monthlyReports", "submitted", "accepted"),
  },
];

/** The values of one county by column; a column without rows is nought. */
export function overviewValues(rows: readonly CountRow[]): Record<string, number> {
  return Object.fromEntries(
    overviewColumns.map(({ key, counts }) => [
      key,
      rows.filter(counts).reduce((sum, row) => sum + row.value, 0),
    ]),
  );
}

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
