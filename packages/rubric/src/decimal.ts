/**
 * Exact decimals. At the border a decimal is a string as the office writes it ("0.5", "935");
 * inside the engine it is a whole number of units, one unit being a ten-thousandth of a point.
 */
import { z } from "zod";
import { worded } from "./problems.ts";

/** Points and shares carry at most this many decimal places. */
export const decimalPlaces = 4;
export const unitsPerPoint = 10 ** decimalPlaces;

/** Nine digits before the point keep every sum of a rubric inside the exact integers of a double. */
const pointsPattern = /^(?:0|[1-9]\d{0,8})(?:\.\d{1,4})?$/;
const signedPattern = /^-?\d+(?:\.\d+)?$/;

/**
 * Non-negative decimal in a rubric: a string, or a number where that is handier to write.
 * Comes out in normal form ("5.0" and 5 become "5"), so that both have the same content hash.
 */
export const decimalSchema = z.union([z.string(), z.number()]).transform((value, context) => {
  const written = String(value);
  if (pointsPattern.test(written)) return Decimal.normal(written);
  context.addIssue(
    worded(
      "malformedDecimal",
      `“${written}” 不是有效分数：须为不小于 0、最多 ${decimalPlaces} 位小数的数`,
      `not a decimal from 0 with up to ${decimalPlaces} places: ${written}`,
    ),
  );
  return z.NEVER;
});

/** True for a string the engine accepts as points: not negative, at most four decimal places. */
export function isPoints(value: string): boolean {
  return pointsPattern.test(value);
}

/**
 * "1.25" to 12500 units. The value must satisfy {@link isPoints}. Read digit by digit, because
 * scoring reads more decimals than it does anything else.
 */
export function toUnits(value: string): number {
  let units = 0;
  let places = -1;
  for (let at = 0; at < value.length; at++) {
    const digit = value.charCodeAt(at) - 48;
    if (digit < 0) places = 0;
    else {
      units = units * 10 + digit;
      if (places >= 0) places++;
    }
  }
  return units * 10 ** (decimalPlaces - Math.max(places, 0));
}

/** 12500 units to "1.25". */
export function fromUnits(units: number): string {
  const rest = units % unitsPerPoint;
  const whole = String((units - rest) / unitsPerPoint);
  return rest === 0
    ? whole
    : `${whole}.${String(rest).padStart(decimalPlaces, "0").replace(/0+$/, "")}`;
}

/**
 * part/whole rounded half up to `places`; null when the whole is zero.
 * Both in the same unit, both not negative.
 */
export function ratio(part: number, whole: number, places: number): string | null {
  if (whole === 0) return null;
  const denominator = BigInt(whole);
  const scaled = (2n * BigInt(part) * 10n ** BigInt(places) + denominator) / (2n * denominator);
  return fixed(scaled, places);
}

type Scaled = { value: bigint; places: number };

function scale(value: string): Scaled {
  if (!signedPattern.test(value)) throw new RangeError(`not a decimal: ${value}`);
  const [whole = "0", fraction = ""] = value.split(".");
  return { value: BigInt(whole + fraction), places: fraction.length };
}

function align(a: string, b: string): { left: bigint; right: bigint; places: number } {
  const x = scale(a);
  const y = scale(b);
  const places = Math.max(x.places, y.places);
  return {
    left: x.value * 10n ** BigInt(places - x.places),
    right: y.value * 10n ** BigInt(places - y.places),
    places,
  };
}

function fixed(value: bigint, places: number): string {
  const negative = value < 0n;
  const digits = (negative ? -value : value).toString().padStart(places + 1, "0");
  const cut = digits.length - places;
  const body = places === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return negative ? `-${body}` : body;
}

function unscale(value: bigint, places: number): string {
  const written = fixed(value, places);
  return written.includes(".") ? written.replace(/\.?0+$/, "") : written;
}

/**
 * Exact arithmetic on decimal strings of any size and sign.
 * Every function throws RangeError on a string that is not a decimal.
 */
export const Decimal = {
  /** Shortest form: "5.0" is "5", "-0" is "0". */
  normal(value: string): string {
    const { value: scaled, places } = scale(value);
    return unscale(scaled, places);
  },
  add(a: string, b: string): string {
    const { left, right, places } = align(a, b);
    return unscale(left + right, places);
  },
  subtract(a: string, b: string): string {
    const { left, right, places } = align(a, b);
    return unscale(left - right, places);
  },
  sum(values: readonly string[]): string {
    return values.reduce((total, value) => Decimal.add(total, value), "0");
  },
  /** -1, 0 or 1. */
  compare(a: string, b: string): -1 | 0 | 1 {
    const { left, right } = align(a, b);
    return left < right ? -1 : left > right ? 1 : 0;
  },
  /** For display: exactly `places` places, ties rounded away from zero (四舍五入). */
  format(value: string, places: number): string {
    const { value: scaled, places: had } = scale(value);
    if (had <= places) return fixed(scaled * 10n ** BigInt(places - had), places);
    const step = 10n ** BigInt(had - places);
    const half = scaled < 0n ? -step / 2n : step / 2n;
    return fixed((scaled + half) / step, places);
  },
} as const;
