import { InputNumber, Table } from "antd";
import { useT } from "../i18n/use-t.ts";
import { m } from "./messages.ts";

type Row = {
  readonly id: string;
  readonly title: string;
  readonly size: number;
  readonly quota: number;
};

/** Strata with how many schools each has and how many are drawn; quotas can be changed where asked. */
export function StrataTable({
  strata,
  onQuota,
}: {
  strata: readonly Row[];
  onQuota?: (id: string, quota: number) => void;
}) {
  const { say } = useT();
  const sum = (of: (row: Row) => number) => strata.reduce((all, row) => all + of(row), 0);
  return (
    <Table<Row>
      rowKey="id"
      size="small"
      pagination={false}
      style={{ marginBlockEnd: 16 }}
      dataSource={strata as Row[]}
      columns={[
        { title: say(m.stratum), dataIndex: "title" },
        { title: say(m.size), dataIndex: "size", width: 90, align: "right", className: "dd-num" },
        {
          title: say(m.quota),
          dataIndex: "quota",
          width: 110,
          align: "right",
          className: "dd-num",
          render: (quota: number, row) =>
            onQuota ? (
              <InputNumber
                size="small"
                min={0}
                max={row.size}
                precision={0}
                value={quota}
                aria-label={row.title}
                onChange={(value) => onQuota(row.id, value ?? 0)}
              />
            ) : (
              quota
            ),
        },
      ]}
      summary={() => (
        <Table.Summary.Row>
          <Table.Summary.Cell index={0} />
          <Table.Summary.Cell index={1} align="right" className="dd-num">
            {sum(({ size }) => size)}
          </Table.Summary.Cell>
          <Table.Summary.Cell index={2} align="right" className="dd-num">
            {sum(({ quota }) => quota)}
          </Table.Summary.Cell>
        </Table.Summary.Row>
      )}
    />
  );
}
