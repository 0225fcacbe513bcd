/** A measure given as two counts: part / whole × per. */
import { decimalPlaces, fromUnits, isPoints, toUnits, unitsPerPoint } from "../decimal.ts";
import { type LocalText, localText } from "../text.ts";

type Counts = { part: string; whole: string };

/** Numbers at or above this are refused, as written ones are. */
const greatest = 1_000_000_000 * unitsPerPoint;

/**
 * The number in units, rounded to the ten-thousandth against the subject, so that rounding alone
 * never meets a threshold: down where more is better, else up.
 * @param per in units.
 */
export function ratioUnits({ part, whole }: Counts, per: number, down: boolean): number {
  const numerator = BigInt(toUnits(part)) * BigInt(per);
  const denominator = BigInt(toUnits(whole));
  const rounded = down ? numerator : numerator + denominator - 1n;
  return Number(rounded / denominator);
}

/** Null for two counts that make a number. */
export function ratioRefusal(counts: Counts, per: number): LocalText | null {
  const wrong = [counts.part, counts.whole].find((count) => !isPoints(count));
  if (wrong !== undefined) {
    const zh = `“${wrong}” 须为不小于 0、最多 ${decimalPlaces} 位小数的数`;
    return localText(zh, `"${wrong}" is not a number from 0 with up to ${decimalPlaces} places`);
  }
  if (toUnits(counts.whole) === 0) {
    return localText("分母为 0，无法计算", "the whole is 0, so there is no share");
  }
  const units = ratioUnits(counts, per, false);
  return units < greatest
    ? null
    : localText(`${fromUnits(units)} 过大`, `${fromUnits(units)} is too large`);
}
