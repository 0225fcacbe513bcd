/** The shape of a rubric. What a shape cannot say is checked in validate.ts. */
import { z } from "zod";
import { decimalSchema } from "../decimal.ts";
import { questionnaireSchema } from "../questionnaire/questionnaire.ts";
import { setRuleSchema } from "../sets/rule.ts";
import { divergenceSchema, sourceSchema } from "../sources/source.ts";
import { localTextSchema } from "../text.ts";
import { lockSchema, subjectTypeSchema } from "../vocabulary.ts";
import { type Criterion, criterionSchema } from "./criterion.ts";
import { listOf, notApplicablePolicySchema, sourceNoteSchema } from "./criterion-base.ts";
import { gradeSchema } from "./grade.ts";
import { basisSchema, idSchema, versionSchema } from "./identity.ts";
import { lineageSchema } from "./lineage.ts";
import { parameterSchema } from "./parameter.ts";

export { type Basis, basisSchema, idSchema, versionSchema } from "./identity.ts";

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
  /** Named numbers that thresholds refer to and a tailoring may set. */
  parameters: listOf(parameterSchema).optional(),
  /** Bonus points stand beside the total; they count towards grades only if that is said here. */
  bonus: z
    .strictObject({
      /** The most all bonuses together give. */
      max: decimalSchema.optional(),
      liftsGrade: z.boolean().optional(),
    })
    .optional(),
  grades: listOf(gradeSchema).optional(),
  /** Groups of raters whose results are combined; without them one set of answers is the result. */
  sources: listOf(sourceSchema).optional(),
  divergence: divergenceSchema.optional(),
  questionnaires: listOf(questionnaireSchema).optional(),
  /** What is judged over the figures of many subjects at once. */
  setRules: listOf(setRuleSchema).optional(),
  /** What a tailoring may not do anywhere in this rubric. */
  locks: listOf(lockSchema).optional(),
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
