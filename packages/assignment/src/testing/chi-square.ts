/** Pearson's statistic of counts against equal expectation. */
export function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/**
 * The value that chance exceeds once in a thousand times, by Wilson and Hilferty's approximation
 * (good to a hundredth from ten degrees of freedom on).
 */
export function chiSquareLimit(degrees: number): number {
  const z = 3.0902;
  const spread = 2 / (9 * degrees);
  return degrees * (1 - spread + z * Math.sqrt(spread)) ** 3;
}
