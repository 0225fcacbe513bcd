import type { HttpError } from "@refinedev/core";
import { toApiError } from "../api/errors.ts";

/**
 * A failed call as Refine knows errors: `errors` keyed by dot path for the form's
 * fields. The ApiError behind it stays reachable as `cause`.
 */
export function toHttpError(thrown: unknown): HttpError {
  const error = toApiError(thrown);
  const errors = Object.fromEntries(
    Object.entries(error.fieldErrors).map(([path, { key, message }]) => [path, { key, message }]),
  );
  return Object.assign(new Error(error.message, { cause: error }), {
    statusCode: error.status,
    errors,
  });
}
