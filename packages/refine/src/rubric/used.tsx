import { programmeStates } from "@dudao/core/model";
import { Table, type TableColumnsType } from "antd";
import { Link } from "react-router";
import { useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { StatusTag } from "../ui/status-tag.tsx";
import { m } from "./messages.ts";

type Used = {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly rubricVersion: string | null;
};

const PAGE = 50;

/** The programmes that inspect by a rubric, each with the version its approval fixed. */
export function UsedBy({ id }: { id: string }) {
  const { say } = useT();
  const links = useLinks();
  const filters = [{ field: "rubricId", op: "eq" as const, value: id }];
  const found = useApiQuery<{ rows: Used[]; total: number }>("programme.list", {
    filters,
    pageSize: PAGE,
  });
  if (found.error) return <Failed error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <Loading rows={4} />;
  if (found.data.total === 0) return <Empty title={say(m.usedNone)} hint={say(m.usedHint)} />;
  const columns: TableColumnsType<Used> = [
    {
      key: "title",
      title: say(m.programme),
      render: (_, one) => <Link to={links.show("programme", one.id)}>{one.title}</Link>,
    },
    {
      key: "version",
      title: say(m.version),
      className: "dd-num",
      render: (_, one) => one.rubricVersion ?? "",
    },
    {
      key: "state",
      title: say(m.state),
      render: (_, one) => <StatusTag choices={programmeStates} value={one.state} />,
    },
  ];
  return (
    <>
      <p className="dd-soft">{say(m.usedHint)}</p>
      <Table
        rowKey="id"
        size="small"
        columns={columns}
        dataSource={found.data.rows}
        pagination={false}
      />
      {found.data.total > PAGE && (
        <Link to={links.list("programme", filters)}>
          {say(m.found, { count: found.data.total })}
        </Link>
      )}
    </>
  );
}
