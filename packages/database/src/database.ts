import type { TableName } from "./columns.ts";
import type { Connection } from "./connection.ts";
import type { SqlFragment } from "./fragment.ts";
import type { PrismaClient } from "./generated/prisma/client.ts";
import { type ListQuery, list, many, one } from "./list.ts";
import { ScopedPool } from "./pool.ts";
import { createPrisma, current } from "./prisma.ts";
import type { Act, CountyDbScope, DbScope } from "./scope.ts";
import type { View } from "./view.ts";
import { insert, nextNumber, remove, update } from "./write.ts";

type Row = Record<string, unknown>;

/** The database as one piece of work sees it: one connection, one scope, one transaction if any. */
export type Db = {
  /**
   * Rows of a statement. A day comes as `YYYY-MM-DD`, a moment as ISO 8601, a
   * decimal as text, a bigint as number. Its plan is kept, under `name` if given.
   */
  query<R>(text: string, params?: readonly unknown[], name?: string): Promise<R[]>;
  insert(table: TableName, row: Row): Promise<void>;
  /** False when no row has this id and version. */
  update(table: TableName, id: string, version: number, patch: Row): Promise<boolean>;
  /** False when no row has this id and version. */
  remove(table: TableName, id: string, version: number): Promise<boolean>;
  one(view: View, id: string): Promise<Row | undefined>;
  many(view: View, ids: readonly string[], restrict?: SqlFragment): Promise<Row[]>;
  list(
    view: View,
    query: ListQuery,
    restrict?: SqlFragment,
  ): Promise<{ rows: Row[]; total: number }>;
  /** The next number of a series in a year, without gaps. */
  nextNumber(series: string, year: number): Promise<number>;
  /** Work that may fail without failing the transaction around it. */
  attempt<T>(work: () => Promise<T>): Promise<T>;
  readonly prisma: PrismaClient;
};

export type Database = {
  /** Reads, on one connection, without a transaction. */
  read<T>(scope: DbScope, today: string, work: (db: Db) => Promise<T>): Promise<T>;
  /** One transaction; `act` becomes its audit entries' action and actor. */
  transaction<T>(scope: CountyDbScope, act: Act, work: (db: Db) => Promise<T>): Promise<T>;
  /** @throws DatabaseUnavailableError */
  ping(): Promise<void>;
  close(): Promise<void>;
};

async function attempt<T>(connection: Connection, work: () => Promise<T>): Promise<T> {
  await connection.rows("savepoint attempt");
  try {
    const result = await work();
    await connection.rows("release savepoint attempt");
    return result;
  } catch (error) {
    await connection.rows("rollback to savepoint attempt");
    throw error;
  }
}

function dbOf(connection: Connection, prisma: PrismaClient): Db {
  return {
    query: (text, params, name) => connection.rows(text, params, name),
    insert: (table, row) => insert(connection, table, row),
    update: (table, id, version, patch) => update(connection, table, id, version, patch),
    remove: (table, id, version) => remove(connection, table, id, version),
    one: (view, id) => one(connection, view, id),
    many: (view, ids, restrict) => many(connection, view, ids, restrict),
    list: (view, query, restrict) => list(connection, view, query, restrict),
    nextNumber: (series, year) => nextNumber(connection, series, year),
    attempt: (work) => attempt(connection, work),
    prisma,
  };
}

/**
 * Opens a pool on a migrated database. Connections are made when they are needed.
 * @param options.max most connections at once, 10 unless told
 */
export function openDatabase(options: { url: string; max?: number }): Database {
  const pool = new ScopedPool(options);
  const prisma = createPrisma();
  const within =
    <T>(work: (db: Db) => Promise<T>) =>
    (connection: Connection) =>
      current.run(connection, async () => await work(dbOf(connection, prisma)));
  return {
    read: (scope, today, work) => pool.read(scope, today, within(work)),
    transaction: (scope, act, work) => pool.transaction(scope, act, within(work)),
    ping: () => pool.ping(),
    close: async () => {
      await prisma.$disconnect();
      await pool.close();
    },
  };
}
