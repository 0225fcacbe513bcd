import type { Programme } from "@dudao/core/model";
import { Link } from "react-router";
import { useT } from "../i18n/use-t.ts";
import { type ListFilter, useLinks } from "../links.ts";
import type { BlockProps } from "../registry/types.ts";
import { FigureRow } from "../ui/figure-row.tsx";
import { useFormat } from "../ui/format.ts";

const OPEN = ["found", "ordered", "acknowledged", "inProgress", "reported", "returned"];

/** How far a programme is: each number leads to what it counts. */
export function ProgrammeProgress({ record }: BlockProps) {
  const { t } = useT();
  const links = useLinks();
  const format = useFormat();
  if (!record) return null;
  const row = record as Programme;
  const of: ListFilter = { field: "programmeId", op: "eq", value: row.id };
  const accepted: ListFilter = { field: "state", op: "eq", value: "accepted" };
  const open: ListFilter = { field: "state", op: "in", value: OPEN };
  const figures = [
    {
      label: t("progress.subjects"),
      value: format.count(row.subjectCount, { zh: "所", en: "" }),
      to: links.list("inspection", [of]),
    },
    {
      label: t("progress.inspections"),
      value: `${format.number(row.acceptedCount)} / ${format.number(row.inspectionCount)}`,
      to: links.list("inspection", [of, accepted]),
    },
    {
      label: t("progress.findings"),
      value: format.count(row.findingCount, { zh: "个", en: "" }),
      to: links.list("finding", [of]),
    },
    {
      label: t("progress.openFindings"),
      value: format.count(row.openFindingCount, { zh: "个", en: "" }),
      to: links.list("finding", [of, open]),
    },
  ];
  return (
    <FigureRow
      figures={figures.map(({ label, value, to }) => ({
        label,
        value: <Link to={to}>{value}</Link>,
      }))}
    />
  );
}
