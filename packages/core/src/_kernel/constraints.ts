import { ConstraintError, InvalidFilterError, InvalidValueError } from "@dudao/database";
import { DomainError, type FieldError } from "./errors.ts";

function at(fields: readonly string[], error: FieldError): Record<string, FieldError> {
  if (fields.length === 0) return { _form: error };
  return Object.fromEntries(fields.map((field) => [field, error]));
}

/**
 * What the database refused, as an error at the fields it names. A feature
 * that can say more catches the error first (see `explain` of a resource).
 */
export function constraintToDomain(error: unknown): DomainError | undefined {
  if (error instanceof InvalidFilterError) {
    const fieldErrors = at(["filters"], { key: "filter/value" });
    return new DomainError("invalid/input", { fieldErrors, cause: error });
  }
  if (error instanceof InvalidValueError) {
    return new DomainError("invalid/input", {
      fieldErrors: at([], { key: "invalid" }),
      cause: error,
    });
  }
  if (!(error instanceof ConstraintError)) return undefined;
  const fields = error.fields.length > 1 ? error.fields.slice(-1) : error.fields;
  switch (error.kind) {
    case "unique":
      return new DomainError("conflict/taken", {
        fieldErrors: at(fields, { key: "taken" }),
        cause: error,
      });
    case "exclusion":
      return new DomainError("conflict/overlap", {
        fieldErrors: at(fields, { key: "overlap" }),
        cause: error,
      });
    case "foreignKey":
      return new DomainError("invalid/reference", {
        fieldErrors: at(error.fields, { key: "unknownReference" }),
        cause: error,
      });
    case "notNull":
      return new DomainError("invalid/input", {
        fieldErrors: at(error.fields, { key: "required" }),
        cause: error,
      });
    case "check":
      return new DomainError("invalid/input", {
        fieldErrors: at(error.fields, { key: "invalid" }),
        cause: error,
      });
  }
}
