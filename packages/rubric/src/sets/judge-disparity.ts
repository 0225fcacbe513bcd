/** `disparity`: coefficients of a stage against their limit, each by itself or their mean. */
import { isRefused, type Refused, refusal, type SetColumns, type StageRows } from "./columns.ts";
import {
  coefficientText,
  edgeOf,
  isWithin,
  type Spread,
  setPlaces,
  spreadOf,
} from "./disparity.ts";
import { compareFractions, doubtOf, type Fraction, rounded, scaled } from "./exact.ts";
import type { SetMeasure } from "./measure.ts";
import { compareMeanOfRoots } from "./roots.ts";
import type { DisparityRule } from "./rule.ts";
import type { Stage } from "./stage.ts";

/** One coefficient; `measure` is null for the mean of several. */
export type DisparityFinding = {
  readonly stage: Stage;
  readonly measure: string | null;
  readonly schools: number;
  readonly pupils: number;
  /** Weighted mean in the measure's unit; null for the mean of several coefficients. */
  readonly mean: string | null;
  readonly coefficient: string;
  readonly limit: string;
  /** Null where the rule judges only the mean of the coefficients. */
  readonly met: boolean | null;
};

/** The weighted mean as a decimal, half up, exact to the last place. */
export function meanText({ amounts, rows, sum }: Spread, per: number): string {
  let exact: Fraction | undefined;
  return rounded((sum / rows.total) * per, setPlaces, amounts.length, (middle) => {
    if (!exact) {
      const { digits, scale } = scaled(amounts);
      const total = digits.reduce((all, one) => all + one, 0n);
      exact = { top: total * BigInt(per), bottom: scale * BigInt(rows.total) };
    }
    return compareFractions(exact, middle);
  });
}

const beforeRoot = ({ square }: Spread): Fraction => {
  const { top, bottom } = square();
  return { top: top - bottom, bottom };
};

function meanFinding(
  rule: DisparityRule,
  { stage, rows, total }: StageRows,
  spreads: readonly Spread[],
  limit: string,
): DisparityFinding {
  const mean = spreads.reduce((sum, one) => sum + one.coefficient, 0) / spreads.length;
  const compare = (to: Fraction) => compareMeanOfRoots(spreads.map(beforeRoot), to);
  const { edge, strict } = edgeOf({ most: limit, roundTo: rule.roundTo });
  const terms = rows.length * spreads.length;
  const near = Number(edge.top) / Number(edge.bottom);
  const side =
    Math.abs(mean - near) > doubtOf(terms) * Math.max(1, near)
      ? Math.sign(mean - near)
      : compare(edge);
  return {
    stage,
    measure: null,
    schools: rows.length,
    pupils: total,
    mean: null,
    coefficient: rounded(mean, setPlaces, terms, compare),
    limit,
    met: strict ? side < 0 : side <= 0,
  };
}

/** Findings of one stage, a refusal in place of each that cannot be judged. */
export function judgeDisparity(
  rule: DisparityRule,
  measures: ReadonlyMap<string, SetMeasure>,
  columns: SetColumns,
  rows: StageRows,
): (DisparityFinding | (Refused & { stage: Stage; measure: string | null }))[] {
  const { stage } = rows;
  const limit = rule.limits[stage];
  if (limit === undefined) return [];
  const spreads: Spread[] = [];
  const found = rule.measures.map((code) => {
    const spread = spreadOf(columns, rows, code);
    if (isRefused(spread)) return { ...spread, stage, measure: code };
    spreads.push(spread);
    return {
      stage,
      measure: code,
      schools: rows.rows.length,
      pupils: rows.total,
      mean: meanText(spread, measures.get(code)?.per ?? 1),
      coefficient: coefficientText(spread),
      limit,
      met: rule.judged === "mean" ? null : isWithin(spread, { most: limit, roundTo: rule.roundTo }),
    };
  });
  if (rule.judged === "each") return found;
  if (spreads.length < rule.measures.length) {
    const missing = refusal(
      "set.incomplete",
      "有指标没有差异系数，不能计算综合差异系数",
      "a coefficient is missing, so there is no mean of all of them",
    );
    return [...found, { ...missing, stage, measure: null }];
  }
  return [...found, meanFinding(rule, rows, spreads, limit)];
}
