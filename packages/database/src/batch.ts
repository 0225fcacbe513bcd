import type pg from "pg";
import { types } from "./types.ts";

/** A value as it travels: text, bytes or null. */
export type Value = string | Buffer | null;

/** A statement with the name its plan is kept under; without one it is planned anew each time. */
export type Statement = {
  readonly text: string;
  readonly values: readonly Value[];
  readonly name?: string | undefined;
};

/** What a statement gave: its rows, and the word PostgreSQL ends it with (`SELECT`, `COMMIT`). */
export type Answer = { readonly rows: Record<string, unknown>[]; readonly command: string };

/** A promise with its two ends. */
export function promised<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** A statement that somebody waits for. */
export type Job = Statement & {
  resolve(answer: Answer): void;
  reject(error: unknown): void;
};

/** The error that ended a batch, the place of the statement it struck, and those it never reached. */
export type Failure = {
  readonly error: Error;
  readonly at: number;
  readonly skipped: readonly Job[];
};

type Column = { readonly name: string; readonly parse: (value: string) => unknown };
type Shape = { readonly columns: readonly Column[]; readonly empty: Record<string, unknown> };
/** The driver's side of a connection, as far as a batch speaks through it. */
type Wire = pg.Connection & { readonly parsedStatements: Record<string, string> };

const NOTHING: Shape = { columns: [], empty: {} };

// The columns of a kept plan are told once: PostgreSQL refuses to run it should they change.
const shapes = new WeakMap<Wire, Map<string, Shape>>();

function shapesOf(wire: Wire): Map<string, Shape> {
  const known = shapes.get(wire) ?? new Map<string, Shape>();
  shapes.set(wire, known);
  return known;
}

function arrayLiteral(values: readonly unknown[]): string {
  const items = values.map((item) => {
    if (Array.isArray(item)) return arrayLiteral(item);
    const value = encoded(item);
    return value === null ? "NULL" : `"${String(value).replace(/[\\"]/g, "\\$&")}"`;
  });
  return `{${items.join(",")}}`;
}

/** A value of ours as PostgreSQL reads it; what is neither a list nor plain is JSON. */
export function encoded(value: unknown): Value {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return String(value);
  if (Buffer.isBuffer(value)) return value;
  if (value instanceof Date) return value.toISOString();
  return Array.isArray(value) ? arrayLiteral(value) : JSON.stringify(value);
}

/**
 * Several statements in one message to PostgreSQL and its answers in one message back: one
 * round trip, whatever their number. When one fails, PostgreSQL skips those after it, and outside
 * a transaction what came before is undone with it.
 *
 * The driver hands it the answers (its `Submittable`); `name` and `text` tell the driver which
 * statement an answer belongs to.
 */
export class Batch implements pg.Submittable {
  readonly #jobs: readonly Job[];
  readonly #done = promised<Failure | undefined>();
  #at = 0;
  #rows: Record<string, unknown>[] = [];
  #shape = NOTHING;
  #shapes = new Map<string, Shape>();

  constructor(jobs: readonly Job[]) {
    this.#jobs = jobs;
  }

  /** When all is answered: nothing, or what went wrong. */
  get done(): Promise<Failure | undefined> {
    return this.#done.promise;
  }

  get name(): string | undefined {
    return this.#jobs[this.#at]?.name;
  }

  get text(): string | undefined {
    return this.#jobs[this.#at]?.text;
  }

  submit(connection: pg.Connection): Error | undefined {
    const wire = connection as Wire;
    this.#shapes = shapesOf(wire);
    const parsed = new Set<string>();
    wire.stream.cork();
    for (const { name = "", text, values } of this.#jobs) {
      const isParsed = name !== "" && (name in wire.parsedStatements || parsed.has(name));
      if (!isParsed) wire.parse({ name, text, types: [] }, true);
      parsed.add(name);
      wire.bind({ statement: name, values: [...values] }, true);
      if (!this.#shapes.has(name)) wire.describe({ type: "P" }, true);
      wire.execute({}, true);
    }
    wire.sync();
    wire.stream.uncork();
    this.#begin();
    return undefined;
  }

  #begin(): void {
    this.#rows = [];
    this.#shape = this.#shapes.get(this.name ?? "") ?? NOTHING;
  }

  handleRowDescription({ fields }: { fields: { name: string; dataTypeID: number }[] }): void {
    const columns = fields.map(({ name, dataTypeID }) => ({
      name,
      parse: types.getTypeParser(dataTypeID, "text") as Column["parse"],
    }));
    this.#shape = { columns, empty: Object.fromEntries(columns.map(({ name }) => [name, null])) };
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    const { columns, empty } = this.#shape;
    const row = { ...empty };
    for (let i = 0; i < columns.length; i++) {
      const value = fields[i];
      const column = columns[i];
      if (column && value !== null && value !== undefined) row[column.name] = column.parse(value);
    }
    this.#rows.push(row);
  }

  handleCommandComplete({ text }: { text: string }): void {
    if (this.name) this.#shapes.set(this.name, this.#shape);
    const [command = ""] = text.split(" ", 1);
    const job = this.#jobs[this.#at];
    const rows = this.#rows;
    this.#at += 1;
    this.#begin();
    job?.resolve({ rows, command });
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete({ text: "" });
  }

  handleError(error: Error): void {
    const at = this.#at;
    this.#at = this.#jobs.length;
    this.#jobs[at]?.reject(error);
    this.#done.resolve({ error, at, skipped: this.#jobs.slice(at + 1) });
  }

  handleReadyForQuery(): void {
    this.#done.resolve(undefined);
  }
  handlePortalSuspended(): void {}
  handleCopyData(): void {}
  handleCopyInResponse(connection: { sendCopyFail(why: string): void }): void {
    connection.sendCopyFail("nothing is copied here");
  }
}
