import type { Compiled } from "../model/compiled.ts";

/** With at most this many people a school may go to, all are arcs from the start. */
const ALL = 64;
/** Otherwise it begins with the cheapest few; others come in when prices call for them. */
const FEW = 24;

/** Schools by their row of costs, in the order of rows. */
export function schoolsByRow(compiled: Compiled): readonly (readonly number[])[] {
  const groups: number[][] = [];
  compiled.rowOf.forEach((row, j) => {
    const group = groups[row] ?? [];
    groups[row] = group;
    group.push(j);
  });
  return groups;
}

/**
 * The people a row begins with. Equal costs are taken from a place that differs by row, so that
 * schools of different places do not all crowd on the first few names.
 */
export function cheapest(costs: Float64Array, row: number): number[] {
  const all: number[] = [];
  const m = costs.length;
  const offset = (row * 7919) % Math.max(m, 1);
  for (let step = 0; step < m; step++) {
    const i = (step + offset) % m;
    if (costs[i] !== Infinity) all.push(i);
  }
  if (all.length <= ALL) return all;
  const few = all.slice(0, FEW);
  const cost = (at: number) => costs[few[at] as number] as number;
  const dearest = () => few.reduce((worst, _, at) => (cost(at) > cost(worst) ? at : worst), 0);
  let worst = dearest();
  for (let k = FEW; k < all.length; k++) {
    const i = all[k] as number;
    if ((costs[i] as number) >= cost(worst)) continue;
    few[worst] = i;
    worst = dearest();
  }
  return few;
}
