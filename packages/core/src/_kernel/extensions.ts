import type { County, ExtensionField } from "./config.ts";
import { DomainError, type FieldError } from "./errors.ts";

export type ExtensionValue = string | number | boolean | null;
export type Extensions = Readonly<Record<string, ExtensionValue>>;

function checkText(field: ExtensionField, value: ExtensionValue): FieldError | undefined {
  if (typeof value !== "string") return { key: "notText" };
  const maximum = field.maxLength ?? 500;
  if (value.length > maximum) return { key: "tooLong", params: { maximum } };
  const allowed = field.widget === "longText" ? /^[\P{Cc}\n\r\t]*$/u : /^\P{Cc}*$/u;
  if (!allowed.test(value)) return { key: "controlCharacters" };
  return undefined;
}

function checkNumber(field: ExtensionField, value: ExtensionValue): FieldError | undefined {
  if (typeof value !== "number" || !Number.isFinite(value)) return { key: "notNumber" };
  if (field.widget === "integer" && !Number.isInteger(value)) return { key: "notInteger" };
  if (field.min !== undefined && value < field.min) {
    return { key: "tooSmall", params: { minimum: field.min } };
  }
  if (field.max !== undefined && value > field.max) {
    return { key: "tooBig", params: { maximum: field.max } };
  }
  return undefined;
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function checkValue(field: ExtensionField, value: ExtensionValue): FieldError | undefined {
  switch (field.widget) {
    case "integer":
      return checkNumber(field, value);
    case "flag":
      return typeof value === "boolean" ? undefined : { key: "notFlag" };
    case "choice":
      return field.choices?.some((c) => c.value === value) ? undefined : { key: "notChoice" };
    case "date":
      return typeof value === "string" && isDay(value) ? undefined : { key: "notDate" };
    case "decimal":
      return typeof value === "string" && /^-?\d{1,12}(\.\d{1,6})?$/.test(value)
        ? undefined
        : { key: "notNumber" };
    default:
      return checkText(field, value);
  }
}

/**
 * A county's own fields of one record, held to the county's configuration.
 *
 * @param given What the caller sends; a key left out stays as it is, null empties it.
 * @param current What stands so far.
 * @returns What to store.
 * @throws DomainError with errors at `extensions.<key>`.
 */
export function checkExtensions(
  county: County,
  entity: string,
  given: Extensions,
  current: Extensions = {},
): Record<string, ExtensionValue> {
  const fields = county.fields.filter((field) => field.entity === entity);
  const errors: Record<string, FieldError> = {};
  const merged: Record<string, ExtensionValue> = {};
  for (const [key, value] of Object.entries({ ...current, ...given })) {
    if (value !== null && value !== "") merged[key] = value;
  }
  for (const key of Object.keys(given)) {
    const field = fields.find((one) => one.key === key);
    const value = merged[key];
    const error = !field
      ? { key: "unknownField" }
      : value === undefined
        ? undefined
        : checkValue(field, value);
    if (error) errors[`extensions.${key}`] = error;
  }
  for (const field of fields) {
    if (field.required && merged[field.key] === undefined) {
      errors[`extensions.${field.key}`] = { key: "required" };
    }
  }
  if (Object.keys(errors).length > 0) {
    throw new DomainError("invalid/input", { fieldErrors: errors });
  }
  return merged;
}
