import type { AnyEntity } from "@dudao/core/model";
import type { TableColumnType } from "antd";
import { Link } from "react-router";
import type { ListState } from "../crud/list-params.ts";
import type { Row } from "../crud/options.ts";
import type { useT } from "../i18n/use-t.ts";
import { type PageField, readField } from "./specs.ts";
import { FieldValue } from "./value.tsx";

const NUMERIC = new Set(["integer", "decimal"]);

type Options = {
  entity: AnyEntity;
  say: ReturnType<typeof useT>["say"];
  /** Address of a record; the column of its name links there. */
  href?: (row: Row) => string;
  sort?: ListState["sort"];
};

/** A field as a table's column: aligned by its kind, sorted by the server where it can be. */
export function fieldColumn(field: PageField, options: Options): TableColumnType<Row> {
  const { entity, say, href, sort } = options;
  const sortable = entity.list.sorts.includes(field.key) && !field.extension;
  const order = sort?.find((s) => s.field === field.key)?.order;
  const numeric = NUMERIC.has(field.widget) && field.key !== "year" && field.key !== "month";
  const named = field.key === entity.label;
  return {
    key: field.key,
    dataIndex: field.key,
    title: say(field.label),
    align: numeric ? "right" : "left",
    className: columnClass(field, named),
    ...(sort
      ? {
          sorter: sortable ? { multiple: 1 } : false,
          sortOrder: order ? (order === "asc" ? ("ascend" as const) : ("descend" as const)) : null,
          showSorterTooltip: false,
        }
      : {}),
    render: (_, row) => {
      const shown = (
        <FieldValue entity={entity.name} spec={field} value={readField(row, field)} record={row} />
      );
      return named && href ? (
        <Link to={href(row)} className="dd-name">
          {shown}
        </Link>
      ) : (
        shown
      );
    },
  };
}

function columnClass(field: PageField, named: boolean): string {
  if (field.widget === "longText") return "dd-col-long";
  if (named) return "dd-col-name";
  if (field.widget === "text" || field.widget === "refs" || field.widget === "choices") {
    return "dd-col-text";
  }
  return "dd-col-short";
}
