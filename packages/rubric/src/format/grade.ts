/** Grade bands, best first. */
import { z } from "zod";
import { shareSchema } from "../conditions/share.ts";
import { conditionSchema } from "../conditions/table.ts";
import { decimalSchema } from "../decimal.ts";
import { localTextSchema } from "../text.ts";
import { codeSchema, listOf } from "./criterion-base.ts";

const band = {
  code: codeSchema,
  title: localTextSchema,
  /** All must hold beside the threshold; a subject that misses one falls to the next band. */
  requires: listOf(conditionSchema).optional(),
};

export const gradeSchema = z.union([
  z.strictObject({ ...band, minShare: shareSchema }),
  /** On the scale of the full mark: where criteria drop out, the rest counts re-scaled. */
  z.strictObject({ ...band, minPoints: decimalSchema }),
]);
export type Grade = z.output<typeof gradeSchema>;
