/**
 * The disparity coefficient (差异系数) of one measure at one stage, weighted by enrolment:
 * X̄ = Σxᵢ / P, S = √(Σ (pᵢ/P)·(xᵢ/pᵢ − X̄)²), coefficient = S / X̄ (explanatory note to
 * 教督〔2012〕3号). It does not depend on the unit, nor on "per pupil" or "per hundred".
 */
import {
  amountsOf,
  isRefused,
  type Refused,
  refusal,
  type SetColumns,
  type StageRows,
} from "./columns.ts";
import { compareRoot, doubtOf, type Fraction, fraction, rounded, squarePlusOne } from "./exact.ts";

/** Places the coefficient and the mean are written with; comparisons do not round unless told. */
export const setPlaces = 4;

export type Spread = {
  readonly rows: StageRows;
  readonly amounts: Float64Array;
  /** Σxᵢ. */
  readonly sum: number;
  /** Σxᵢ / P, per pupil. */
  readonly mean: number;
  readonly deviation: number;
  readonly coefficient: number;
  /** Square of the coefficient plus one, exact; computed when first asked for. */
  readonly square: () => Fraction;
};

/** The plain loops; `pupils` are above zero and `sum` is not zero. */
export function coefficientOf(
  pupils: Float64Array,
  amounts: Float64Array,
  total: number,
  sum: number,
): { mean: number; deviation: number; coefficient: number } {
  const mean = sum / total;
  let squares = 0;
  for (let at = 0; at < amounts.length; at++) {
    const size = pupils[at] ?? 0;
    const apart = (amounts[at] ?? 0) / size - mean;
    squares += size * apart * apart;
  }
  const deviation = Math.sqrt(squares / total);
  return { mean, deviation, coefficient: deviation / mean };
}

/** How far the schools of a stage lie apart in a measure, or why that cannot be said. */
export function spreadOf(columns: SetColumns, rows: StageRows, code: string): Spread | Refused {
  if (rows.rows.length < 2) {
    return refusal(
      "set.tooFew",
      "同一学段不足两所学校，没有差异系数",
      "fewer than two schools at this stage: there is no disparity",
    );
  }
  const column = amountsOf(columns, rows, code);
  if (isRefused(column)) return column;
  const { amounts, sum } = column;
  if (sum === 0) {
    return refusal(
      "set.zeroMean",
      `指标 ${code} 全部为零，平均值为零，没有差异系数`,
      `measure ${code} is zero everywhere: with a mean of zero there is no coefficient`,
    );
  }
  let exact: Fraction | undefined;
  const square = () => {
    exact ??= squarePlusOne(rows.pupils, amounts);
    return exact;
  };
  return { rows, amounts, sum, square, ...coefficientOf(rows.pupils, amounts, rows.total, sum) };
}

/** What a coefficient may be at most. With `roundTo` it is rounded, half up, before comparing. */
export type Limit = { readonly most: string; readonly roundTo?: number | undefined };

/** The edge a coefficient must not pass: up to it, or strictly below it where rounding comes first. */
export function edgeOf({ most, roundTo }: Limit): { edge: Fraction; strict: boolean } {
  const { top, bottom } = fraction(most);
  if (roundTo === undefined) return { edge: { top, bottom }, strict: false };
  const scale = 10n ** BigInt(roundTo);
  // Rounded figures are whole multiples: the largest that still counts, plus half a step.
  const largest = (top * scale) / bottom;
  return { edge: { top: 2n * largest + 1n, bottom: 2n * scale }, strict: true };
}

/** Is the coefficient within its limit? Exact: a double only decides where it cannot be wrong. */
export function isWithin(
  spread: Pick<Spread, "rows" | "coefficient" | "square">,
  limit: Limit,
): boolean {
  const { edge, strict } = edgeOf(limit);
  const near = Number(edge.top) / Number(edge.bottom);
  if (Math.abs(spread.coefficient - near) > doubtOf(spread.rows.rows.length) * Math.max(1, near)) {
    return spread.coefficient < near;
  }
  const side = compareRoot(spread.square(), edge);
  return strict ? side < 0 : side <= 0;
}

/** The coefficient as a decimal, half up, exact to the last place. */
export function coefficientText(spread: Spread, places = setPlaces): string {
  const terms = spread.rows.rows.length;
  return rounded(spread.coefficient, places, terms, (middle) =>
    compareRoot(spread.square(), middle),
  );
}
