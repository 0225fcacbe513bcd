import type { ColumnType } from "./columns.ts";
import { InvalidFilterError } from "./errors.ts";
import { Params, type SqlFragment } from "./fragment.ts";
import type { View, ViewField } from "./view.ts";

/** One condition of a list, already held to the allow-list of its resource. */
export type Filter = {
  readonly field: string;
  readonly op: "eq" | "ne" | "in" | "contains" | "gte" | "lte" | "isNull";
  readonly value: unknown;
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MAX_INT = 2_147_483_647;

function isDay(value: unknown): value is string {
  if (typeof value !== "string" || !DAY.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && !value.includes("\0");
}

const fits: Record<ColumnType, (value: unknown) => unknown> = {
  text: (value) => (isText(value) ? value : typeof value === "number" ? String(value) : undefined),
  int: (value) => {
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    const whole = typeof number === "number" && Number.isInteger(number);
    return whole && Math.abs(number) <= MAX_INT ? number : undefined;
  },
  bigint: (value) => {
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    return typeof number === "number" && Number.isSafeInteger(number) ? number : undefined;
  },
  numeric: (value) => (/^-?\d{1,12}(\.\d{1,6})?$/.test(String(value)) ? String(value) : undefined),
  boolean: (value) =>
    value === true || value === "true"
      ? true
      : value === false || value === "false"
        ? false
        : undefined,
  date: (value) => (isDay(value) ? value : undefined),
  timestamp: (value) =>
    isText(value) && /^\d{4}-/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined,
  json: () => undefined,
  textArray: (value) => (isText(value) ? value : undefined),
};

/** A value as the column takes it; for what is computed, PostgreSQL decides. */
function fitted(field: string, type: ColumnType | undefined, value: unknown): unknown {
  const result = type ? fits[type](value) : isText(value) || !isString(value) ? value : undefined;
  if (result === undefined || result === null) throw new InvalidFilterError(field);
  return result;
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}

/** A text as a pattern that matches it anywhere; its own %, _ and \ mean themselves. */
export function anywhere(text: string): string {
  return `%${text.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
}

// A day compared with a moment means the whole day, China Standard Time.
function dayAgainstMoment(sql: string, op: "gte" | "lte", day: string): SqlFragment {
  const edge = (date: string) => `(${date})::timestamp at time zone 'Asia/Shanghai'`;
  return op === "gte"
    ? { text: `${sql} >= ${edge("$1::date")}`, params: [day] }
    : { text: `${sql} < ${edge("$1::date + 1")}`, params: [day] };
}

const casts: Partial<Record<ColumnType, string>> = { text: "text", int: "int", date: "date" };

function listOf(filter: Filter, { sql, type }: ViewField): SqlFragment {
  if (!Array.isArray(filter.value)) throw new InvalidFilterError(filter.field);
  const values = filter.value.map((value) => fitted(filter.field, type, value));
  const cast = type && casts[type] ? `::${casts[type]}[]` : "";
  return { text: `${sql} = any($1${cast})`, params: [values] };
}

function conditionOn(filter: Filter, field: ViewField): SqlFragment {
  const { op, value } = filter;
  const { sql, type } = field;
  if (op === "in") return listOf(filter, field);
  if (op === "isNull" || value === null) {
    const yes = op === "isNull" ? value !== false && value !== "false" : op !== "ne";
    return { text: `${sql} is ${yes ? "" : "not "}null`, params: [] };
  }
  if (op === "contains") {
    const text = fitted(filter.field, "text", value) as string;
    return { text: `lower(${sql}::text) like $1`, params: [anywhere(text)] };
  }
  if ((op === "gte" || op === "lte") && type === "timestamp" && isDay(value)) {
    return dayAgainstMoment(sql, op, value);
  }
  const params = [fitted(filter.field, type, value)];
  if (type === "textArray") {
    return { text: `${op === "ne" ? "not " : ""}($1 = any(${sql}))`, params };
  }
  switch (op) {
    case "eq":
      return { text: `${sql} = $1`, params };
    case "ne":
      return { text: `${sql} ${field.nullable ? "is distinct from" : "<>"} $1`, params };
    case "gte":
      return { text: `${sql} >= $1`, params };
    case "lte":
      return { text: `${sql} <= $1`, params };
  }
}

/**
 * The SQL of one filter.
 * @throws InvalidFilterError when the value does not fit the field, or the field is unknown.
 */
export function condition(view: View, filter: Filter): SqlFragment {
  const pseudo = view.filters[filter.field];
  if (pseudo) return pseudo(filter.value, filter.op);
  const field = view.fields.get(filter.field);
  if (!field) throw new InvalidFilterError(filter.field);
  return conditionOn(filter, field);
}

/** The SQL of a search: every word somewhere in the view's search text, in any case. */
export function searched(view: View, search: string): SqlFragment | undefined {
  const words = search.split(/\s+/).filter(Boolean).slice(0, 5);
  if (words.length === 0) return undefined;
  if (!view.search) throw new InvalidFilterError("search");
  if (search.includes("\0")) throw new InvalidFilterError("search");
  const params = new Params();
  const sql = words.map((word) => `(${view.search}) like ${params.add(anywhere(word))}`);
  return { text: sql.join(" and "), params: params.values };
}
