/** Set rules as a rubric writes them: what is judged over many schools at once. */
import { z } from "zod";
import { shareSchema } from "../conditions/share.ts";
import { decimalSchema } from "../decimal.ts";
import { codeSchema, listOf, sourceNoteSchema } from "../format/criterion-base.ts";
import { localTextSchema } from "../text.ts";
import { stageSchema } from "./stage.ts";

const limits = z.partialRecord(stageSchema, decimalSchema).readonly();

const shape = {
  code: codeSchema,
  text: localTextSchema,
  guidance: localTextSchema.optional(),
  /** Codes of measures, each judged on its own unless the rule says otherwise. */
  measures: listOf(codeSchema),
  /** A tailoring may neither drop nor weaken this rule. */
  mandatory: z.boolean().optional(),
  source: sourceNoteSchema.optional(),
};

/** The enrolment-weighted disparity coefficient, at most `limits` by stage. */
export const disparityRuleSchema = z.strictObject({
  ...shape,
  kind: z.literal("disparity"),
  /**
   * `each`: every coefficient by itself (教督〔2017〕6号). `mean`: the arithmetic mean of all
   * coefficients of a stage (教督〔2012〕3号); never the mean of two stages.
   */
  judged: z.enum(["each", "mean"]),
  limits,
  /** Round the coefficient, half up, before comparing; left out, it is compared as it is. */
  roundTo: z.int().min(1).max(6).optional(),
});

/** Each school meets at least so many thresholds, and no other falls below a share of its own. */
export const thresholdsRuleSchema = z.strictObject({
  ...shape,
  kind: z.literal("thresholds"),
  atLeast: z.int().min(1),
  /** Of its threshold, for each measure that is not met: 0.85. */
  restShare: shareSchema,
  /** Share of schools that must pass: 1 is all of them. */
  share: shareSchema,
});

/** Share of schools that meet each measure's own threshold. */
export const shareRuleSchema = z.strictObject({
  ...shape,
  kind: z.literal("share"),
  share: shareSchema,
});

const { measures: _, ...alone } = shape;

/** The weighted mean (all amounts over all pupils), or the lowest school, at least `limits`. */
export const levelRuleSchema = z.strictObject({
  ...alone,
  kind: z.enum(["mean", "minimum"]),
  measure: codeSchema,
  limits,
});

export const setRuleSchema = z.discriminatedUnion("kind", [
  disparityRuleSchema,
  thresholdsRuleSchema,
  shareRuleSchema,
  levelRuleSchema,
]);

export type SetRule = z.output<typeof setRuleSchema>;
export type SetRuleSource = z.input<typeof setRuleSchema>;
export type DisparityRule = z.output<typeof disparityRuleSchema>;
export type ThresholdsRule = z.output<typeof thresholdsRuleSchema>;
export type ShareRule = z.output<typeof shareRuleSchema>;
export type LevelRule = z.output<typeof levelRuleSchema>;

/** Measures a rule names. */
export function measuresOf(rule: SetRule): readonly string[] {
  return "measures" in rule ? rule.measures : [rule.measure];
}
