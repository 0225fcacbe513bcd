/**
 * Exact figures behind a column of doubles. A double stands for its shortest decimal, which is
 * what the office typed (up to 15 digits); from there on everything is whole numbers. Slow beside
 * the plain loops, so it is asked only where a double is too close to call.
 */

export type Fraction = { readonly top: bigint; readonly bottom: bigint };

/**
 * Share of its size by which a figure summed from so many doubles may err: one rounding is 2⁻⁵³,
 * each term adds one, and a few operations follow; four times that leaves room.
 */
export function doubtOf(terms: number): number {
  return (terms + 8) * 2 ** -51;
}

/** Mantissa and number of decimal places of the shortest decimal of a finite double. */
function written(value: number): { digits: bigint; places: number } {
  if (Number.isSafeInteger(value)) return { digits: BigInt(value), places: 0 };
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), places: fraction.length - Number(exponent) };
}

/** "0.45", 0.45 or 6 as a fraction. */
export function fraction(value: number | string): Fraction {
  const { digits, places } = written(Number(value));
  return places >= 0
    ? { top: digits, bottom: 10n ** BigInt(places) }
    : { top: digits * 10n ** BigInt(-places), bottom: 1n };
}

/** -1, 0 or 1 as a is below, at or above b. */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const left = a.top * b.bottom;
  const right = b.top * a.bottom;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** All amounts over one power of ten. */
export function scaled(values: Iterable<number>): { digits: bigint[]; scale: bigint } {
  const parts = Array.from(values, written);
  const places = parts.reduce((most, one) => Math.max(most, one.places), 0);
  return {
    digits: parts.map((one) => one.digits * 10n ** BigInt(places - one.places)),
    scale: 10n ** BigInt(places),
  };
}

/** Adds fractions in pairs, so that denominators grow together and not one after the other. */
function addUp(parts: readonly Fraction[]): Fraction {
  let row = parts;
  while (row.length > 1) {
    const next: Fraction[] = [];
    for (let at = 0; at < row.length; at += 2) {
      const left = row[at] as Fraction;
      const right = row[at + 1];
      next.push(
        right
          ? {
              top: left.top * right.bottom + right.top * left.bottom,
              bottom: left.bottom * right.bottom,
            }
          : left,
      );
    }
    row = next;
  }
  return row[0] ?? { top: 0n, bottom: 1n };
}

/**
 * Square of the disparity coefficient, plus one: P · Σ(xᵢ²/pᵢ) / (Σxᵢ)², which the definition
 * comes down to; `pupils` are whole, the amounts do not add up to zero.
 */
export function squarePlusOne(pupils: ArrayLike<number>, amounts: Iterable<number>): Fraction {
  // The scale drops out of the quotient.
  const { digits } = scaled(amounts);
  const bySize = new Map<number, bigint>();
  let total = 0n;
  let all = 0;
  digits.forEach((amount, at) => {
    const size = pupils[at] ?? 0;
    all += size;
    total += amount;
    bySize.set(size, (bySize.get(size) ?? 0n) + amount * amount);
  });
  const sum = addUp([...bySize].map(([size, top]) => ({ top, bottom: BigInt(size) })));
  return { top: BigInt(all) * sum.top, bottom: total * total * sum.bottom };
}

/** Is the root of (`square` − 1) below, at or above `limit`? */
export function compareRoot(square: Fraction, limit: Fraction): -1 | 0 | 1 {
  const { top, bottom } = limit;
  return compareFractions(square, { top: top * top + bottom * bottom, bottom: bottom * bottom });
}

/**
 * A double, summed from so many terms, as a decimal of `places` places, half up. Where it is too close to the middle between
 * two, `compare` says exactly on which side of that middle the true value lies.
 */
export function rounded(
  value: number,
  places: number,
  terms: number,
  compare: (middle: Fraction) => -1 | 0 | 1,
): string {
  const scale = 10 ** places;
  const down = Math.floor(value * scale);
  const middle = down + 0.5;
  const near = Math.abs(value * scale - middle) <= doubtOf(terms) * scale * Math.max(1, value);
  const up = near
    ? compare({ top: 2n * BigInt(down) + 1n, bottom: 2n * 10n ** BigInt(places) }) >= 0
    : value * scale > middle;
  return decimalText(down + (up ? 1 : 0), places);
}

function decimalText(units: number, places: number): string {
  const digits = BigInt(units)
    .toString()
    .padStart(places + 1, "0");
  return `${digits.slice(0, digits.length - places)}.${digits.slice(digits.length - places)}`;
}
