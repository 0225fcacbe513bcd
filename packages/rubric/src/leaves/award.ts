/** How the number of a measure earns points. */
import { reachesUnits } from "../conditions/share.ts";
import { toUnits } from "../decimal.ts";
import { amountUnits } from "../format/parameter.ts";
import type { Scope } from "./leaf-kind.ts";
import type { MeasureCriterion } from "./measure.ts";

type Award = (code: number, threshold: number) => number;

/** full × part / whole, rounded half up to a ten-thousandth: the one place a leaf divides. */
export function shareUnits(full: number, part: number, whole: number): number {
  const product = 2 * full * part + whole;
  return Number.isSafeInteger(product)
    ? Math.floor(product / (2 * whole))
    : Number((2n * BigInt(full) * BigInt(part) + BigInt(whole)) / (2n * BigInt(whole)));
}

function byShare(full: number, upward: boolean, from: number): Award {
  return (code, threshold) => {
    if (upward ? code >= threshold : code <= threshold) return full;
    const [part, whole] = upward ? [code, threshold] : [threshold, code];
    if (from > 0 && !reachesUnits(part, whole, from)) return 0;
    return shareUnits(full, part, whole);
  };
}

/** Units a number gives under a threshold; both in units, the result from 0 to `full`. */
export function awardUnits(
  { direction, award = { by: "met" } }: MeasureCriterion,
  full: number,
  { parameters }: Pick<Scope, "parameters">,
): Award {
  const upward = direction === "atLeast";
  switch (award.by) {
    case "met":
      return (code, threshold) => ((upward ? code >= threshold : code <= threshold) ? full : 0);
    case "share":
      return byShare(full, upward, toUnits(award.from ?? "0"));
    case "steps": {
      const size = toUnits(award.size);
      const each = toUnits(award.points);
      return (code, threshold) => {
        const short = upward ? threshold - code : code - threshold;
        return short <= 0 ? full : Math.max(0, full - Math.ceil(short / size) * each);
      };
    }
    case "bands": {
      const bands = award.bands.map(({ bound, points }) => ({
        bound: amountUnits(bound, parameters),
        units: toUnits(points),
      }));
      return (code) =>
        bands.find(({ bound }) => (upward ? code >= bound : code <= bound))?.units ?? 0;
    }
  }
}
