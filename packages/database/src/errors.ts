import { fieldOf } from "./columns.ts";

/** What kind of rule of the database a write broke. */
export type ConstraintKind = "unique" | "foreignKey" | "exclusion" | "check" | "notNull";

/** A write that the database refused, with the fields it is about. */
export class ConstraintError extends Error {
  readonly kind: ConstraintKind;
  readonly table: string;
  /** API names, without the region; empty where the rule is about no field. */
  readonly fields: string[];
  readonly constraint: string;

  constructor(
    refused: { kind: ConstraintKind; table: string; fields: string[]; constraint: string },
    cause?: unknown,
  ) {
    super(`${refused.table}: ${refused.kind} ${refused.constraint}`, { cause });
    this.name = "ConstraintError";
    this.kind = refused.kind;
    this.table = refused.table;
    this.fields = refused.fields;
    this.constraint = refused.constraint;
  }
}

/** A filter whose value does not fit its field. `field` is empty where the database found it. */
export class InvalidFilterError extends Error {
  readonly field: string;
  constructor(field: string, cause?: unknown) {
    super(field ? `the value does not fit the field ${field}` : "a value does not fit its field", {
      cause,
    });
    this.name = "InvalidFilterError";
    this.field = field;
  }
}

/** A value written to a column that cannot hold it: a text in a number, a date that is none. */
export class InvalidValueError extends Error {
  constructor(cause: unknown) {
    super(`a value does not fit its column: ${messageOf(cause)}`, { cause });
    this.name = "InvalidValueError";
  }
}

/** The database cannot be reached, or not as this user. The message is one line for people. */
export class DatabaseUnavailableError extends Error {
  /** Node's or PostgreSQL's own code, for example `ECONNREFUSED` or `28P01`. */
  readonly code: string;
  constructor(code: string, cause: unknown) {
    super(reasons.get(code) ?? `the database cannot be reached: ${messageOf(cause)}`, { cause });
    this.name = "DatabaseUnavailableError";
    this.code = code;
  }
}

/** Work on the database without a scope, outside its time, or in a region that is not set up. */
export class ScopeError extends Error {
  override readonly name = "ScopeError";
}

const reasons = new Map([
  ["ECONNREFUSED", "the database cannot be reached: nothing listens at its address"],
  ["ENOTFOUND", "the database cannot be reached: its host name is unknown"],
  ["EAI_AGAIN", "the database cannot be reached: its host name cannot be looked up now"],
  ["ETIMEDOUT", "the database cannot be reached: its address does not answer"],
  ["28P01", "the database refuses the user name or password"],
  ["28000", "the database refuses this user"],
  ["3D000", "the database of this name does not exist"],
  ["53300", "the database has no connection left"],
  ["57P01", "the database was shut down"],
  ["57P03", "the database is starting up or shutting down"],
]);

const kinds = new Map<string, ConstraintKind>([
  ["23505", "unique"],
  ["23503", "foreignKey"],
  // RESTRICT has a code of its own from PostgreSQL 18 on.
  ["23001", "foreignKey"],
  ["23P01", "exclusion"],
  ["23514", "check"],
  ["23502", "notNull"],
]);

// What the driver says of a lost connection without a code.
const LOST =
  /connection terminated|connection error and is not queryable|timeout exceeded when trying to connect/i;

type PgError = Error & { code?: string; table?: string; constraint?: string; column?: string };

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * The fields a constraint is about. Constraints are named
 * `table__column[__column]`; a primary key is about the id.
 */
function fieldsOfConstraint(table: string, constraint: string): string[] {
  if (constraint.endsWith("_pkey")) return ["id"];
  if (!constraint.startsWith(`${table}__`)) return [];
  const columns = constraint.slice(table.length + 2).split("__");
  return columns.filter((column) => column !== "region").map((column) => fieldOf(table, column));
}

/** Whether the connection is of no further use. */
export function isConnectionError(error: unknown): boolean {
  return unavailable(error) !== undefined;
}

function unavailable(error: unknown): string | undefined {
  if (error instanceof AggregateError && !("code" in error && error.code)) {
    return unavailable(error.errors[0]);
  }
  const { code = "", message = "" } = error instanceof Error ? (error as PgError) : {};
  if (reasons.has(code) || code.startsWith("08") || code === "57P02") return code;
  if (["ECONNRESET", "EPIPE", "EHOSTUNREACH", "ENETUNREACH"].includes(code)) return code;
  if (LOST.test(message)) return "08006";
  return undefined;
}

/** The class of ours for an error of the driver; what is none of these comes back as it is. */
export function translate(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code = "", table = "", constraint = "", column } = error as PgError;
  const kind = kinds.get(code);
  if (kind === "notNull") {
    const fields = column && column !== "region" ? [fieldOf(table, column)] : [];
    return new ConstraintError({ kind, table, fields, constraint }, error);
  }
  if (kind) {
    const fields = fieldsOfConstraint(table, constraint);
    return new ConstraintError({ kind, table, fields, constraint }, error);
  }
  if (code.startsWith("22")) return new InvalidValueError(error);
  if (code === "DD001" || code === "DD002") return new ScopeError(error.message, { cause: error });
  const gone = unavailable(error);
  return gone === undefined ? error : new DatabaseUnavailableError(gone, error);
}
