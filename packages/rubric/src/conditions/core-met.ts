import { z } from "zod";
import { localText } from "../text.ts";
import type { ConditionKind } from "./condition.ts";
import { percent, reaches, shareSchema } from "./share.ts";

const schema = z.strictObject({
  kind: z.literal("coreMet"),
  /** Share of its points every core leaf must reach; all of them when left out. */
  minShare: shareSchema.optional(),
});

/** Every core leaf is met, or reaches the stated share of its points. */
export const coreMet = {
  schema,
  codes: () => [],
  holds({ minShare = "1" }, facts) {
    for (let leaf = 0; leaf < facts.leafCount; leaf++) {
      if (!facts.scored(leaf) || !facts.core(leaf) || facts.met(leaf)) continue;
      // A leaf without points, as a check that only conditions look at, is met or it is not.
      const full = facts.leafFull(leaf);
      if (minShare === "1" || full === 0) return false;
      if (!reaches(facts.leafGiven(leaf), full, minShare)) return false;
    }
    return true;
  },
  text: ({ minShare = "1" }) =>
    minShare === "1"
      ? localText("核心指标全部达到", "all core criteria met")
      : localText(
          `每项核心指标不低于其分值的 ${percent(minShare)}`,
          `each core criterion at ${percent(minShare)} of its points or more`,
        ),
} satisfies ConditionKind<z.output<typeof schema>>;
