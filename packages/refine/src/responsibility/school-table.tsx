import { type CoverageBoard, type CoverageSchool, institutionKinds } from "@dudao/core/model";
import { Table, type TableColumnType } from "antd";
import { useMemo } from "react";
import { Link } from "react-router";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { useSession } from "../session/use-session.ts";
import { useFormat } from "../ui/format.ts";
import { Empty } from "../ui/states.tsx";
import { Marks } from "./marks.tsx";
import { m } from "./messages.ts";

/** More rows than this are drawn as one scrolls: thousands of schools stay quick. */
const MANY = 60;
const HEIGHT = 520;

/** Schools with who looks after them, each with what can be done about it. */
export function SchoolTable({
  board,
  schools,
}: {
  board: CoverageBoard;
  schools: readonly CoverageSchool[];
}) {
  const { say } = useT();
  const format = useFormat();
  const links = useLinks();
  const { may, oversight } = useSession();
  const assigns = may("people.write") && !oversight;
  const columns = useMemo<TableColumnType<CoverageSchool>[]>(() => {
    const people = new Map(board.inspectors.map((one) => [one.id, one.name]));
    const districts = new Map(board.districts.map((one) => [one.id, one.name]));
    const kinds = new Map<string, (typeof institutionKinds)[number]>(
      institutionKinds.map((one) => [one.value, one]),
    );
    return [
      {
        title: say(m.school),
        dataIndex: "name",
        width: 240,
        render: (name: string, row) => <Link to={links.show("institution", row.id)}>{name}</Link>,
      },
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
        title: say(m.district),
        dataIndex: "districtId",
        width: 130,
        render: (id: string | null) => districts.get(id ?? "") ?? say(m.noDistrict),
      },
      {
        title: say(m.inspector),
        dataIndex: "inspectorId",
        width: 110,
        render: (id: string | null) =>
          id ? <Link to={links.show("inspector", id)}>{people.get(id)}</Link> : "—",
      },
      {
        title: say(m.since),
        dataIndex: "since",
        width: 140,
        render: (since: string | null) => <span className="dd-num">{format.date(since)}</span>,
      },
      {
        title: say(m.state),
        dataIndex: "marks",
        width: 200,
        render: (marks: CoverageSchool["marks"]) => <Marks marks={marks} />,
      },
      {
        title: "",
        key: "act",
        width: 110,
        render: (_, row) =>
          row.assignmentId ? (
            <Link to={links.show("schoolAssignment", row.assignmentId)}>{say(m.open)}</Link>
          ) : (
            assigns && (
              <Link to={links.create("schoolAssignment", { institutionId: row.id })}>
                {say(m.assign)}
              </Link>
            )
          ),
      },
    ];
  }, [board, say, format, links, assigns]);
  return (
    <Table<CoverageSchool>
      rowKey="id"
      size="small"
      columns={columns}
      dataSource={schools as CoverageSchool[]}
      pagination={false}
      virtual={schools.length > MANY}
      scroll={schools.length > MANY ? { x: 1180, y: HEIGHT } : { x: 1180 }}
      locale={{ emptyText: <Empty title={say(m.none)} /> }}
    />
  );
}
