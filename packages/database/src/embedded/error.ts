/** Why the embedded PostgreSQL cannot start: one line that says what to do. */
export class EmbeddedError extends Error {
  override readonly name = "EmbeddedError";
  readonly code: "dataFolder" | "inUse" | "version" | "start" | "platform";
  constructor(code: EmbeddedError["code"], message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** The system's code of an error, for example `EACCES`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
