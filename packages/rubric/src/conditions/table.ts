/** All grade conditions. The only place that knows them all. */
import { z } from "zod";
import { allMetCondition } from "./all-met.ts";
import type { ConditionKind } from "./condition.ts";
import { coreMet } from "./core-met.ts";
import { criterionShare } from "./criterion-share.ts";
import { generalMet } from "./general-met.ts";
import { groupMet } from "./group-met.ts";
import { levelCount } from "./level-count.ts";
import { noVeto } from "./no-veto.ts";

const conditionKinds = {
  noVeto,
  allMet: allMetCondition,
  coreMet,
  generalMet,
  groupMet,
  criterionShare,
  levelCount,
} as const;

export const conditionSchema = z.discriminatedUnion("kind", [
  noVeto.schema,
  allMetCondition.schema,
  coreMet.schema,
  generalMet.schema,
  groupMet.schema,
  criterionShare.schema,
  levelCount.schema,
]);
export type Condition = z.output<typeof conditionSchema>;

/** The module of a condition's kind; the `kind` selects its own module, so the cast is sound. */
export function conditionKind(condition: Condition): ConditionKind<Condition> {
  return conditionKinds[condition.kind] as unknown as ConditionKind<Condition>;
}
