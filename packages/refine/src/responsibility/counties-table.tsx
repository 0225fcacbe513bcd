import type { CoverageCounty } from "@dudao/core/model";
import { Table, type TableColumnType } from "antd";
import { Link } from "react-router";
import { useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { useFormat } from "../ui/format.ts";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { m } from "./messages.ts";

/** The counties of an office above, each a way to its board. */
export function CountiesTable() {
  const { say } = useT();
  const format = useFormat();
  const counties = useApiQuery<CoverageCounty[]>("coverage.counties");
  if (counties.isError) {
    return <Failed error={counties.error} retry={() => void counties.refetch()} />;
  }
  if (!counties.data) return <Loading rows={6} />;
  if (counties.data.length === 0) return <Empty title={say(m.noCounties)} />;
  const number = (key: "schools" | "gaps" | "conflicts" | "rotation" | "overloaded") => ({
    title: say(m[key]),
    dataIndex: key,
    align: "right" as const,
    sorter: (a: CoverageCounty, b: CoverageCounty) => a[key] - b[key],
    render: (value: number) => <span className="dd-num">{format.number(value)}</span>,
  });
  const share = (county: CoverageCounty) => county.covered / Math.max(1, county.schools);
  const columns: TableColumnType<CoverageCounty>[] = [
    {
      title: say(m.county),
      dataIndex: "name",
      render: (name: string, row) => <Link to={`/coverage?region=${row.region}`}>{name}</Link>,
    },
    number("schools"),
    {
      title: say(m.share),
      key: "share",
      align: "right",
      sorter: (a, b) => share(a) - share(b),
      render: (_, row) => <span className="dd-num">{format.share(share(row))}</span>,
    },
    number("gaps"),
    number("conflicts"),
    number("rotation"),
    number("overloaded"),
  ];
  return (
    <Table<CoverageCounty>
      rowKey="region"
      columns={columns}
      dataSource={counties.data}
      pagination={false}
      scroll={{ x: 760 }}
    />
  );
}
