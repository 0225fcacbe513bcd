/** The shape of a rubric. What a shape cannot say is checked in validate.ts. */
import { z } from "zod";
import { decimalSchema } from "../decimal.ts";
import { localTextSchema } from "../text.ts";
import { subjectTypeSchema } from "../vocabulary.ts";
import { type Criterion, criterionSchema } from "./criterion.ts";
import { listOf, patternSchema, sourceNoteSchema } from "./criterion-base.ts";
import { gradeSchema } from "./grade.ts";

/** Kebab-case; stays the same over all versions of a rubric. */
export const idSchema = patternSchema(
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  "malformedId",
  "标识用小写字母、数字和连字符",
  "an id is kebab-case: lower-case letters, digits and dashes",
);
export const versionSchema = patternSchema(
  /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/,
  "malformedVersion",
  "版本号须为语义化版本，如 1.0.0",
  "a version is semantic, such as 1.0.0",
);

/** A document the rubric or programme rests on; title as printed. */
export const basisSchema = z.strictObject({
  title: localTextSchema,
  documentNumber: z.string().trim().min(1).optional(),
});
export type Basis = z.output<typeof basisSchema>;

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
