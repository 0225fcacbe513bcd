import type { AnyEntity } from "@dudao/core/model";
import { Pagination, type PaginationProps } from "antd";
import { Link } from "react-router";
import { type PageField, readField } from "../fields/specs.ts";
import { FieldValue } from "../fields/value.tsx";
import { useT } from "../i18n/use-t.ts";
import type { Row } from "./options.ts";

const SHOWN = 4;

/** Records one under the other for a phone: name and state first, then a few facts. */
export function RecordCards({
  entity,
  fields,
  rows,
  href,
  pagination,
  empty,
}: {
  entity: AnyEntity;
  fields: readonly PageField[];
  rows: readonly Row[];
  href: (row: Row) => string;
  pagination: PaginationProps;
  empty: React.ReactNode;
}) {
  const { say } = useT();
  const state = fields.find((f) => f.key === "state" || f.key === "status");
  const name = fields.find((f) => f.key === entity.label);
  const facts = fields.filter((f) => f !== state && f !== name).slice(0, SHOWN);
  const show = (field: PageField, row: Row) => (
    <FieldValue entity={entity.name} spec={field} value={readField(row, field)} record={row} />
  );
  if (rows.length === 0) return <>{empty}</>;
  return (
    <div>
      <ul className="dd-cards">
        {rows.map((row) => (
          <li key={row.id} className="dd-card">
            <div className="dd-card-head">
              <Link to={href(row)} className="dd-name">
                {name ? show(name, row) : String(row[entity.label] ?? row.id)}
              </Link>
              {state && show(state, row)}
            </div>
            <dl className="dd-card-facts">
              {facts.map((field) => (
                <div key={field.key}>
                  <dt>{say(field.label)}</dt>
                  <dd>{show(field, row)}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      <Pagination {...pagination} />
    </div>
  );
}
