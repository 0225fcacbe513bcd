import type { Finding } from "@dudao/core/model";

/** A problem as inspectors word it, and what the unit is to do and later says it did. */
export type Problem = {
  /** Words that find the criterion it belongs to; where no criterion has them, a clause is cited. */
  readonly about: RegExp;
  readonly texts: readonly string[];
  readonly advice: string;
  /** What the unit reports when it is corrected. */
  readonly done: string;
  readonly severity: Finding["severity"];
  /** Said when it was put right while the inspector was there; absent where that cannot be. */
  readonly onSpot?: string;
};
