import { createHash } from "node:crypto";
import type pg from "pg";
import { encoded } from "./batch.ts";
import { ScopeError, translate } from "./errors.ts";
import type { Line } from "./line.ts";

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

/** The database as one piece of work has it; after the work it refuses. */
export class Connection {
  readonly #line: Line;
  /** Statements without an answer. */
  #open = 0;
  #over = false;

  constructor(line: Line) {
    this.#line = line;
  }

  /** Whether a transaction is open around the work. */
  get inTransaction(): boolean {
    return this.#line.inTransaction;
  }

  /** Runs something on the client when everything before it is done. */
  run<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    return this.#during(() => this.#line.run(work));
  }

  /** Rows of a statement, by our types. Errors come as ours where we have a class for them. */
  async rows<R>(text: string, values: readonly unknown[] = [], name?: string): Promise<R[]> {
    const statement = { text, values: values.map(encoded), name: name ?? statementName(text) };
    try {
      return (await this.#during(() => this.#line.ask(statement))).rows as R[];
    } catch (error) {
      // The driver made it where it read the answer, which does not tell who asked.
      if (error instanceof Error) Error.captureStackTrace(error);
      throw translate(error);
    }
  }

  /** Waits for statements nobody awaited and lends nothing any more. */
  async close(): Promise<void> {
    this.#over = true;
    if (this.#open > 0) await this.#line.quiet;
  }

  async #during<T>(work: () => Promise<T>): Promise<T> {
    if (this.#over) throw new ScopeError("the work on the database is over");
    this.#open += 1;
    try {
      return await work();
    } finally {
      this.#open -= 1;
    }
  }
}
