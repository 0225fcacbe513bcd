/** What each school adds to a disparity, and where it stands against each threshold. */
import {
  isRefused,
  type Refused,
  refusal,
  rowsByStage,
  type SetColumns,
  type StageRows,
} from "./columns.ts";
import { setPlaces, spreadOf } from "./disparity.ts";
import { compareFractions, fraction, rounded } from "./exact.ts";
import { boundsAt } from "./judge-thresholds.ts";
import { reaches, type SetMeasure } from "./measure.ts";
import type { ThresholdsRule } from "./rule.ts";
import type { Stage } from "./stage.ts";

export type Contribution = {
  readonly row: number;
  readonly subject: string;
  readonly pupils: number;
  readonly amount: number;
  /** The school's figure in the measure's unit. */
  readonly value: string;
  /** Below (-1), at (0) or above (1) the weighted mean. */
  readonly side: -1 | 0 | 1;
  /** (pᵢ/P)·(Xᵢ − X̄)² over S²: the contributions of a stage add up to 1; 0 where all are equal. */
  readonly contribution: number;
};

/** Per pupil, or per so many, half up to four places, exact. */
export function valueText(amount: number, pupils: number, per: number): string {
  return rounded((amount / pupils) * per, setPlaces, 1, (middle) => {
    const { top, bottom } = fraction(amount);
    return compareFractions({ top: top * BigInt(per), bottom: bottom * BigInt(pupils) }, middle);
  });
}

export function stageOf(columns: SetColumns, stage: Stage): StageRows | Refused {
  const stages = rowsByStage(columns);
  if ("refused" in stages) return stages.refused;
  return (
    stages.byStage.get(stage) ??
    refusal("set.noRows", "该学段没有学校", "there is no school at this stage")
  );
}

/** Schools of a stage by what they add to the disparity of a measure, the largest first. */
export function traceDisparity(
  { code, per }: Pick<SetMeasure, "code" | "per">,
  columns: SetColumns,
  stage: Stage,
): readonly Contribution[] | Refused {
  const rows = stageOf(columns, stage);
  if (isRefused(rows)) return rows;
  const spread = spreadOf(columns, rows, code);
  if (isRefused(spread)) return spread;
  const { amounts, mean, deviation } = spread;
  const whole = deviation * deviation * rows.total;
  return Array.from(rows.rows, (row, at): Contribution => {
    const pupils = rows.pupils[at] ?? 1;
    const amount = amounts[at] ?? 0;
    const apart = amount / pupils - mean;
    return {
      row,
      subject: columns.subjects[row] ?? "",
      pupils,
      amount,
      value: valueText(amount, pupils, per),
      side: apart < 0 ? -1 : apart > 0 ? 1 : 0,
      contribution: whole > 0 ? (pupils * apart * apart) / whole : 0,
    };
  }).sort((a, b) => b.contribution - a.contribution || a.row - b.row);
}

export type ThresholdState = {
  readonly measure: string;
  readonly value: string;
  readonly threshold: string;
  readonly state: "met" | "aboveFloor" | "belowFloor";
};

/** Where one school stands against each threshold of a per-school rule. */
export function traceThresholds(
  rule: ThresholdsRule,
  measures: readonly SetMeasure[],
  columns: SetColumns,
  row: number,
): readonly ThresholdState[] | Refused {
  const stage = columns.stages[row] as Stage;
  const byCode = new Map(measures.map((measure) => [measure.code, measure]));
  const bounds = boundsAt(rule.measures, byCode, stage, rule.restShare);
  if (isRefused(bounds)) return bounds;
  const pupils = columns.enrolment[row] ?? Number.NaN;
  return bounds.map(({ code, whole, floor }): ThresholdState => {
    const amount = columns.amounts[code]?.[row] ?? Number.NaN;
    const measure = byCode.get(code);
    return {
      measure: code,
      value: valueText(amount, pupils, measure?.per ?? 1),
      threshold: measure?.thresholds[stage] ?? "",
      state: reaches(amount, pupils, whole)
        ? "met"
        : reaches(amount, pupils, floor)
          ? "aboveFloor"
          : "belowFloor",
    };
  });
}
