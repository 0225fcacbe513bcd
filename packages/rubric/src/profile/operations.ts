/** The closed list of what a tailoring may do. Anything else needs a rubric of one's own. */
import { z } from "zod";
import { shareSchema } from "../conditions/share.ts";
import { decimalSchema } from "../decimal.ts";
import { criterionSchema } from "../format/criterion.ts";
import { codeSchema, listOf } from "../format/criterion-base.ts";
import { gradeSchema } from "../format/grade.ts";
import { basisSchema } from "../format/identity.ts";
import { sourceSchema } from "../sources/source.ts";
import { type LocalText, localText, localTextSchema } from "../text.ts";
import { subjectTypeSchema } from "../vocabulary.ts";

/** Every operation says why, and may say who decided it and on what paper it rests. */
const justified = {
  reason: localTextSchema,
  author: z.string().trim().min(1).optional(),
  basis: basisSchema.optional(),
};

/** Keep the named criteria with all below them and their groups; everything else goes. */
const select = z.strictObject({
  op: z.literal("select"),
  codes: listOf(codeSchema),
  ...justified,
});

/** Leave one criterion out with all below it. Wins over `select`. */
const drop = z.strictObject({ op: z.literal("drop"), code: codeSchema, ...justified });

/**
 * Other points for a leaf, another declared total for a group or, without code, the rubric;
 * `weight` within a weighted mean.
 */
const reweigh = z.strictObject({
  op: z.literal("reweigh"),
  code: codeSchema.optional(),
  points: decimalSchema.optional(),
  weight: decimalSchema.optional(),
  /** Points of its levels or items by code. Left out, all of them change in proportion. */
  parts: z.record(codeSchema, decimalSchema).optional(),
  /** Of a `points` leaf: another step, where the old one does not divide the new points. */
  step: decimalSchema.optional(),
  ...justified,
});

/** Another value for a parameter of the base, within its range. */
const setParameter = z.strictObject({
  op: z.literal("setParameter"),
  parameter: codeSchema,
  value: decimalSchema,
  ...justified,
});

/**
 * A higher bar, for one of: where a grade begins, the share one of its conditions asks
 * (`condition`, from 0), the threshold of a measure, how many items a checklist or criteria a group
 * asks (`atLeast`), what the rest of such a group must reach (`minShare`).
 */
const tighten = z.strictObject({
  op: z.literal("tighten"),
  grade: codeSchema.optional(),
  condition: z.int().nonnegative().optional(),
  minShare: shareSchema.optional(),
  minPoints: decimalSchema.optional(),
  code: codeSchema.optional(),
  /** The measure's threshold for this subject type; left out, the one for all others. */
  subjectType: subjectTypeSchema.optional(),
  value: decimalSchema.optional(),
  atLeast: z.int().min(1).optional(),
  ...justified,
});

/** A criterion of one's own, at the end of a group or of the rubric; codes begin with the prefix. */
const addCriterion = z.strictObject({
  op: z.literal("addCriterion"),
  under: codeSchema.optional(),
  criterion: criterionSchema,
  ...justified,
});

/** Other words. Without a code they are the rubric's own: `text` its title, `guidance` its description. */
const reword = z.strictObject({
  op: z.literal("reword"),
  code: codeSchema.optional(),
  text: localTextSchema.optional(),
  guidance: localTextSchema.optional(),
  evidence: listOf(localTextSchema).optional(),
  ...justified,
});

const addGrade = z.strictObject({ op: z.literal("addGrade"), grade: gradeSchema, ...justified });

/** A group of raters; as all weights add up to 1, the others take new ones. */
const addSource = z.strictObject({
  op: z.literal("addSource"),
  source: sourceSchema,
  /** New weights of the sources that are there, by code. */
  weights: z.record(codeSchema, shareSchema).optional(),
  ...justified,
});

export const operationSchema = z.discriminatedUnion("op", [
  select,
  drop,
  reweigh,
  setParameter,
  tighten,
  addCriterion,
  reword,
  addGrade,
  addSource,
]);

export type Operation = z.output<typeof operationSchema>;
export type OperationSource = z.input<typeof operationSchema>;
export type OperationName = Operation["op"];
type ByName = { [Name in OperationName]: Extract<Operation, { op: Name }> };
export type OperationOf<Name extends OperationName> = ByName[Name];

/** Names as a sheet or page shows them. */
export const operationLabels: Readonly<Record<OperationName, LocalText>> = Object.freeze({
  select: localText("选用", "Select"),
  drop: localText("删除", "Drop"),
  reweigh: localText("调整分值", "Re-weigh"),
  setParameter: localText("设定参数", "Set parameter"),
  tighten: localText("提高标准", "Tighten"),
  addCriterion: localText("增加指标", "Add criterion"),
  reword: localText("改写文字", "Reword"),
  addGrade: localText("增加等级", "Add grade"),
  addSource: localText("增加评价主体", "Add source"),
});
