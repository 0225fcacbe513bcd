/**
 * Cohen's kappa with quadratic weights (J. Cohen, Psychological Bulletin 70, 1968): agreement of
 * two raters beyond chance, a disagreement twice as wide counting four times.
 */

export type Pair = readonly [number, number];

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

/**
 * Weights are squared differences of the values: ranks for levels that are equally far apart,
 * points where points say how far. Every value pairs with every other by chance, so the expected
 * disagreement is var(a) + var(b) + (mean(a) − mean(b))².
 * @returns null where there is nothing to compare or nobody's ratings vary and both agree.
 */
export function quadraticKappa(pairs: readonly Pair[]): number | null {
  if (pairs.length === 0) return null;
  const [a, b] = [meanOf(pairs.map(([one]) => one)), meanOf(pairs.map(([, one]) => one))];
  const observed = meanOf(pairs.map(([one, other]) => (one - other) ** 2));
  const varied = meanOf(pairs.map(([one, other]) => (one - a) ** 2 + (other - b) ** 2));
  const expected = varied + (a - b) ** 2;
  return expected === 0 ? null : 1 - observed / expected;
}
