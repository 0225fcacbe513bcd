import type { Connection } from "./connection.ts";
import { InvalidFilterError, InvalidValueError } from "./errors.ts";
import { condition, type Filter, searched } from "./filter.ts";
import { Params, type SqlFragment } from "./fragment.ts";
import type { View } from "./view.ts";

/** What a list is asked for; core's `listInput` gives exactly this. */
export type ListQuery = {
  readonly page: number;
  readonly pageSize: number;
  readonly sort: readonly { readonly field: string; readonly order: "asc" | "desc" }[];
  readonly filters: readonly Filter[];
  readonly search?: string | undefined;
};

type Row = Record<string, unknown>;

function conditions(view: View, query: ListQuery, restrict?: SqlFragment): SqlFragment[] {
  const found = query.search ? searched(view, query.search) : undefined;
  return [
    ...query.filters.map((filter) => condition(view, filter)),
    ...(found ? [found] : []),
    ...(restrict ? [restrict] : []),
  ];
}

/** The order, made total by the id, which runs the way of the last field so that one index serves both. */
function ordering(view: View, sort: ListQuery["sort"]): string[] {
  const terms = sort.map(({ field, order }) => {
    const known = view.fields.get(field);
    if (!known) throw new InvalidFilterError(field);
    const nulls = order === "desc" && known.nullable ? " nulls last" : "";
    return `${known.sql} ${order === "desc" ? "desc" : "asc"}${nulls}`;
  });
  const last = sort.at(-1)?.order === "desc" ? "desc" : "asc";
  return sort.some(({ field }) => field === "id") ? terms : [...terms, `t.id ${last}`];
}

/**
 * The statement of one page with the count of all. Where conditions and order
 * need the table alone, the page is cut first and joined after: joins then
 * touch twenty rows instead of all.
 */
export function compileList(view: View, query: ListQuery, restrict?: SqlFragment) {
  const wanted = conditions(view, query, restrict);
  const order = ordering(view, query.sort).join(", ");
  const params = new Params();
  const texts = wanted.map((fragment) => `(${params.include(fragment)})`);
  const where = texts.length ? `where ${texts.join(" and ")}` : "";
  const filtersAlone = view.ofTable(where);
  const tableAlone = filtersAlone && view.ofTable(order);

  const counted = filtersAlone ? `${view.table} t` : `${view.table} t ${view.joins}`;
  const count = `(select count(*)::int from ${counted} ${where})`;
  const countParams = params.values.length;
  const skip = (query.page - 1) * query.pageSize;
  const offset = skip > 0 ? `offset ${params.add(skip)}::bigint` : "";
  const limit = `order by ${order} limit ${Math.trunc(query.pageSize)} ${offset}`;
  const source = tableAlone
    ? `(select t.* from ${view.table} t ${where} ${limit}) t ${view.joins} order by ${order}`
    : `${view.table} t ${view.joins} ${where} ${limit}`;
  return {
    page: {
      text: `select ${view.select}, ${count} as "__total" from ${source}`,
      params: params.values,
    },
    count: { text: `select ${count} as total`, params: params.values.slice(0, countParams) },
  };
}

/** One page of a view and how many rows there are on all pages. */
export async function list(
  connection: Connection,
  view: View,
  query: ListQuery,
  restrict?: SqlFragment,
): Promise<{ rows: Row[]; total: number }> {
  const compiled = compileList(view, query, restrict);
  const run = <R>({ text, params }: SqlFragment) => connection.rows<R>(text, params);
  try {
    const rows = await run<Row>(compiled.page);
    if (rows.length === 0 && query.page > 1) {
      const [counted] = await run<{ total: number }>(compiled.count);
      return { rows, total: counted?.total ?? 0 };
    }
    const total = (rows[0]?.__total ?? 0) as number;
    for (const row of rows) delete row.__total;
    return { rows, total };
  } catch (error) {
    // A computed column's type is known to PostgreSQL alone, which says so here.
    throw error instanceof InvalidValueError ? new InvalidFilterError("", error) : error;
  }
}

/**
 * Rows of a view by id, in the order of the ids; what is unknown or outside `restrict` is left out.
 */
export async function many(
  connection: Connection,
  view: View,
  ids: readonly string[],
  restrict?: SqlFragment,
): Promise<Row[]> {
  if (ids.length === 0) return [];
  const params = new Params();
  // One id by equality: PostgreSQL plans it as what it is.
  const [only] = ids;
  const wanted =
    ids.length === 1 ? `t.id = ${params.add(only)}` : `t.id = any(${params.add(ids)}::text[])`;
  const within = restrict ? ` and (${params.include(restrict)})` : "";
  const text = `select ${view.selectWhole} from ${view.table} t ${view.joins} where ${wanted}${within}`;
  const rows = await connection.rows<Row>(text, params.values);
  if (ids.length === 1) return rows;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
}

/** One row of a view by id. */
export async function one(
  connection: Connection,
  view: View,
  id: string,
): Promise<Row | undefined> {
  const [row] = await many(connection, view, [id]);
  return row;
}
