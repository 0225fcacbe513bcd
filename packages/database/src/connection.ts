import { createHash } from "node:crypto";
import type pg from "pg";
import { ScopeError, translate } from "./errors.ts";

const MAX_NAMES = 400;
const names = new Map<string, string>();

/**
 * A name under which PostgreSQL keeps the plan of a statement. Texts come from
 * views and stores, so they are few; should they not be, later ones go unnamed.
 */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= MAX_NAMES) return known;
  const name = `d${createHash("sha1").update(text).digest("base64url").slice(0, 16)}`;
  names.set(text, name);
  return name;
}

/**
 * A client of the pool lent to one piece of work, its scope already set.
 * Statements of the same work take turns; after the work it refuses.
 */
export class Connection {
  readonly client: pg.PoolClient;
  /** Whether a transaction is open around the work. */
  readonly inTransaction: boolean;
  #turn: Promise<unknown> = Promise.resolve();
  #over = false;

  constructor(client: pg.PoolClient, inTransaction: boolean) {
    this.client = client;
    this.inTransaction = inTransaction;
  }

  /** Runs something on the client when everything before it is done. */
  run<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    if (this.#over) return Promise.reject(new ScopeError("the work on the database is over"));
    const result = this.#turn.then(() => work(this.client));
    this.#turn = result.catch(() => undefined);
    return result;
  }

  /** Rows of a statement, by our types. Errors come as ours where we have a class for them. */
  async rows<R>(text: string, values: readonly unknown[] = [], name?: string): Promise<R[]> {
    const query = { text, values: values as unknown[], name };
    try {
      return (await this.run((client) => client.query(query))).rows as R[];
    } catch (error) {
      throw translate(error);
    }
  }

  /** Waits for statements nobody awaited and lends nothing any more. */
  async close(): Promise<void> {
    this.#over = true;
    await this.#turn;
  }
}
