import { decimalSchema, toUnits, unitsPerPoint } from "../decimal.ts";
import { worded } from "../problems.ts";

/** A share from 0 to 1 as a decimal: "0.8" is 80 per cent. */
export const shareSchema = decimalSchema.refine(
  (share) => toUnits(share) <= unitsPerPoint,
  worded("shareAboveOne", "比例不能大于 1", "a share is at most 1"),
);

/**
 * part/whole >= share, exactly: by cross-multiplication, before any rounding.
 * Holds where the whole is zero: nothing was asked, nothing is short.
 */
export function reaches(part: number, whole: number, share: string): boolean {
  return reachesUnits(part, whole, toUnits(share));
}

/** The same for a share in units, without reading it again. */
export function reachesUnits(part: number, whole: number, share: number): boolean {
  const left = part * unitsPerPoint;
  const right = share * whole;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left >= right;
  return BigInt(part) * BigInt(unitsPerPoint) >= BigInt(share) * BigInt(whole);
}

/** "0.855" as "85.5%". */
export function percent(share: string): string {
  return `${toUnits(share) / (unitsPerPoint / 100)}%`;
}
