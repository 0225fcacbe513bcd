import { type Column, columnOf, columnsOf, type TableName } from "./columns.ts";
import type { Connection } from "./connection.ts";
import { Params } from "./fragment.ts";

type Values = Readonly<Record<string, unknown>>;

const NOW = "coalesce(nullif(current_setting('app.at', true), '')::timestamptz, now())";

/** A value as the driver takes it: JSON as text, a search text in lower case. */
function encoded(key: string, column: Column, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  if (column.type === "json") return JSON.stringify(value);
  return key === "searchText" ? String(value).toLowerCase() : value;
}

function given(table: TableName, values: Values): [string, Column, unknown][] {
  return Object.entries(values).flatMap(([key, value]) => {
    if (value === undefined) return [];
    const column = columnOf(table, key);
    if (column.generated) throw new Error(`${table}.${key} is computed and never written`);
    return [[key, column, encoded(key, column, value)]];
  });
}

async function affected(connection: Connection, text: string, params: unknown[]): Promise<boolean> {
  const rows = await connection.rows(`${text} returning 1`, params);
  return rows.length > 0;
}

/**
 * Writes a new row. The region is the scope's, the version 1, the times the
 * act's, unless given.
 * @throws ConstraintError
 */
export async function insert(connection: Connection, table: TableName, row: Values): Promise<void> {
  const params = new Params();
  const names = ["region"];
  const places = ["current_setting('app.region')"];
  for (const [key, column, value] of given(table, row)) {
    if (key === "region") continue;
    names.push(column.name);
    places.push(params.add(value));
  }
  for (const key of ["createdAt", "updatedAt"]) {
    if (!columnsOf(table).has(key) || row[key] !== undefined) continue;
    names.push(columnOf(table, key).name);
    places.push(NOW);
  }
  const text = `insert into ${table} (${names.join(", ")}) values (${places.join(", ")})`;
  await connection.rows(text, params.values);
}

/**
 * Changes the columns of `patch` where id and version still match; the version
 * rises by one.
 * @returns false when there is no such row, or somebody was faster
 * @throws ConstraintError
 */
export function update(
  connection: Connection,
  table: TableName,
  id: string,
  version: number,
  patch: Values,
): Promise<boolean> {
  const params = new Params();
  const sets = given(table, patch)
    .filter(([key]) => !["id", "region", "version", "updatedAt"].includes(key))
    .map(([, column, value]) => `${column.name} = ${params.add(value)}`);
  const text = `update ${table} set ${[...sets, "version = version + 1", `updated_at = ${NOW}`].join(", ")}
    where id = ${params.add(id)} and version = ${params.add(version)}`;
  return affected(connection, text, params.values);
}

/**
 * Deletes the row if id and version still match.
 * @returns false when there is no such row, or somebody was faster
 * @throws ConstraintError of kind foreignKey while others refer to it
 */
export function remove(
  connection: Connection,
  table: TableName,
  id: string,
  version: number,
): Promise<boolean> {
  return affected(connection, `delete from ${table} where id = $1 and version = $2`, [id, version]);
}

/** The next number of a series in a year: without gaps, since it is undone with its transaction. */
export async function nextNumber(
  connection: Connection,
  series: string,
  year: number,
): Promise<number> {
  const text = `insert into counter as c (region, series, year, value)
    values (current_setting('app.region'), $1, $2, 1)
    on conflict (region, series, year) do update set value = c.value + 1 returning value`;
  const [row] = await connection.rows<{ value: number }>(text, [series, year]);
  if (!row) throw new Error("the counter gave no number");
  return row.value;
}
