import { type DrawSummary, drawStates } from "@dudao/core/model";
import { Button, Table } from "antd";
import { Link, useNavigate } from "react-router";
import { useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { useFormat } from "../ui/format.ts";
import { Page } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { StatusTag } from "../ui/status-tag.tsx";
import { m } from "./messages.ts";

/** `/draws`: every draw there was, the latest first. */
export default function DrawsPage() {
  const { say } = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const query = useApiQuery<DrawSummary[]>("draw.list");
  const create = (
    <Button type="primary" onClick={() => navigate("/draws/new")}>
      {say(m.newDraw)}
    </Button>
  );
  return (
    <Page title={say(m.draws)} subtitle={say(m.drawsSubtitle)} extra={create}>
      {query.isError ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : !query.data ? (
        <Loading rows={8} />
      ) : (
        <Table<DrawSummary>
          rowKey="id"
          dataSource={query.data}
          pagination={false}
          scroll={{ x: 900 }}
          locale={{ emptyText: <Empty title={say(m.noDraws)} hint={say(m.noDrawsHint)} /> }}
          columns={[
            {
              title: say(m.name),
              dataIndex: "title",
              render: (title: string, row) => <Link to={`/draws/${row.id}`}>{title}</Link>,
            },
            {
              title: say(m.lists),
              key: "lists",
              width: 160,
              render: (_, { schools, total }) => say(m.drawnOf, { schools, total }),
            },
            {
              title: say(m.programme),
              dataIndex: "programmeTitle",
              width: 200,
              render: (title: string | null) => title ?? "—",
            },
            {
              title: say(m.committedAt),
              dataIndex: "committedAt",
              width: 190,
              render: (at: string) => <span className="dd-num">{format.dateTime(at)}</span>,
            },
            {
              title: say(m.state),
              dataIndex: "state",
              width: 130,
              render: (state: string) => <StatusTag choices={drawStates} value={state} />,
            },
          ]}
        />
      )}
    </Page>
  );
}
