import { TRPCClientError } from "@trpc/client";

/** One message at one field, as the server sends it. */
export type FieldMessage = {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly message: string;
};

/** Field key of what belongs to no field: shown in an alert above the form. */
export const FORM_KEY = "_form";

type Wire = {
  code?: string;
  httpStatus?: number;
  key?: string;
  params?: Record<string, string | number>;
  fieldErrors?: Record<string, FieldMessage>;
  requestId?: string;
  current?: unknown;
};

/**
 * What a refused or failed call says. `key` is the domain's code, for example
 * `conflict/stale`; `network/unreachable` means that no answer came at all.
 * `fieldErrors` are keyed by dot path; `current` is the record as it stands now
 * where the server sent one.
 */
export class ApiError extends Error {
  readonly key: string;
  readonly status: number;
  readonly params: Readonly<Record<string, string | number>>;
  readonly fieldErrors: Readonly<Record<string, FieldMessage>>;
  readonly requestId: string | null;
  readonly current: unknown;

  constructor(message: string, wire: Wire = {}, cause?: unknown) {
    super(message, { cause });
    this.name = "ApiError";
    this.key = wire.key ?? "unknown/unexpected";
    this.status = wire.httpStatus ?? 500;
    this.params = wire.params ?? {};
    this.fieldErrors = wire.fieldErrors ?? {};
    this.requestId = wire.requestId ?? null;
    this.current = wire.current;
  }

  /** Two people changed the same record: `current` holds the other's. */
  get stale(): boolean {
    return this.key === "conflict/stale";
  }
}

/** Any thrown value as an ApiError; a call that got no answer has status 0. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof Error && error.cause instanceof ApiError) return error.cause;
  if (error instanceof TRPCClientError) {
    const data = error.data as Wire | null | undefined;
    if (data?.httpStatus) return new ApiError(error.message, data, error);
    return new ApiError(error.message, { key: "network/unreachable", httpStatus: 0 }, error);
  }
  const message = error instanceof Error ? error.message : String(error);
  return new ApiError(message, {}, error);
}
