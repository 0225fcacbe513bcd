/** The shape of a rubric. What a shape cannot say is checked in validate.ts. */
import { z } from "zod";
import { decimalSchema } from "../decimal.ts";
import { localTextSchema } from "../text.ts";
import { subjectTypeSchema } from "../vocabulary.ts";
import { type Criterion, criterionSchema } from "./criterion.ts";
import { listOf, sourceNoteSchema } from "./criterion-base.ts";
import { gradeSchema } from "./grade.ts";
import { basisSchema, idSchema, versionSchema } from "./identity.ts";
import { lineageSchema } from "./lineage.ts";

export { type Basis, basisSchema, idSchema, versionSchema } from "./identity.ts";

/**
 * What a "not applicable" answer does. `exclude`: the criterion leaves the total and the rest is
 * re-scaled. `zero`: it stays and gives nothing. `refuse`: the answer is not accepted.
 */
export const notApplicablePolicySchema = z.enum(["exclude", "zero", "refuse"]);
export type NotApplicablePolicy = z.output<typeof notApplicablePolicySchema>;

export const rubricSchema = z.strictObject({
  id: idSchema,
  version: versionSchema,
  title: localTextSchema,
  description: localTextSchema.optional(),
  /** Authority that issued what the rubric is made from. */
  issuer: localTextSchema.optional(),
  basis: listOf(basisSchema).optional(),
  source: sourceNoteSchema.optional(),
  effectiveFrom: z.iso.date().optional(),
  licence: z.string().trim().min(1).optional(),
  subjectTypes: listOf(subjectTypeSchema),
  scoring: z.enum(["points", "compliance"]),
  notApplicable: notApplicablePolicySchema,
  /** Declared full mark; must equal what the criteria add up to. */
  points: decimalSchema.optional(),
  grades: listOf(gradeSchema).optional(),
  criteria: listOf(criterionSchema),
  /** Written by `resolve`: what the rubric was tailored from. */
  lineage: lineageSchema.optional(),
});

export type RubricSource = z.input<typeof rubricSchema>;
/** A rubric that passed every check: deep-frozen, with the hash of its content. */
export type Rubric = Readonly<
  Omit<z.output<typeof rubricSchema>, "criteria"> & {
    criteria: readonly Criterion[];
    /** Hexadecimal SHA-256 over the canonical JSON of everything else. */
    hash: string;
  }
>;
