/**
 * Krippendorff's alpha: agreement of any number of raters, with ratings missing, beyond what
 * chance would give. 1 is perfect, 0 is chance. After K. Krippendorff, "Computing Krippendorff's
 * Alpha-Reliability" (University of Pennsylvania, 2011).
 */

/** `ordinal`: only the order of values counts. `interval`: their distance does. */
export type Metric = "ordinal" | "interval";

/** Ratings of one unit, one for each rater who gave one. */
export type Unit = readonly number[];

function squaredDistance(metric: Metric, values: readonly number[], counts: readonly number[]) {
  if (metric === "interval") {
    return (a: number, b: number) => ((values[a] ?? 0) - (values[b] ?? 0)) ** 2;
  }
  // Ratings up to and with a value, less half of those at it: the middle rank of the value.
  let below = 0;
  const ranks = counts.map((count) => {
    const rank = below + count / 2;
    below += count;
    return rank;
  });
  return (a: number, b: number) => ((ranks[a] ?? 0) - (ranks[b] ?? 0)) ** 2;
}

/**
 * Alpha over the units that at least two raters rated.
 * @returns null where nothing varies or nothing can be compared: then it is not defined.
 */
export function krippendorffAlpha(units: readonly Unit[], metric: Metric): number | null {
  const pairable = units.filter((unit) => unit.length >= 2);
  const values = [...new Set(pairable.flat())].sort((a, b) => a - b);
  const place = new Map(values.map((value, at) => [value, at]));
  const counts = new Array<number>(values.length).fill(0);
  for (const value of pairable.flat()) {
    const at = place.get(value) ?? 0;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const ratings = counts.reduce((sum, one) => sum + one, 0);
  const distance = squaredDistance(metric, values, counts);

  let observed = 0;
  for (const unit of pairable) {
    const places = unit.map((value) => place.get(value) ?? 0);
    let apart = 0;
    for (const [at, one] of places.entries()) {
      for (const other of places.slice(at + 1)) apart += 2 * distance(one, other);
    }
    observed += apart / (unit.length - 1);
  }
  let expected = 0;
  for (const [a, one] of counts.entries()) {
    for (let b = 0; b < a; b++) expected += 2 * one * (counts[b] ?? 0) * distance(a, b);
  }
  return expected === 0 ? null : 1 - ((ratings - 1) * observed) / expected;
}
