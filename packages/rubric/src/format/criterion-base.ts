/** What every criterion says about itself, whatever its kind. */
import { z } from "zod";
import { worded } from "../problems.ts";
import { localTextSchema } from "../text.ts";
import { methodSchema, subjectTypeSchema } from "../vocabulary.ts";

/** Read-only at the type level, so that frozen lists can be written and read back alike. */
export const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

/** A string of a fixed pattern with its own problem code and wording. */
export function patternSchema(pattern: RegExp, code: string, zh: string, en: string) {
  return z.string().refine((text) => pattern.test(text), worded(code, zh, en));
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
  source: sourceNoteSchema.optional(),
};
