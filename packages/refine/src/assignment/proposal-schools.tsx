import { PushpinOutlined } from "@ant-design/icons";
import { institutionKinds, type ProposalView, type ProposedSchool } from "@dudao/core/model";
import { Button, Table, type TableColumnType } from "antd";
import { useMemo } from "react";
import { useT } from "../i18n/use-t.ts";
import { Empty } from "../ui/states.tsx";
import { m } from "./messages.ts";
import { changes } from "./view.ts";

/** More rows than this are drawn as one scrolls. */
const MANY = 60;
const HEIGHT = 560;

/** Every school with who has it now and who is proposed, by district. */
export function ProposalSchools({
  view,
  schools,
  onChoose,
}: {
  view: ProposalView;
  schools: readonly ProposedSchool[];
  onChoose: (institutionId: string) => void;
}) {
  const { say } = useT();
  const columns = useMemo<TableColumnType<ProposedSchool>[]>(() => {
    const people = new Map(view.inspectors.map(({ id, name }) => [id, name]));
    const districts = new Map(view.districts.map(({ id, name }) => [id, name]));
    const kinds = new Map<string, (typeof institutionKinds)[number]>(
      institutionKinds.map((one) => [one.value, one]),
    );
    const byName = (key: "district" | "now" | "proposed") => (row: ProposedSchool) =>
      key === "district"
        ? (districts.get(row.districtId ?? "") ?? "")
        : (people.get((key === "now" ? row.currentId : row.chosenId) ?? "") ?? "");
    const sorter =
      (of: (row: ProposedSchool) => string) => (a: ProposedSchool, b: ProposedSchool) =>
        of(a).localeCompare(of(b), "zh-CN");
    return [
      {
        title: say(m.district),
        key: "district",
        width: 140,
        defaultSortOrder: "ascend",
        sorter: sorter(byName("district")),
        render: (_, row) => byName("district")(row) || say(m.noDistrict),
      },
      { title: say(m.school), dataIndex: "name", width: 230, sorter: sorter((row) => row.name) },
      {
        title: say(m.kind),
        dataIndex: "kind",
        width: 130,
        render: (kind: string) => {
          const known = kinds.get(kind);
          return known ? say(known) : kind;
        },
      },
      { title: say(m.township), dataIndex: "township", width: 120 },
      {
        title: say(m.now),
        key: "now",
        width: 110,
        sorter: sorter(byName("now")),
        render: (_, row) => byName("now")(row) || "—",
      },
      {
        title: say(m.proposed),
        key: "proposed",
        width: 150,
        sorter: sorter(byName("proposed")),
        render: (_, row) => (
          <>
            {row.pinned && <PushpinOutlined aria-label={say(m.isPinned)} />}{" "}
            {changes(row) ? (
              <strong>{byName("proposed")(row)}</strong>
            ) : (
              byName("proposed")(row) || say(m.nobody)
            )}
          </>
        ),
      },
      {
        title: "",
        key: "why",
        width: 90,
        render: (_, row) => (
          <Button type="link" size="small" onClick={() => onChoose(row.id)}>
            {say(m.why)}
          </Button>
        ),
      },
    ];
  }, [view, say, onChoose]);
  return (
    <Table<ProposedSchool>
      rowKey="id"
      size="small"
      columns={columns}
      dataSource={schools as ProposedSchool[]}
      pagination={false}
      virtual={schools.length > MANY}
      scroll={schools.length > MANY ? { x: 970, y: HEIGHT } : { x: 970 }}
      locale={{ emptyText: <Empty title={say(m.none)} /> }}
    />
  );
}
