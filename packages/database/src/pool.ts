import pg from "pg";
import type { Statement } from "./batch.ts";
import { Connection } from "./connection.ts";
import { DatabaseUnavailableError, translate } from "./errors.ts";
import { Line } from "./line.ts";
import { type Act, actSettings, assertScope, type DbScope, scopeSettings } from "./scope.ts";
import { types } from "./types.ts";

// Each is prepared once on a connection. Read work cannot write, because that is not in the audit:
// neither in the transaction that sets the scope nor in those after it.
const SET_SCOPE = {
  name: "dudao_scope",
  text: `select set_config('role', $1, false), set_config('app.region', $2, false),
    set_config('app.prefix', $3, false), set_config('app.prefix_end', $4, false),
    set_config('app.today', $5, false), set_config('default_transaction_read_only', 'on', false),
    set_config('transaction_read_only', 'on', true)`,
};
const BEGIN: Statement = { name: "dudao_begin", text: "begin read write", values: [] };
// The lock makes the writers of one region take turns, so the chain of its audit entries stays
// whole and two of them cannot block each other in a circle.
const SET_ACT = {
  name: "dudao_act",
  text: `select set_config('role', $1, true), set_config('app.region', $2, true),
    set_config('app.prefix', $3, true), set_config('app.prefix_end', $4, true),
    set_config('app.today', $5, true), set_config('app.action', $6, true),
    set_config('app.actor_id', $7, true), set_config('app.actor_name', $8, true),
    set_config('app.request_id', $9, true), set_config('app.at', $10, true), audit_lock()`,
};

/**
 * Connections that are lent with a scope only. Whatever a connection was used
 * for before, the scope is set on every checkout, before anything else runs on it.
 */
export class ScopedPool {
  readonly #pool: pg.Pool;
  /** Lines for reading by their scope, as long as others may join. */
  readonly #reading = new Map<string, Line>();

  constructor(options: { url: string; max?: number }) {
    this.#pool = new pg.Pool({
      connectionString: options.url,
      max: options.max ?? 10,
      connectionTimeoutMillis: 10_000,
      idleTimeoutMillis: 30_000,
      application_name: "dudao",
      types,
    });
    // An idle connection that breaks is replaced; without a listener it would end the process.
    this.#pool.on("error", () => {});
    // So is one that breaks while it is handed back.
    this.#pool.on("connect", (client) => client.on("error", () => {}));
  }

  async #checkout(): Promise<pg.PoolClient> {
    try {
      return await this.#pool.connect();
    } catch (error) {
      const translated = translate(error);
      if (translated instanceof DatabaseUnavailableError) throw translated;
      throw new DatabaseUnavailableError("08001", error);
    }
  }

  /**
   * Work without a transaction, for reading. Work of one scope that begins together, as the parts
   * of one request do, shares a connection and its messages.
   */
  async read<T>(
    scope: DbScope,
    today: string,
    work: (connection: Connection) => Promise<T>,
  ): Promise<T> {
    assertScope(scope);
    const values = scopeSettings(scope, today).map(([, value]) => value);
    const key = values.join();
    let line = this.#reading.get(key);
    if (!line?.joinable) {
      line = this.#line([{ ...SET_SCOPE, values }], false);
      this.#reading.set(key, line);
    }
    try {
      return await this.#lend(line, work);
    } finally {
      if (this.#reading.get(key) === line) this.#reading.delete(key);
    }
  }

  /** Work in one transaction, which commits when the work returns and is undone when it throws. */
  async transaction<T>(
    scope: DbScope,
    act: Act,
    work: (connection: Connection) => Promise<T>,
  ): Promise<T> {
    assertScope(scope);
    if (scope.kind !== "county") throw new TypeError("an office above counties writes nothing");
    const values = [...scopeSettings(scope, act.today), ...actSettings(act)].map(([, v]) => v);
    const line = this.#line([BEGIN, { ...SET_ACT, values }], true);
    return this.#lend(line, async (connection) => {
      const result = await work(connection);
      await connection.close();
      if (!(await line.commit())) throw new Error("a statement of the transaction had failed");
      return result;
    });
  }

  #line(lead: readonly Statement[], inTransaction: boolean): Line {
    return new Line({ checkout: () => this.#checkout(), lead, inTransaction });
  }

  async #lend<T>(line: Line, work: (connection: Connection) => Promise<T>): Promise<T> {
    const connection = new Connection(line);
    line.join();
    let failed: unknown;
    try {
      return await work(connection);
    } catch (error) {
      failed = error;
      throw translate(error);
    } finally {
      await connection.close();
      await line.leave(failed);
    }
  }

  /** Whether the database answers. */
  async ping(): Promise<void> {
    const client = await this.#checkout();
    try {
      await client.query("select 1");
      client.release();
    } catch (error) {
      client.release(true);
      throw translate(error);
    }
  }

  close(): Promise<void> {
    return this.#pool.end();
  }
}
