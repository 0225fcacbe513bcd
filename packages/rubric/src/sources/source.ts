/** Groups of raters, and how far two of them may differ before that is reported. */
import { z } from "zod";
import { shareSchema } from "../conditions/share.ts";
import { codeSchema, listOf } from "../format/criterion-base.ts";
import { localTextSchema } from "../text.ts";
import { sourceRoleSchema } from "../vocabulary.ts";

export const sourceSchema = z.strictObject({
  code: codeSchema,
  role: sourceRoleSchema,
  title: localTextSchema,
  /** Its part of the result, "0.3"; all weights add up to 1. "0": only compared, never counted. */
  weight: shareSchema,
  /** Criteria or groups it answers, with all under them; absent: everything. */
  criteria: listOf(codeSchema).optional(),
  /** Fewer raters than this and the source is withheld. */
  minimumRaters: z.int().min(1).optional(),
  /** Its answers decide vetoes and the conditions of grades; one source at most. */
  decides: z.boolean().optional(),
});
export type Source = z.output<typeof sourceSchema>;

/** Differences are in shares of what the criterion can give, as (of − against) / full. */
export const divergenceSchema = z.strictObject({
  /** Code of the source that is held against another, mostly the self-rating. */
  of: codeSchema,
  against: codeSchema,
  /** Criteria that differ by more are reported. */
  perCriterion: shareSchema,
  /** The whole is reported where the totals differ by more. */
  overall: shareSchema,
});
export type DivergenceRule = z.output<typeof divergenceSchema>;
