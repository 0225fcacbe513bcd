/** Exact fractions, for the few places where scoring divides and something hangs on the result. */
import { fromUnits, unitsPerPoint } from "./decimal.ts";

export type Fraction = { readonly part: bigint; readonly whole: bigint };

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}

function reduced(part: bigint, whole: bigint): Fraction {
  const common = divisor(part < 0n ? -part : part, whole) || 1n;
  return { part: part / common, whole: whole / common };
}

/** part/whole of two whole numbers; the whole is above 0. */
export function over(part: number, whole: number): Fraction {
  return reduced(BigInt(part), BigInt(whole));
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return reduced(a.part * b.whole + b.part * a.whole, a.whole * b.whole);
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { part: -b.part, whole: b.whole });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return reduced(a.part * b.part, a.whole * b.whole);
}

/** part/whole of two fractions; the whole is above 0. */
export function divided(a: Fraction, b: Fraction): Fraction {
  return reduced(a.part * b.whole, a.whole * b.part);
}

export function wholeOf(units: number): Fraction {
  return { part: BigInt(units), whole: 1n };
}

/** a ≥ b. */
export function reachesFraction(a: Fraction, b: Fraction): boolean {
  return a.part * b.whole >= b.part * a.whole;
}

/** units × fraction in whole units, rounded half up; for fractions from 0. */
export function unitsOf(units: number, { part, whole }: Fraction): number {
  return Number((2n * BigInt(units) * part + whole) / (2n * whole));
}

/** To four places, ties away from zero: "-0.1250". */
export function shareText({ part, whole }: Fraction): string {
  const size = unitsOf(unitsPerPoint, { part: part < 0n ? -part : part, whole });
  const text = fromUnits(size);
  const [whole_ = "0", places = ""] = text.split(".");
  const written = `${whole_}.${places.padEnd(4, "0")}`;
  return part < 0n && size > 0 ? `-${written}` : written;
}
