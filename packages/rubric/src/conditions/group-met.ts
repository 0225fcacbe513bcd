import { z } from "zod";
import { codeSchema } from "../format/criterion-base.ts";
import { localText } from "../text.ts";
import type { ConditionKind } from "./condition.ts";
import { percent, reaches, shareSchema } from "./share.ts";

const schema = z.strictObject({
  kind: z.literal("groupMet"),
  code: codeSchema,
  minShare: shareSchema,
});

/** At least the stated share of the leaves under one group, by count, is fully met. */
export const groupMet = {
  schema,
  codes: ({ code }) => [code],
  holds({ code, minShare }, facts) {
    const node = facts.node(code);
    let asked = 0;
    let met = 0;
    for (let leaf = 0; leaf < facts.leafCount; leaf++) {
      if (!facts.scored(leaf) || !facts.under(leaf, node)) continue;
      asked++;
      if (facts.met(leaf)) met++;
    }
    return reaches(met, asked, minShare);
  },
  text: ({ code, minShare }) =>
    localText(
      `${code} 达到项数不低于 ${percent(minShare)}`,
      `at least ${percent(minShare)} of ${code} met`,
    ),
} satisfies ConditionKind<z.output<typeof schema>>;
