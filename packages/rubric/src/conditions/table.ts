/** All grade conditions. The only place that knows them all. */
import { z } from "zod";
import type { ConditionKind } from "./condition.ts";
import { coreMet } from "./core-met.ts";
import { criterionShare } from "./criterion-share.ts";
import { generalMet } from "./general-met.ts";
import { noVeto } from "./no-veto.ts";

const conditionKinds = { noVeto, coreMet, generalMet, criterionShare } as const;

export const conditionSchema = z.discriminatedUnion("kind", [
  noVeto.schema,
  coreMet.schema,
  generalMet.schema,
  criterionShare.schema,
]);
export type Condition = z.output<typeof conditionSchema>;

/** The module of a condition's kind; the `kind` selects its own module, so the cast is sound. */
export function conditionKind(condition: Condition): ConditionKind<Condition> {
  return conditionKinds[condition.kind] as unknown as ConditionKind<Condition>;
}
