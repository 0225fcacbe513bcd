/** The tree: groups that combine their children, down to leaves that are answered. */
import { z } from "zod";
import { sumShape } from "../combinations/sum.ts";
import { type Leaf, type LeafSource, leafSchemas } from "../leaves/table.ts";

type SumOwn = z.ZodObject<typeof sumShape>;
export type Group = z.output<SumOwn> & { children: readonly Criterion[] };
export type GroupSource = z.input<SumOwn> & { children: readonly CriterionSource[] };

export type Criterion = Group | Leaf;
export type CriterionSource = GroupSource | LeafSource;

const groupSchema = z.strictObject({
  ...sumShape,
  get children(): z.ZodType<readonly Criterion[], readonly CriterionSource[]> {
    return z.array(criterionSchema).readonly();
  },
});

export const criterionSchema = z.discriminatedUnion("kind", [groupSchema, ...leafSchemas]);

export function isGroup(criterion: Criterion): criterion is Group {
  return "children" in criterion;
}
