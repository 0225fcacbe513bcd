/** Where a tailored rubric comes from, down to the single criterion. */
import { z } from "zod";
import { localTextSchema } from "../text.ts";
import { codeSchema, listOf } from "./criterion-base.ts";
import { basisSchema, hashSchema, idSchema, versionSchema } from "./identity.ts";

const pinSchema = z.strictObject({ id: idSchema, version: versionSchema, hash: hashSchema });
/** One exact text of a rubric or profile. */
export type Pin = z.output<typeof pinSchema>;

const changeSchema = z.strictObject({
  /** Name of the operation that made the change. */
  op: z.string().min(1),
  /** Criterion, grade or other item changed; left out where it is the rubric itself. */
  code: codeSchema.optional(),
  reason: localTextSchema,
  author: z.string().trim().min(1).optional(),
  basis: basisSchema.optional(),
});
export type LineageChange = z.output<typeof changeSchema>;

const ownShape = {
  base: pinSchema,
  profile: pinSchema,
  /** What the profile changed, in an order that does not depend on how it was written. */
  changes: listOf(changeSchema),
  /** Codes of criteria that are the profile's own. */
  added: listOf(codeSchema),
  /** Codes of the base's criteria that are not here any more. */
  dropped: listOf(codeSchema),
};

export type Lineage = Readonly<z.output<z.ZodObject<typeof ownShape>>> & {
  /** The base's own lineage, where that is a tailored rubric itself. */
  readonly above?: Lineage | undefined;
};

export const lineageSchema: z.ZodType<Lineage> = z.strictObject({
  ...ownShape,
  above: z.lazy(() => lineageSchema.optional()),
});
