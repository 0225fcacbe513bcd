/** The tree: groups that combine their children, down to leaves that are answered. */
import { z } from "zod";
import { type CombinationName, groupShapes } from "../combinations/table.ts";
import { type Leaf, type LeafSource, leafSchemas } from "../leaves/table.ts";

type Own<K extends CombinationName> = z.ZodObject<(typeof groupShapes)[K]>;
type GroupOf<K extends CombinationName> = {
  [Kind in K]: z.output<Own<Kind>> & { children: readonly Criterion[] };
}[K];
type GroupSourceOf<K extends CombinationName> = {
  [Kind in K]: z.input<Own<Kind>> & { children: readonly CriterionSource[] };
}[K];

export type Group = GroupOf<CombinationName>;
export type GroupSource = GroupSourceOf<CombinationName>;

export type Criterion = Group | Leaf;
export type CriterionSource = GroupSource | LeafSource;

type Children = z.ZodType<readonly Criterion[], readonly CriterionSource[]>;

const groupSchemas = [
  z.strictObject({
    ...groupShapes.sum,
    get children(): Children {
      return z.array(criterionSchema).readonly();
    },
  }),
  z.strictObject({
    ...groupShapes.weightedMean,
    get children(): Children {
      return z.array(criterionSchema).readonly();
    },
  }),
  z.strictObject({
    ...groupShapes.allMet,
    get children(): Children {
      return z.array(criterionSchema).readonly();
    },
  }),
  z.strictObject({
    ...groupShapes.atLeastMet,
    get children(): Children {
      return z.array(criterionSchema).readonly();
    },
  }),
] as const;

export const criterionSchema = z.discriminatedUnion("kind", [...groupSchemas, ...leafSchemas]);

export function isGroup(criterion: Criterion): criterion is Group {
  return "children" in criterion;
}
