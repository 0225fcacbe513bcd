import { z } from "zod";
import { toUnits } from "../decimal.ts";
import { codeSchema } from "../format/criterion-base.ts";
import { localText } from "../text.ts";
import type { ConditionKind } from "./condition.ts";
import { percent, shareSchema } from "./share.ts";

const schema = z.strictObject({
  kind: z.literal("criterionShare"),
  code: codeSchema,
  minShare: shareSchema,
});

/** One criterion or group reaches a share of its own points: a floor beside the total. */
export const criterionShare = {
  schema,
  codes: ({ code }) => [code],
  holds: ({ code, minShare }, facts) => facts.reaches(facts.node(code), toUnits(minShare)),
  text: ({ code, minShare }) =>
    localText(
      `${code} 得分率不低于 ${percent(minShare)}`,
      `${code} at ${percent(minShare)} or more`,
    ),
} satisfies ConditionKind<z.output<typeof schema>>;
