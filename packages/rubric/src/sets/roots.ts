/** Exact comparison of a mean of square roots, for rules that average several coefficients. */
import { compareFractions, type Fraction } from "./exact.ts";

/** The largest whole number whose square is at most `value`. */
export function wholeRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let guess = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (guess + value / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}

/** The root as a fraction, or null where it is irrational. */
function rationalRoot({ top, bottom }: Fraction): Fraction | null {
  const root = wholeRoot(top * bottom);
  return root * root === top * bottom ? { top: root, bottom } : null;
}

function add(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

/**
 * Is the mean of √value below, at or above `limit`? Roots of fractions only add up to a fraction
 * if each is one, so either all are and the sum is exact, or the sides differ and enough digits
 * will show it.
 */
export function compareMeanOfRoots(values: readonly Fraction[], limit: Fraction): -1 | 0 | 1 {
  const wanted = { top: limit.top * BigInt(values.length), bottom: limit.bottom };
  const rational = values.map(rationalRoot);
  if (rational.every((root) => root !== null)) {
    return compareFractions(rational.reduce(add, { top: 0n, bottom: 1n }), wanted);
  }
  for (let digits = 32n; ; digits *= 2n) {
    const scale = 10n ** digits;
    const low = values.reduce(
      (sum, { top, bottom }) => sum + wholeRoot((top * scale * scale) / bottom),
      0n,
    );
    const high = low + BigInt(values.length);
    if (compareFractions({ top: high, bottom: scale }, wanted) <= 0) return -1;
    if (compareFractions({ top: low, bottom: scale }, wanted) >= 0) return 1;
  }
}
