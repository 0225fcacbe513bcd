import { amountUnits, type Parameters } from "../format/parameter.ts";
import { subjectTypes } from "../vocabulary.ts";
import type { MeasureCriterion } from "./measure.ts";

/**
 * Thresholds of a measure in units, by place of the subject's type in `subjectTypes`. The last is
 * for a subject of unknown type: the strictest, so that nobody is found to meet what their own
 * type would not.
 */
export function thresholdsOf(leaf: MeasureCriterion, parameters: Parameters): number[] {
  const units = leaf.thresholds.map(({ value }) => amountUnits(value, parameters));
  const other = leaf.thresholds.findIndex(({ appliesTo }) => appliesTo === undefined);
  const strictest = leaf.direction === "atLeast" ? Math.max(...units) : Math.min(...units);
  const own = subjectTypes.map((type) => {
    const at = leaf.thresholds.findIndex(({ appliesTo }) => appliesTo?.includes(type));
    return units[at === -1 ? other : at] ?? strictest;
  });
  return [...own, strictest];
}
