/** What set rules need to know of a measure: its unit, per how many pupils, and its thresholds. */

import type { LocalText } from "../text.ts";
import { compareFractions, doubtOf, type Fraction, fraction } from "./exact.ts";
import type { Stage } from "./stage.ts";

export type SetMeasure = {
  readonly code: string;
  readonly text: LocalText;
  /** Of the figure per pupil or per hundred pupils. */
  readonly unit: LocalText;
  /** 1: per pupil; 100: per hundred pupils. */
  readonly per: number;
  /** At least this much, by stage. */
  readonly thresholds: Readonly<Partial<Record<Stage, string>>>;
};

/** A bound on an amount that grows with the pupils: amount ≥ bound · pupils. */
export type Bound = { readonly near: number; readonly exact: Fraction };

/** `threshold` per `per` pupils, times `share` of it. */
export function boundOf(threshold: string, per: number, share = "1"): Bound {
  const whole = fraction(threshold);
  const part = fraction(share);
  const exact = { top: whole.top * part.top, bottom: whole.bottom * part.bottom * BigInt(per) };
  return { near: Number(exact.top) / Number(exact.bottom), exact };
}

/** For a figure of one product. */
const single = doubtOf(1);

/** Does the amount reach the bound for so many pupils? Exact. */
export function reaches(amount: number, pupils: number, { near, exact }: Bound): boolean {
  const wanted = near * pupils;
  if (Math.abs(amount - wanted) > single * wanted) return amount > wanted;
  const { top, bottom } = exact;
  return compareFractions(fraction(amount), { top: top * BigInt(pupils), bottom }) >= 0;
}
