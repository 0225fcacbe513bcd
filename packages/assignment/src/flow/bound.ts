import type { Compiled } from "../model/compiled.ts";
import { schoolsByRow } from "./candidates.ts";

/** What is fixed before the search: whose places are taken, and what is searched at all. */
export type Frame = {
  /** Whether a school is searched for, rather than fixed or refused. */
  readonly free: Uint8Array;
  /** Places already taken, by person. */
  readonly taken: Int32Array;
  /** What it costs to leave a school without anybody: more than any exchange could save. */
  readonly penalty: number;
};

/** Marginal costs of the places a person still has. */
export function openPlaces(compiled: Compiled, frame: Frame, i: number): Float64Array {
  const taken = frame.taken[i] as number;
  const most = Math.min(compiled.cap(i), compiled.institutions.length);
  return Float64Array.from({ length: Math.max(0, most - taken) }, (_, k) =>
    compiled.loadCost(i, taken + k + 1),
  );
}

/**
 * A bound that no assignment can undercut, for any prices at all (weak duality):
 *
 *     sum over schools of min over people of (cost + price)
 *       - sum over people and their places of max(0, price - marginal cost of the place)
 *
 * Leaving a school without anybody counts as a person with room for all, price 0 and the penalty
 * as cost. All arithmetic is on whole numbers below 2^53, so equality with a cost is a proof.
 */
export function lowerBound(compiled: Compiled, frame: Frame, prices: ArrayLike<number>): number {
  const m = compiled.inspectors.length;
  const row = new Float64Array(m);
  let bound = 0;
  schoolsByRow(compiled).forEach((schools, r) => {
    compiled.baseRow(r, row);
    for (let i = 0; i < m; i++) row[i] = (row[i] as number) + (prices[i] as number);
    const least = lowest(row);
    for (const j of schools) {
      if (frame.free[j]) bound += schoolMinimum(compiled, frame, prices, row, least, j);
    }
  });
  for (let i = 0; i < m; i++) {
    for (const marginal of openPlaces(compiled, frame, i)) {
      const profit = (prices[i] as number) - marginal;
      if (profit > 0) bound -= profit;
    }
  }
  return bound;
}

function lowest(row: Float64Array): number {
  let at = 0;
  for (let i = 1; i < row.length; i++) if ((row[i] as number) < (row[at] as number)) at = i;
  return at;
}

function schoolMinimum(
  compiled: Compiled,
  frame: Frame,
  prices: ArrayLike<number>,
  priced: Float64Array,
  least: number,
  j: number,
): number {
  const { barred, surcharge, favoured, discounts } = compiled.story(j);
  let minimum = frame.penalty;
  favoured.forEach((i, at) => {
    if (barred.includes(i)) return;
    minimum = Math.min(minimum, (priced[i] as number) + surcharge - (discounts[at] as number));
  });
  if (!barred.includes(least)) return Math.min(minimum, (priced[least] ?? Infinity) + surcharge);
  for (let i = 0; i < prices.length; i++) {
    const cost = (priced[i] as number) + surcharge;
    if (cost < minimum && !barred.includes(i)) minimum = cost;
  }
  return minimum;
}
