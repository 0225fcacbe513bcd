import { type PageField, readField } from "./specs.ts";

type Values = Record<string, unknown>;

/** What a form starts with for a stored record: nothing given is an empty field. */
export function toFormValues(record: Values, fields: readonly PageField[]): Values {
  const values: Values = {};
  const extensions: Values = {};
  for (const field of fields) {
    const value = readField(record, field) ?? undefined;
    if (value === undefined) continue;
    if (field.extension) extensions[field.key] = value;
    else values[field.key] = value;
  }
  return Object.keys(extensions).length ? { ...values, extensions } : values;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && !value.trim());
}

function clean(values: Values, fields: readonly PageField[], emptyAs: null | undefined): Values {
  const out: Values = {};
  for (const field of fields) {
    const source = field.extension ? (values.extensions as Values | undefined) : values;
    const raw = source?.[field.key];
    const value = isEmpty(raw) ? emptyOf(field, emptyAs) : raw;
    if (value === undefined) continue;
    if (field.extension) {
      out.extensions = { ...(out.extensions as Values | undefined), [field.key]: value };
    } else out[field.key] = value;
  }
  return out;
}

function emptyOf(field: PageField, emptyAs: null | undefined): unknown {
  if (field.widget === "flag") return false;
  if (field.widget === "choices" || field.widget === "refs") return [];
  // An empty password means that it stays as it is; a required field is for the server to name.
  if (field.widget === "secret" || field.required) return undefined;
  return emptyAs;
}

/** What a create sends: fields left empty are not named. */
export function toCreateInput(values: Values, fields: readonly PageField[]): Values {
  return clean(values, fields, undefined);
}

/** What an update sends: only what changed against the record; an emptied field is null. */
export function toUpdateInput(
  values: Values,
  before: Values,
  fields: readonly PageField[],
): Values {
  const next = clean(values, fields, null);
  const out: Values = {};
  for (const field of fields) {
    const now = field.extension
      ? (next.extensions as Values | undefined)?.[field.key]
      : next[field.key];
    if (now === undefined || same(now, readField(before, field) ?? null)) continue;
    if (field.extension) {
      out.extensions = { ...(out.extensions as Values | undefined), [field.key]: now };
    } else out[field.key] = now;
  }
  return out;
}

function same(a: unknown, b: unknown): boolean {
  if (a === false && b === null) return true;
  if (Array.isArray(a) && a.length === 0 && b === null) return true;
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Where a server's dot path lands in the form; county fields have dots in their
 * own keys. Null when the form has no such field.
 */
export function toFormPath(path: string, fields: readonly PageField[]): string[] | null {
  if (path.startsWith("extensions.")) {
    const key = path.slice("extensions.".length);
    return fields.some((f) => f.extension && f.key === key) ? ["extensions", key] : null;
  }
  // One field shows all of a list, so an error at one of its items belongs to the field.
  const [head = ""] = path.split(".");
  return fields.some((f) => !f.extension && f.key === head) ? [head] : null;
}

/** The fields whose values differ from what the form started with, by key; emptied ones are null. */
export function changedFields(values: Values, base: Values, fields: readonly PageField[]): Values {
  const out: Values = {};
  for (const field of fields) {
    const now = readField(values, field) ?? null;
    if (!same(now, readField(base, field) ?? null)) out[field.key] = now;
  }
  return out;
}

/** Values with some fields replaced, by key, as `changedFields` gives them. */
export function withFields(base: Values, changes: Values, fields: readonly PageField[]): Values {
  const out: Values = { ...base };
  for (const field of fields) {
    if (!(field.key in changes)) continue;
    const value = changes[field.key] ?? undefined;
    if (field.extension) {
      out.extensions = { ...(out.extensions as Values | undefined), [field.key]: value };
    } else out[field.key] = value;
  }
  return out;
}
