import { DatabaseUnavailableError } from "@dudao/database";
import type { TRPCError } from "@trpc/server";
import { z } from "zod";
import type { Context } from "./context.ts";
import { DomainError, type FieldError } from "./errors.ts";
import { fieldErrorsOf } from "./issue.ts";
import { messageFor } from "./messages.ts";
import { fill, type Locale, say } from "./text.ts";

/** One field's error as the browser gets it. */
export type WireFieldError = {
  key: string;
  params: Readonly<Record<string, string | number>>;
  message: string;
};

/** What travels of an error, beside tRPC's own number. */
export type WireError = {
  message: string;
  data: {
    /** tRPC's code, for example `CONFLICT`. */
    code: string;
    httpStatus: number;
    path: string | undefined;
    /** `kind/what`, for example `conflict/stale`. */
    key: string;
    params: Readonly<Record<string, string | number>>;
    /** By dot path; `_form` for what belongs to no field. */
    fieldErrors: Record<string, WireFieldError>;
    requestId: string | undefined;
    /** With `conflict/stale`: the record as it stands. */
    current?: unknown;
  };
};

type Failure = {
  error: TRPCError;
  input: unknown;
  ctx: Context | undefined;
  path: string | undefined;
};

const STATUS: Record<string, number> = {
  BAD_REQUEST: 400,
  PARSE_ERROR: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_SUPPORTED: 405,
  CONFLICT: 409,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  TOO_MANY_REQUESTS: 429,
  SERVICE_UNAVAILABLE: 503,
};

/** Keys for what tRPC itself refuses before a procedure runs. */
const TRANSPORT_KEYS: Record<string, string> = {
  NOT_FOUND: "notFound/procedure",
  BAD_REQUEST: "invalid/request",
  PARSE_ERROR: "invalid/request",
  METHOD_NOT_SUPPORTED: "invalid/request",
  PAYLOAD_TOO_LARGE: "invalid/request",
  UNSUPPORTED_MEDIA_TYPE: "invalid/request",
  TOO_MANY_REQUESTS: "tooMany/requests",
  SERVICE_UNAVAILABLE: "internal/unavailable",
};

function sayField(error: FieldError, locale: Locale): WireFieldError {
  const params = error.params ?? {};
  const own = error.text ? fill(say(error.text, locale), params) : undefined;
  const message = own ?? messageFor(error.key, params, locale) ?? messageFor("invalid", {}, locale);
  return { key: error.key, params, message: message ?? error.key };
}

function sayFields(errors: Readonly<Record<string, FieldError>>, locale: Locale) {
  return Object.fromEntries(
    Object.entries(errors).map(([path, error]) => [path, sayField(error, locale)]),
  );
}

type Said = Pick<WireError["data"], "key" | "params" | "fieldErrors" | "current"> & {
  message: string | undefined;
};

function describe({ error, input, ctx }: Failure, locale: Locale): Said {
  const { cause } = error;
  if (cause instanceof DomainError) {
    const own = cause.text ? fill(say(cause.text, locale), cause.params) : undefined;
    return {
      key: cause.code,
      params: cause.params,
      message: own ?? messageFor(cause.code, cause.params, locale),
      fieldErrors: sayFields(cause.fieldErrors, locale),
      ...(cause.data === undefined ? {} : { current: cause.data }),
    };
  }
  // A zod error with any other code is our own output that did not hold: nobody's field.
  if (error.code === "BAD_REQUEST" && cause instanceof z.ZodError) {
    return {
      key: "invalid/input",
      params: {},
      message: messageFor("invalid/input", {}, locale),
      fieldErrors: sayFields(fieldErrorsOf(cause, input), locale),
    };
  }
  const unreachable = cause instanceof DatabaseUnavailableError;
  const key = unreachable
    ? "internal/unavailable"
    : (TRANSPORT_KEYS[error.code] ?? "internal/error");
  const params = { requestId: ctx?.requestId ?? "-" };
  return { key, params, message: messageFor(key, params, locale), fieldErrors: {} };
}

/** The one place that decides what a caller is told of a failure. */
export function wireError(failure: Failure): WireError {
  const { error, ctx, path } = failure;
  const { message, ...said } = describe(failure, ctx?.locale ?? "zh-CN");
  return {
    message: message ?? said.key,
    data: {
      code: error.code,
      httpStatus: STATUS[error.code] ?? 500,
      path,
      requestId: ctx?.requestId,
      ...said,
    },
  };
}
