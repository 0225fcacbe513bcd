import { type ColumnType, columnsOf, type TableName } from "./columns.ts";
import type { SqlFragment } from "./fragment.ts";

/** How a resource is read: its table `t`, what is joined to it, and what is computed of it. */
export type ViewOptions = {
  table: TableName;
  /**
   * `<table> t` and its joins. A join must keep every row of `t` and give it
   * one match at most, because pages are cut and counted before joining.
   */
  from?: string;
  /** API name to SQL, besides the table's own columns, which need not be named. */
  columns?: Readonly<Record<string, string>>;
  /** What a record shows beside its columns where it is read by its id: neither listed nor filtered. */
  details?: Readonly<Record<string, string>>;
  /** SQL of the text that `search` looks in; in lower case. */
  search?: string;
  /** Filters that are no column, for example the inspections somebody takes part in. */
  filters?: Readonly<Record<string, (value: unknown, op: string) => SqlFragment>>;
};

/** A field of a view as SQL. */
export type ViewField = {
  readonly sql: string;
  /** Unknown for what is computed: PostgreSQL knows it. */
  readonly type: ColumnType | undefined;
  readonly nullable: boolean;
};

export type View = {
  readonly table: TableName;
  /** What comes after `<table> t` in the from clause. */
  readonly joins: string;
  readonly fields: ReadonlyMap<string, ViewField>;
  readonly select: string;
  /** What is read of a record by its id: the same and the details. */
  readonly selectWhole: string;
  readonly search: string | undefined;
  readonly filters: Readonly<Record<string, (value: unknown, op: string) => SqlFragment>>;
  /** Whether an expression needs nothing but `t`. */
  readonly ofTable: (sql: string) => boolean;
};

/** Checks and prepares a view, once, when its module loads. */
export function defineView(options: ViewOptions): View {
  const { table, search } = options;
  const from = (options.from ?? `${table} t`).trim();
  const start = new RegExp(`^${table}\\s+(as\\s+)?t\\b`, "i").exec(from);
  if (!start) throw new Error(`the view of ${table} must begin with "${table} t"`);
  const joins = from.slice(start[0].length).trim();

  const fields = new Map<string, ViewField>();
  for (const [key, column] of columnsOf(table)) {
    if (column.hidden) continue;
    fields.set(key, { sql: `t.${column.name}`, type: column.type, nullable: column.nullable });
  }
  for (const [key, sql] of Object.entries(options.columns ?? {})) {
    fields.set(key, { sql: `(${sql})`, type: undefined, nullable: true });
  }
  const select = [...fields].map(([key, { sql }]) => `${sql} as "${key}"`).join(", ");
  const details = Object.entries(options.details ?? {}).map(
    ([key, sql]) => `, (${sql}) as "${key}"`,
  );

  // Cautious: a word of the joins that qualifies something may be one of their tables.
  const joined = new Set(joins.match(/\w+/g));
  const ofTable = (sql: string) =>
    [...sql.matchAll(/\b([a-z_]\w*)\s*\./gi)].every(([, name = ""]) => {
      return name === "t" || !joined.has(name);
    });
  return Object.freeze({
    table,
    joins,
    fields,
    select,
    selectWhole: select + details.join(""),
    search,
    filters: options.filters ?? {},
    ofTable,
  });
}
