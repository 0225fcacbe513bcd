/** What leaves give, laid out flat, so that scoring a leaf is an array access and no call. */
import type { CompiledLeaf } from "../leaves/leaf-kind.ts";

/**
 * How units come from a code. `direct`: they are the code. `table`: they lie in `tables`.
 * `asked`: the leaf itself says. `bonus`: the code is bonus units, and the base gets nothing.
 */
export const leafMode = { direct: 0, table: 1, asked: 2, bonus: 3 } as const;

/** All by node; groups hold zeros. */
export type LeafFigures = {
  readonly full: Float64Array;
  readonly mode: Uint8Array;
  /** Where the table of a leaf begins. */
  readonly start: Int32Array;
  /** Length of its table; of a bonus the most units it gives. */
  readonly most: Float64Array;
  readonly tables: Float64Array;
};

function modeOf(leaf: CompiledLeaf<never>): number {
  if (leaf.bonus) return leafMode.bonus;
  if (leaf.direct) return leafMode.direct;
  return leaf.table ? leafMode.table : leafMode.asked;
}

export function leafFigures(leaves: readonly (CompiledLeaf<never> | null)[]): LeafFigures {
  const tables: number[] = [];
  const start = new Int32Array(leaves.length);
  const most = new Float64Array(leaves.length);
  leaves.forEach((leaf, node) => {
    start[node] = tables.length;
    most[node] = leaf?.bonus?.max ?? leaf?.table?.length ?? 0;
    if (leaf?.table) tables.push(...leaf.table);
  });
  return {
    full: Float64Array.from(leaves, (leaf) => leaf?.full ?? 0),
    mode: Uint8Array.from(leaves, (leaf) => (leaf ? modeOf(leaf) : 0)),
    start,
    most,
    tables: Float64Array.from(tables),
  };
}
