import type { LocalText } from "./text.ts";

/** What went wrong, by kind; the kind decides the HTTP status. */
export type ErrorKind =
  | "unauthenticated"
  | "forbidden"
  | "notFound"
  | "conflict"
  | "invalid"
  | "tooMany";

/** An error at one field: a message key with what its text needs. */
export type FieldError = {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** A text of its own, for what is said by a rule and not by the catalogue. */
  readonly text?: LocalText;
};

/**
 * The one error of the domain. `code` is `kind/what`, for example
 * `conflict/stale`; its text is in the message catalogue in both languages.
 * `fieldErrors` are keyed by dot path; what belongs to no field is `_form`.
 */
export class DomainError extends Error {
  readonly code: `${ErrorKind}/${string}`;
  readonly params: Readonly<Record<string, string | number>>;
  readonly fieldErrors: Readonly<Record<string, FieldError>>;
  /** Plain data the page needs to help: for `conflict/stale`, the record as it stands now. */
  readonly data: unknown;
  /** A text of its own, for example a guard's; it goes before the catalogue's. */
  readonly text: LocalText | undefined;

  constructor(
    code: `${ErrorKind}/${string}`,
    options: {
      params?: Record<string, string | number>;
      fieldErrors?: Record<string, FieldError>;
      data?: unknown;
      text?: LocalText;
      cause?: unknown;
    } = {},
  ) {
    super(code, { cause: options.cause });
    this.name = "DomainError";
    this.code = code;
    this.params = options.params ?? {};
    this.fieldErrors = options.fieldErrors ?? {};
    this.data = options.data;
    this.text = options.text;
  }

  /** The part of the code before the slash. */
  get kind(): ErrorKind {
    return this.code.slice(0, this.code.indexOf("/")) as ErrorKind;
  }
}

/**
 * Refuses input that has errors at its fields; without any it does nothing.
 * @throws DomainError `invalid/input`
 */
export function refuseFields(fieldErrors: Readonly<Record<string, FieldError>>): void {
  if (Object.keys(fieldErrors).length > 0) throw new DomainError("invalid/input", { fieldErrors });
}
