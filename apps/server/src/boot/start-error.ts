import type { LocalText } from "@dudao/core/model";

/** Why the server could not start, in one line that says what to do about it. */
export class StartError extends Error {
  constructor(text: LocalText, options?: ErrorOptions) {
    super(`${text.zh} / ${text.en}`.replace(/\s*\n\s*/g, " "), options);
    this.name = "StartError";
  }
}

/** The code a system call or a library gave its error, for example `EADDRINUSE`. */
export function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : undefined;
}
