import { z } from "zod";
import { localText } from "../text.ts";
import type { ConditionKind } from "./condition.ts";
import { percent, reaches, shareSchema } from "./share.ts";

const schema = z.strictObject({ kind: z.literal("generalMet"), minShare: shareSchema });

/** At least the stated share of the general (not core) leaves, by count, is fully met. */
export const generalMet = {
  schema,
  codes: () => [],
  holds({ minShare }, facts) {
    let general = 0;
    let met = 0;
    for (let leaf = 0; leaf < facts.leafCount; leaf++) {
      if (!facts.scored(leaf) || facts.core(leaf)) continue;
      general++;
      if (facts.met(leaf)) met++;
    }
    return reaches(met, general, minShare);
  },
  text: ({ minShare }) =>
    localText(
      `一般指标达到项数不低于 ${percent(minShare)}`,
      `at least ${percent(minShare)} of general criteria met`,
    ),
} satisfies ConditionKind<z.output<typeof schema>>;
