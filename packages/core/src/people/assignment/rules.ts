import type { FieldError } from "../../_kernel/errors.ts";

/** What is wrong with the days of a school assignment; without an end it goes on. */
export function spanErrors(span: {
  readonly startDate: string;
  readonly endDate?: string | null;
}): Record<string, FieldError> {
  return span.endDate && span.endDate < span.startDate
    ? { endDate: { key: "endBeforeStart" } }
    : {};
}
