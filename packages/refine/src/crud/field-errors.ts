import type { FormInstance } from "antd";
import { type ApiError, FORM_KEY } from "../api/errors.ts";
import { toFormPath } from "../fields/form-values.ts";
import type { PageField } from "../fields/specs.ts";

export type SortedErrors = {
  /** Errors at fields the form shows, by their path in it. */
  readonly fields: readonly { readonly name: string[]; readonly errors: string[] }[];
  /** Sentences for the alert above the form: what belongs to no field of it. Nothing is lost. */
  readonly form: readonly string[];
};

/** Sorts a refusal's messages into those at fields and those for the form as a whole. */
export function sortErrors(error: ApiError, fields: readonly PageField[]): SortedErrors {
  const atFields: { name: string[]; errors: string[] }[] = [];
  const form: string[] = [];
  for (const [path, { message }] of Object.entries(error.fieldErrors)) {
    const name = path === FORM_KEY ? null : toFormPath(path, fields);
    const known = name && atFields.find((f) => f.name.join(".") === name.join("."));
    if (known) known.errors.push(message);
    else if (name) atFields.push({ name, errors: [message] });
    else form.push(message);
  }
  if (atFields.length === 0 && form.length === 0) form.push(error.message);
  return { fields: atFields, form };
}

/** Puts the messages at their fields and returns what is for the alert above the form. */
export function showErrors(
  form: FormInstance,
  error: ApiError,
  fields: readonly PageField[],
): readonly string[] {
  const sorted = sortErrors(error, fields);
  form.setFields(sorted.fields.map((f) => ({ name: f.name, errors: [...f.errors] })));
  return sorted.form;
}
