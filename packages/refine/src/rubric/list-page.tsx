import { type SubjectType, subjectTypeLabels } from "@dudao/rubric";
import { Table, type TableColumnsType } from "antd";
import { Link } from "react-router";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { Page } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { Styles } from "../ui/styles.tsx";
import { m } from "./messages.ts";
import { css } from "./styles.ts";
import { type Offer, useOffers } from "./use-rubric.ts";
import { words } from "./words.ts";

/** `/rubrics`: every rubric the region's programmes may use. */
export default function RubricsPage() {
  const { say, locale } = useT();
  const links = useLinks();
  const offers = useOffers();
  const columns: TableColumnsType<Offer> = [
    {
      key: "title",
      title: say(m.name),
      render: (_, one) => <Link to={`/rubrics/${one.id}`}>{say(one.title)}</Link>,
    },
    { key: "id", title: say(m.id), dataIndex: "id", className: "dd-soft rb-nowrap" },
    { key: "version", title: say(m.version), dataIndex: "version", className: "dd-num" },
    {
      key: "subjects",
      title: say(m.subjects),
      render: (_, one) =>
        one.subjectTypes
          .map((type) => words(subjectTypeLabels[type as SubjectType], locale))
          .join(locale === "en" ? ", " : "、"),
    },
    {
      key: "scoring",
      title: say(m.scoring),
      className: "rb-nowrap",
      render: (_, one) => say(m[one.scoring]),
    },
    {
      key: "origin",
      title: say(m.origin),
      className: "rb-nowrap",
      render: (_, one) =>
        one.base ? `${say(m.local)} · ${one.base.id} ${one.base.version}` : say(m[one.origin]),
    },
  ];
  return (
    <Page
      title={say(m.title)}
      subtitle={say(m.subtitle)}
      extra={<Link to={links.list("rubricProfile")}>{say(m.profiles)}</Link>}
    >
      <Styles id="rubric" css={css} />
      {offers.error ? (
        <Failed error={offers.error} retry={() => void offers.refetch()} />
      ) : !offers.data ? (
        <Loading rows={8} />
      ) : offers.data.length === 0 ? (
        <Empty title={say(m.none)} hint={say(m.noneHint)} />
      ) : (
        <Table
          rowKey="id"
          size="middle"
          columns={columns}
          dataSource={offers.data}
          pagination={offers.data.length > 50 ? { pageSize: 50 } : false}
          scroll={{ x: 760 }}
        />
      )}
    </Page>
  );
}
