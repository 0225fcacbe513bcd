import type pg from "pg";
import { type Answer, Batch, type Failure, type Job, promised, type Statement } from "./batch.ts";
import { isConnectionError } from "./errors.ts";

const COMMIT: Statement = { name: "dudao_commit", text: "commit", values: [] };

type LineOptions = {
  readonly checkout: () => Promise<pg.PoolClient>;
  /** What sets the scope or opens the transaction. */
  readonly lead: readonly Statement[];
  readonly inTransaction: boolean;
};

/**
 * A client of the pool and the statements on their way to it. The lead goes
 * before the first statement in the same message, so nothing runs unless it
 * has. Statements issued together leave together; others take turns.
 */
export class Line {
  /** Whether a transaction is open around the work. */
  readonly inTransaction: boolean;
  readonly #checkout: () => Promise<pg.PoolClient>;
  readonly #lead: readonly Job[];
  #client: Promise<pg.PoolClient> | undefined;
  #users = 0;
  #sent = false;
  #led = false;
  #over = false;
  #failed: Error | undefined;
  #broken: Error | undefined;
  /** Statements for the next message. */
  #waiting: Job[] | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor({ checkout, lead, inTransaction }: LineOptions) {
    this.inTransaction = inTransaction;
    this.#checkout = checkout;
    this.#lead = lead.map((statement) => ({ ...statement, resolve() {}, reject() {} }));
  }

  /** Whether work that begins now still catches the first message. */
  get joinable(): boolean {
    return !this.#over && !this.#sent;
  }

  /** When everything that was asked so far is answered. */
  get quiet(): Promise<unknown> {
    return this.#turn;
  }

  /** Takes one more piece of work, which leaves when it is done. */
  join(): void {
    this.#users += 1;
  }

  /** The last to leave gives the client back. What was not committed is undone. */
  async leave(error?: unknown): Promise<void> {
    if (isConnectionError(error)) this.#broken = error as Error;
    this.#users -= 1;
    if (this.#users > 0) return;
    this.#over = true;
    await this.#turn;
    const client = await this.#client?.catch(() => undefined);
    if (!client) return;
    if (this.inTransaction && this.#led && !this.#broken) {
      await client.query("rollback").catch(this.#onError);
    }
    client.off("error", this.#onError);
    // A broken connection, or one whose state is unknown, is thrown away.
    client.release(this.#broken ?? false);
  }

  /** Puts a statement among those that leave together, once the message before is answered. */
  ask(statement: Statement): Promise<Answer> {
    const { promise, ...ends } = promised<Answer>();
    const job = { ...statement, ...ends };
    if (this.#waiting) this.#waiting.push(job);
    else {
      const waiting = [job];
      this.#waiting = waiting;
      this.#next(() => this.#deliver(waiting)).catch((error: unknown) => {
        if (this.#waiting === waiting) this.#waiting = undefined;
        for (const { reject } of waiting) reject(error);
      });
    }
    return promise;
  }

  /** Runs something on the client itself when everything before it is done. */
  run<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    this.#waiting = undefined;
    return this.#next(async () => {
      if (!this.#led) await this.#deliver([]);
      if (this.#failed) throw this.#failed;
      return work(await this.#connected());
    });
  }

  /** Ends the transaction; false when PostgreSQL undid it, which it says without an error. */
  async commit(): Promise<boolean> {
    const { command } = await this.ask(COMMIT);
    this.#led = false;
    return command === "COMMIT";
  }

  readonly #onError = (error: Error): void => {
    this.#broken = error;
  };

  #connected(): Promise<pg.PoolClient> {
    this.#client ??= this.#checkout().then((client) => client.on("error", this.#onError));
    return this.#client;
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  /** Sends statements in one message, behind the lead as long as that does not stand. */
  async #deliver(jobs: Job[]): Promise<void> {
    const client = await this.#connected();
    // From here on nobody joins this message.
    this.#sent = true;
    if (this.#waiting === jobs) this.#waiting = undefined;
    if (this.#failed) throw this.#failed;
    const lead = this.#led ? [] : this.#lead;
    const batch = new Batch([...lead, ...jobs]);
    client.query(batch);
    const failure = await batch.done;
    // A transaction stands although its first statement failed. A scope does not: it was set in
    // the same breath and is undone with it, so it leads the next statement again.
    if (!failure || this.inTransaction) this.#led = true;
    if (failure) await this.#mend(failure, lead.length);
  }

  /** Statements of a transaction fail with the one before; of reads each stands for itself. */
  async #mend({ error, at, skipped }: Failure, leads: number): Promise<void> {
    if (at < leads) this.#failed = error;
    if (at < leads || this.inTransaction || isConnectionError(error)) {
      for (const job of skipped) job.reject(error);
    } else if (skipped.length > 0) await this.#deliver([...skipped]);
  }
}
