import type { AnyEntity } from "@dudao/core/model";
import { Grid, Table, type TableColumnType, type TableProps } from "antd";
import { useMemo } from "react";
import { useNavigate } from "react-router";
import { fieldColumn } from "../fields/columns.tsx";
import type { PageField } from "../fields/specs.ts";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { useSession } from "../session/use-session.ts";
import type { ListState } from "./list-params.ts";
import type { Row } from "./options.ts";
import { RecordCards } from "./record-cards.tsx";
import { useRegionColumn } from "./region-column.tsx";

type Props = {
  entity: AnyEntity;
  fields: readonly PageField[];
  rows: readonly Row[];
  total: number;
  loading?: boolean;
  dense?: boolean;
  state: Pick<ListState, "page" | "pageSize" | "sort">;
  onChange: (patch: Partial<ListState>) => void;
  pageSizes?: number[];
  sticky?: boolean;
  empty: React.ReactNode;
};

/** Whether a click meant the row and not something in it. */
function meantRow(event: React.MouseEvent): boolean {
  const target = event.target as HTMLElement;
  return !target.closest("a,button,input,label") && !window.getSelection()?.toString();
}

function moveFocus(event: React.KeyboardEvent<HTMLElement>, by: 1 | -1): void {
  const row = event.currentTarget;
  const next = by === 1 ? row.nextElementSibling : row.previousElementSibling;
  if (!(next instanceof HTMLElement) || next.tabIndex < 0) return;
  event.preventDefault();
  next.focus();
}

/** Records as a table, or as cards where the screen is a phone's. */
export function RecordTable(props: Props) {
  const { entity, fields, rows, total, loading, dense, state, onChange, sticky, empty } = props;
  const { say, t } = useT();
  const links = useLinks();
  const navigate = useNavigate();
  const { oversight } = useSession();
  const screens = Grid.useBreakpoint();
  const narrow = screens.xl === false;
  const regionColumn = useRegionColumn(oversight);
  const href = useMemo(() => (row: Row) => links.show(entity.name, row.id), [links, entity]);
  const columns = useMemo<TableColumnType<Row>[]>(() => {
    const own = fields.map((field) => {
      const column = fieldColumn(field, { entity, say, href, sort: state.sort });
      // Where the table is wider than the screen, the state stays in sight.
      const kept = narrow && (field.key === "state" || field.key === "status");
      return kept ? { ...column, fixed: "right" as const } : column;
    });
    return regionColumn ? [regionColumn, ...own] : own;
  }, [fields, entity, say, href, state.sort, regionColumn, narrow]);

  const onTable: TableProps<Row>["onChange"] = (_pagination, _filters, sorter, extra) => {
    if (extra.action !== "sort") return;
    const one = Array.isArray(sorter) ? sorter[sorter.length - 1] : sorter;
    const order = one?.order === "descend" ? ("desc" as const) : ("asc" as const);
    onChange({ sort: one?.order ? [{ field: String(one.columnKey), order }] : [] });
  };
  const pagination = {
    current: state.page,
    pageSize: state.pageSize,
    total,
    onChange: (page: number, pageSize: number) =>
      onChange(pageSize === state.pageSize ? { page } : { pageSize }),
    showSizeChanger: Boolean(props.pageSizes),
    pageSizeOptions: props.pageSizes,
    showTotal: (count: number) => t("list.total", { count }),
    hideOnSinglePage: !props.pageSizes,
    size: "small" as const,
  };

  if (screens.xs) {
    return (
      <RecordCards
        entity={entity}
        fields={fields}
        rows={rows}
        href={href}
        pagination={{ ...pagination, simple: true }}
        empty={empty}
      />
    );
  }
  return (
    <Table<Row>
      className="dd-table"
      rowKey="id"
      size={dense ? "middle" : "large"}
      columns={columns}
      dataSource={[...rows]}
      loading={{ spinning: loading ?? false, delay: 200 }}
      pagination={pagination}
      onChange={onTable}
      scroll={{ x: "max-content" }}
      sticky={sticky ? { offsetHeader: 48 } : false}
      locale={{ emptyText: empty }}
      onRow={(row) => ({
        tabIndex: 0,
        onClick: (event) => {
          if (meantRow(event)) navigate(href(row));
        },
        onKeyDown: (event) => {
          if (event.target !== event.currentTarget) return;
          if (event.key === "Enter") navigate(href(row));
          if (event.key === "ArrowDown") moveFocus(event, 1);
          if (event.key === "ArrowUp") moveFocus(event, -1);
        },
      })}
    />
  );
}
