import { createHash } from "node:crypto";
import type pg from "pg";
import { type Answer, Batch, encoded, type Job, promised, type Statement } from "./batch.ts";
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
 * A client of the pool lent to one piece of work. What sets its scope, or opens
 * its transaction, leads its first statement in the same message, so nothing
 * runs unless that has. Statements issued together leave together; others take
 * turns. After the work it refuses.
 */
export class Connection {
  readonly client: pg.PoolClient;
  /** Whether a transaction is open around the work. */
  readonly inTransaction: boolean;
  readonly #lead: readonly Job[];
  #led = false;
  #failed: Error | undefined;
  /** Statements for the next message. */
  #waiting: Job[] | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #over = false;

  constructor(client: pg.PoolClient, lead: readonly Statement[], inTransaction: boolean) {
    this.client = client;
    this.#lead = lead.map((statement) => ({ ...statement, resolve() {}, reject() {} }));
    this.inTransaction = inTransaction;
  }

  /** Whether the scope is set or the transaction begun, which the first statement does. */
  get begun(): boolean {
    return this.#led;
  }

  /** Runs something on the client when everything before it is done. */
  run<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    if (this.#over) return Promise.reject(new ScopeError("the work on the database is over"));
    this.#waiting = undefined;
    return this.#next(async () => {
      if (!this.#led) await this.#deliver([]);
      if (this.#failed) throw translate(this.#failed);
      return work(this.client);
    });
  }

  /** Rows of a statement, by our types. Errors come as ours where we have a class for them. */
  async rows<R>(text: string, values: readonly unknown[] = [], name?: string): Promise<R[]> {
    if (this.#over) throw new ScopeError("the work on the database is over");
    const statement = { text, values: values.map(encoded), name: name ?? statementName(text) };
    try {
      return (await this.#ask(statement)).rows as R[];
    } catch (error) {
      // The driver made it where it read the answer, which does not tell who asked.
      if (error instanceof Error) Error.captureStackTrace(error);
      throw translate(error);
    }
  }

  /** Commits. PostgreSQL answers the commit of a failed transaction with a rollback and no error. */
  async commit(): Promise<void> {
    await this.close();
    const answer = promised<Answer>();
    await this.#deliver([{ text: "commit", values: [], name: "dudao_commit", ...answer }]);
    const { command } = await answer.promise;
    if (command !== "COMMIT") throw new Error("a statement of the transaction had failed");
  }

  /** Waits for statements nobody awaited and lends nothing any more. */
  async close(): Promise<void> {
    this.#over = true;
    await this.#turn;
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  /** Puts a statement among those that leave together, once the message before is answered. */
  #ask(statement: Statement): Promise<Answer> {
    const answer = promised<Answer>();
    const job = { ...statement, ...answer };
    if (this.#waiting) {
      this.#waiting.push(job);
      return answer.promise;
    }
    const waiting = [job];
    this.#waiting = waiting;
    void this.#next(async () => {
      if (this.#waiting === waiting) this.#waiting = undefined;
      await this.#deliver(waiting);
    });
    return answer.promise;
  }

  /** Sends statements in one message, behind the lead as long as that does not stand. */
  async #deliver(jobs: readonly Job[]): Promise<void> {
    if (this.#failed) {
      for (const job of jobs) job.reject(this.#failed);
      return;
    }
    const lead = this.#led ? [] : this.#lead;
    const batch = new Batch([...lead, ...jobs]);
    this.client.query(batch);
    const failure = await batch.done;
    if (failure && failure.at < lead.length) this.#failed = failure.error;
    // A transaction stands although its first statement failed. A scope does not: it was set in
    // the same breath and is undone with it, so it leads the next statement again.
    if (!failure || this.inTransaction) this.#led = true;
  }
}
