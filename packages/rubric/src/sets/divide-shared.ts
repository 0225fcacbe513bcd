/** Shared resources of schools with several stages, divided by weighted pupils. */
import { Decimal } from "../decimal.ts";
import { compareFractions, fraction, rounded } from "./exact.ts";
import type { Stage } from "./stage.ts";

/** Pupils of a stage, and what one of them weighs: 1 : 1.1 in a nine-year school. */
export type StagePart = {
  readonly stage: Stage;
  readonly pupils: number;
  readonly weight: string;
};

/**
 * Divides an amount (m², yuan, rooms) by weighted pupils: each stage gets
 * amount · pupils·weight / Σ(pupils·weight), rounded half up to four places; the last stage with
 * pupils takes the rest, so that nothing is lost. Weights are the rubric's to state.
 * @throws RangeError when nobody is there or a figure is negative.
 */
export function divideShared(
  amount: string,
  parts: readonly StagePart[],
): Readonly<Partial<Record<Stage, string>>> {
  const shares = parts.map(({ pupils, weight }) => {
    if (!Number.isSafeInteger(pupils) || pupils < 0) throw new RangeError(`pupils: ${pupils}`);
    const one = fraction(weight);
    return { top: one.top * BigInt(pupils), bottom: one.bottom };
  });
  const common = shares.reduce((product, { bottom }) => product * bottom, 1n);
  const tops = shares.map(({ top, bottom }) => top * (common / bottom));
  const all = tops.reduce((sum, top) => sum + top, 0n);
  if (all <= 0n || tops.some((top) => top < 0n)) throw new RangeError("no pupils to divide by");
  const { top, bottom } = fraction(amount);
  if (top < 0n) throw new RangeError(`amount: ${amount}`);
  const last = tops.findLastIndex((share) => share > 0n);
  let rest = Decimal.normal(amount);
  const result: Partial<Record<Stage, string>> = {};
  parts.forEach(({ stage }, at) => {
    if (at === last) return;
    const exact = { top: top * (tops[at] ?? 0n), bottom: bottom * all };
    const value = Number(exact.top) / Number(exact.bottom);
    result[stage] = Decimal.normal(
      rounded(value, 4, 1, (middle) => compareFractions(exact, middle)),
    );
    rest = Decimal.subtract(rest, result[stage]);
  });
  const taker = parts[last];
  if (taker) result[taker.stage] = rest;
  return result;
}
