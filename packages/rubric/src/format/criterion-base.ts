/** What every criterion says about itself, whatever its kind. */
import { z } from "zod";
import { decimalSchema } from "../decimal.ts";
import { worded } from "../problems.ts";
import { localTextSchema } from "../text.ts";
import { lockSchema, methodSchema, subjectTypeSchema } from "../vocabulary.ts";

/** Read-only at the type level, so that frozen lists can be written and read back alike. */
export const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

/** A string of a fixed pattern with its own problem code and wording. */
export function patternSchema(pattern: RegExp, code: string, zh: string, en: string) {
  return z
    .string()
    .refine((text) => pattern.test(text), worded(code, zh, en))
    .meta({ pattern: pattern.source });
}

/** "A1", "1.1", "A1-B2-C3": what offices print beside an indicator. */
export const codeSchema = patternSchema(
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
  "malformedCode",
  "代码由字母、数字、点和连字符组成，不超过 64 个字符",
  "a code has letters, digits, dots and dashes, at most 64",
);

/** Where a wording or a number comes from, and whether somebody checked it there. */
export const sourceNoteSchema = z.strictObject({
  /** Title and number as printed on the document. */
  document: z.string().trim().min(1),
  article: z.string().trim().min(1).optional(),
  certainty: z.enum(["verified", "unsure"]),
  note: localTextSchema.optional(),
});
export type SourceNote = z.infer<typeof sourceNoteSchema>;

/**
 * What a "not applicable" answer does. `exclude`: the criterion leaves the total and the rest is
 * re-scaled. `zero`: it stays and gives nothing. `refuse`: the answer is not accepted.
 */
export const notApplicablePolicySchema = z.enum(["exclude", "zero", "refuse"]);
export type NotApplicablePolicy = z.output<typeof notApplicablePolicySchema>;

/** When a criterion is asked at all. Until what it looks at is answered, it is not asked. */
export const whenSchema = z.discriminatedUnion("kind", [
  /** A check elsewhere in the rubric came out so. */
  z.strictObject({ kind: z.literal("check"), code: codeSchema, met: z.boolean() }),
  /** A level elsewhere in the rubric is one of these. */
  z.strictObject({ kind: z.literal("level"), code: codeSchema, levels: listOf(codeSchema) }),
  /** An attribute of the subject has one of these values; asked where the attribute is unknown. */
  z.strictObject({
    kind: z.literal("subject"),
    attribute: codeSchema,
    values: listOf(z.union([z.string(), z.number(), z.boolean()])),
  }),
]);
export type When = z.output<typeof whenSchema>;

export const criterionShape = {
  code: codeSchema,
  text: localTextSchema,
  guidance: localTextSchema.optional(),
  /** What to ask the subject for. */
  evidence: listOf(localTextSchema).optional(),
  /** How to look. */
  methods: listOf(methodSchema).optional(),
  /** Absent: applies to every subject type of the rubric. A group's limit holds for its children. */
  appliesTo: listOf(subjectTypeSchema).optional(),
  /** Key indicator (核心指标, 关键指标) that grade conditions may refer to; inherited by children. */
  core: z.boolean().optional(),
  /** A tailoring may neither drop nor weaken this criterion; on a group, what is under it is free. */
  mandatory: z.boolean().optional(),
  /** Weight within a `weightedMean` group; nowhere else. */
  weight: decimalSchema.optional(),
  /** How far a tailoring may move the weight, or in a sum the full points, of this criterion. */
  weightBounds: z.strictObject({ min: decimalSchema, max: decimalSchema }).optional(),
  /** What a tailoring may not do here; on a group, nor anywhere under it. */
  locks: listOf(lockSchema).optional(),
  /** Instead of the rubric's policy, here and under it. */
  notApplicable: notApplicablePolicySchema.optional(),
  /** Asked only where this holds, and so is what is under it. */
  when: whenSchema.optional(),
  source: sourceNoteSchema.optional(),
};

/** What every group says, however it combines; its children come with the recursive schema. */
export const groupShape = {
  ...criterionShape,
  /** The most all bonuses under the group give together. */
  bonusMax: decimalSchema.optional(),
};
