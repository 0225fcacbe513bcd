/** Exact fractions of whole numbers, for the few places where scoring divides. */
export type Fraction = { readonly part: bigint; readonly whole: bigint };

/** sum + weight × part/whole. Denominators that are the same stay as they are. */
export function addFractions(sum: Fraction, weight: number, part: number, whole: number): Fraction {
  const numerator = BigInt(weight) * BigInt(part);
  const denominator = BigInt(whole);
  return sum.whole === denominator
    ? { part: sum.part + numerator, whole: denominator }
    : {
        part: sum.part * denominator + numerator * sum.whole,
        whole: sum.whole * denominator,
      };
}

/** full × fraction, rounded half up to whole units. */
export function roundedPart(full: number, { part, whole }: Fraction): number {
  return Number((2n * BigInt(full) * part + whole) / (2n * whole));
}
