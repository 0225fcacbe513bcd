import type { FieldError } from "../../_kernel/errors.ts";

/** The days of an appointment; all `YYYY-MM-DD`, so that text order is time order. */
export type Term = {
  readonly startDate: string;
  readonly endDate: string;
  readonly endedOn?: string | null;
  readonly endedReason?: string | null;
};

/** What is wrong with the days of an appointment, by field. */
export function termErrors(term: Term): Record<string, FieldError> {
  const errors: Record<string, FieldError> = {};
  if (term.endDate < term.startDate) errors.endDate = { key: "endBeforeStart" };
  if (term.endedOn) {
    if (term.endedOn < term.startDate || term.endedOn > term.endDate) {
      errors.endedOn = { key: "endedOutsideTerm" };
    }
    if (!term.endedReason) errors.endedReason = { key: "required" };
  }
  return errors;
}
