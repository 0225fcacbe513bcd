/** `mean` and `minimum`: one measure of a stage against a level all schools, or the lowest, reach. */
import { amountsOf, isRefused, type Refused, type SetColumns, type StageRows } from "./columns.ts";
import { setPlaces } from "./disparity.ts";
import { compareFractions, doubtOf, type Fraction, fraction, rounded, scaled } from "./exact.ts";
import { boundOf, type SetMeasure } from "./measure.ts";
import type { LevelRule } from "./rule.ts";
import type { Stage } from "./stage.ts";

export type LevelFinding = {
  readonly stage: Stage;
  readonly measure: string;
  readonly schools: number;
  readonly pupils: number;
  /** The mean, or the lowest school's figure, in the measure's unit. */
  readonly value: string;
  readonly limit: string;
  readonly met: boolean;
  /** The school with the lowest figure; null for the mean. */
  readonly lowest: number | null;
};

type Figure = { value: number; exact: () => Fraction; lowest: number | null };

function lowestOf({ rows, pupils }: StageRows, amounts: Float64Array): Figure {
  let at = 0;
  for (let other = 1; other < amounts.length; other++) {
    const ahead = (amounts[other] ?? 0) * (pupils[at] ?? 1);
    const behind = (amounts[at] ?? 0) * (pupils[other] ?? 1);
    if (ahead < behind) at = other;
  }
  const amount = amounts[at] ?? 0;
  const size = pupils[at] ?? 1;
  const exact = () => {
    const { top, bottom } = fraction(amount);
    return { top, bottom: bottom * BigInt(size) };
  };
  return { value: amount / size, exact, lowest: rows[at] ?? null };
}

function meanOf({ total }: StageRows, amounts: Float64Array, sum: number): Figure {
  const exact = () => {
    const { digits, scale } = scaled(amounts);
    return { top: digits.reduce((all, one) => all + one, 0n), bottom: scale * BigInt(total) };
  };
  return { value: sum / total, exact, lowest: null };
}

export function judgeLevel(
  rule: LevelRule,
  measures: ReadonlyMap<string, SetMeasure>,
  columns: SetColumns,
  rows: StageRows,
): LevelFinding | (Refused & { stage: Stage; measure: string }) | null {
  const { stage } = rows;
  const limit = rule.limits[stage];
  if (limit === undefined) return null;
  const column = amountsOf(columns, rows, rule.measure);
  if (isRefused(column)) return { ...column, stage, measure: rule.measure };
  const { amounts, sum } = column;
  const figure = rule.kind === "mean" ? meanOf(rows, amounts, sum) : lowestOf(rows, amounts);
  const per = measures.get(rule.measure)?.per ?? 1;
  const { near, exact } = boundOf(limit, per);
  const clear =
    Math.abs(figure.value - near) > doubtOf(rows.rows.length) * Math.max(near, figure.value);
  const side = clear ? figure.value - near : compareFractions(figure.exact(), exact);
  return {
    stage,
    measure: rule.measure,
    schools: rows.rows.length,
    pupils: rows.total,
    value: rounded(figure.value * per, setPlaces, rows.rows.length, (middle) => {
      const { top, bottom } = figure.exact();
      return compareFractions({ top: top * BigInt(per), bottom }, middle);
    }),
    limit,
    met: side >= 0,
    lowest: figure.lowest,
  };
}
