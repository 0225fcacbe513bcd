import { z } from "zod";
import { localText } from "../text.ts";
import type { ConditionKind } from "./condition.ts";

const schema = z.strictObject({ kind: z.literal("allMet") });

/** Every leaf that is asked is fully met. */
export const allMetCondition = {
  schema,
  codes: () => [],
  holds(_, facts) {
    for (let leaf = 0; leaf < facts.leafCount; leaf++) {
      if (facts.scored(leaf) && !facts.met(leaf)) return false;
    }
    return true;
  },
  text: () => localText("各项指标全部达到", "all criteria met"),
} satisfies ConditionKind<z.output<typeof schema>>;
