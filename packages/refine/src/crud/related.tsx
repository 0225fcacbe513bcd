import { PlusOutlined } from "@ant-design/icons";
import { Button, Tabs } from "antd";
import { useMemo, useState } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";
import { usePageFields } from "../fields/specs.ts";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { useAdmin } from "../registry/context.ts";
import { useSession } from "../session/use-session.ts";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import type { ListState } from "./list-params.ts";
import type { RelatedTab, Row } from "./options.ts";
import { RecordTable } from "./record-table.tsx";
import { useRows } from "./use-list.ts";

const PAGE = 20;

/** The records of one tab: the first page of a list, with the way to all of it. */
function RelatedList({ tab, record }: { tab: RelatedTab; record: Row }) {
  const { t, say } = useT();
  const { registry } = useAdmin();
  const links = useLinks();
  const navigate = useNavigate();
  const session = useSession();
  const resource = registry.resources.get(tab.resource);
  const [state, setState] = useState<Pick<ListState, "page" | "pageSize" | "sort">>({
    page: 1,
    pageSize: PAGE,
    sort: [],
  });
  const filters = useMemo(() => [...tab.filters(record)], [tab, record]);
  const { query, rows, total } = useRows(tab.resource, { ...state, filters, search: "" });
  const entity = resource?.entity;
  const fields = usePageFields(entity ?? EMPTY_ENTITY);
  if (!entity) return null;
  const shown = entity.list.columns.flatMap((key) =>
    tab.without?.includes(key) ? [] : (fields.find((f) => f.key === key) ?? []),
  );
  const values = tab.create?.(record);
  const mayCreate = values && resource.create !== false && session.may(resource.write);
  if (query.isError) return <Failed error={query.error} retry={() => void query.refetch()} />;
  if (query.isLoading) return <Loading rows={4} />;
  return (
    <>
      <div className="dd-related-bar">
        {total > 0 && <Link to={links.list(tab.resource, filters)}>{t("show.openList")}</Link>}
        {mayCreate && !session.oversight && (
          <Button
            size="small"
            icon={<PlusOutlined />}
            onClick={() => navigate(links.create(tab.resource, values))}
          >
            {t("show.add", { title: say(resource.noun ?? entity.title) })}
          </Button>
        )}
      </div>
      <RecordTable
        entity={entity}
        fields={shown}
        rows={rows}
        total={total}
        loading={query.isPlaceholderData}
        dense
        state={state}
        onChange={(patch) => setState((now) => ({ ...now, page: 1, ...patch }))}
        empty={
          <Empty
            title={t("show.noRelated", { title: say(resource.noun ?? tab.title ?? entity.title) })}
          />
        }
      />
    </>
  );
}

const EMPTY_ENTITY = { name: "", specs: [], list: { columns: [] } } as unknown as Parameters<
  typeof usePageFields
>[0];

/** How many records a tab holds; asked with one row, together with the counts of all others. */
function TabLabel({ tab, record }: { tab: RelatedTab; record: Row }) {
  const { say } = useT();
  const { registry } = useAdmin();
  const resource = registry.resources.get(tab.resource);
  const filters = useMemo(() => [...tab.filters(record)], [tab, record]);
  const state = { page: 1, pageSize: PAGE, sort: [], filters, search: "" };
  const { query, total } = useRows(tab.resource, state);
  const title = tab.title ?? resource?.title;
  return (
    <span>
      {title && say(title)}
      {query.isSuccess && <span className="dd-count">{total}</span>}
    </span>
  );
}

/** Related records as tabs with counts; which one is open stands in the address. */
export function RelatedTabs({ tabs, record }: { tabs: readonly RelatedTab[]; record: Row }) {
  const { registry } = useAdmin();
  const { may } = useSession();
  const [params, setParams] = useSearchParams();
  const open = tabs.filter((tab) => {
    const resource = registry.resources.get(tab.resource);
    return resource && may(resource.read);
  });
  if (open.length === 0) return null;
  const wanted = params.get("tab");
  const active = open.find((tab) => tab.id === wanted)?.id ?? open[0]?.id;
  return (
    <Tabs
      activeKey={active}
      onChange={(tab) => setParams({ tab }, { replace: true })}
      items={open.map((tab) => ({
        key: tab.id,
        label: <TabLabel tab={tab} record={record} />,
        children: <RelatedList tab={tab} record={record} />,
      }))}
    />
  );
}
