import { tables } from "./generated/tables.ts";

/** A table by its name in the database. */
export type TableName = keyof typeof tables;

export type ColumnType =
  | "text"
  | "int"
  | "bigint"
  | "boolean"
  | "numeric"
  | "json"
  | "date"
  | "timestamp"
  | "textArray";

/** A column as the query layer sees it, by its API name. */
export type Column = {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  /** Computed by PostgreSQL, never written. */
  readonly generated?: boolean;
  /** Never part of a view's row. */
  readonly hidden?: boolean;
};

const known: ReadonlyMap<string, ReadonlyMap<string, Column>> = new Map(
  Object.entries(tables).map(([table, columns]) => [table, new Map(Object.entries(columns))]),
);

/** The columns of a table, by API name. */
export function columnsOf(table: string): ReadonlyMap<string, Column> {
  const columns = known.get(table);
  if (!columns) throw new Error(`there is no table ${table}`);
  return columns;
}

/** A column by its API name; an unknown one is a mistake of the program. */
export function columnOf(table: string, key: string): Column {
  const column = columnsOf(table).get(key);
  if (!column) throw new Error(`the table ${table} has no column for ${key}`);
  return column;
}

/** The API name of a column of the database: `planned_date` is `plannedDate`. */
export function fieldOf(_table: string, column: string): string {
  return column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
