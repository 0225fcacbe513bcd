/** All ways to combine. The only place that knows them all. */
import { allMet, allMetShape } from "./all-met.ts";
import { atLeastMet, atLeastMetShape } from "./at-least-met.ts";
import type { CombinationKind } from "./combination.ts";
import { sum, sumShape } from "./sum.ts";
import { weightedMean, weightedMeanShape } from "./weighted-mean.ts";

export const combinations = { sum, weightedMean, allMet, atLeastMet } as const;
export type CombinationName = keyof typeof combinations;

/** Everything of the groups but their children, which the recursive schema adds. */
export const groupShapes = {
  sum: sumShape,
  weightedMean: weightedMeanShape,
  allMet: allMetShape,
  atLeastMet: atLeastMetShape,
} as const;

/** The module of a group's kind; the `kind` selects its own module, so the cast is sound. */
export function combinationOf<Group extends { kind: CombinationName }>(
  group: Group,
): CombinationKind<Group> {
  return combinations[group.kind] as unknown as CombinationKind<Group>;
}
