/** Rules over the thresholds of each school: k of n with a floor under the rest, and shares. */
import { reaches as reachesShare } from "../conditions/share.ts";
import { ratio } from "../decimal.ts";
import {
  amountsOf,
  isRefused,
  type Refused,
  refusal,
  type SetColumns,
  type StageRows,
} from "./columns.ts";
import { setPlaces } from "./disparity.ts";
import { type Bound, boundOf, reaches, type SetMeasure } from "./measure.ts";
import type { ShareRule, ThresholdsRule } from "./rule.ts";
import type { Stage } from "./stage.ts";

/** How many schools of a stage pass. */
export type ShareFinding = {
  readonly stage: Stage;
  /** Null where several measures are judged together. */
  readonly measure: string | null;
  readonly schools: number;
  readonly passed: number;
  /** passed / schools, half up. */
  readonly share: string;
  readonly least: string;
  readonly met: boolean;
  /** Rows that do not pass. */
  readonly failing: Int32Array;
};

type Judged = ShareFinding | (Refused & { stage: Stage; measure: string | null });

/** The thresholds of a measure at a stage, whole and at a share. */
export type Bounds = { readonly code: string; readonly whole: Bound; readonly floor: Bound };

/** Bounds of the named measures at a stage; a reason where one has no threshold there. */
export function boundsAt(
  codes: readonly string[],
  measures: ReadonlyMap<string, SetMeasure>,
  stage: Stage,
  share = "1",
): readonly Bounds[] | Refused {
  const bounds: Bounds[] = [];
  for (const code of codes) {
    const measure = measures.get(code);
    const threshold = measure?.thresholds[stage];
    if (!measure || threshold === undefined) {
      return refusal(
        "set.noThreshold",
        `指标 ${code} 没有该学段的标准值`,
        `measure ${code} has no threshold at this stage`,
      );
    }
    bounds.push({
      code,
      whole: boundOf(threshold, measure.per),
      floor: boundOf(threshold, measure.per, share),
    });
  }
  return bounds;
}

function finding(
  rows: StageRows,
  measure: string | null,
  passes: Uint8Array,
  least: string,
): ShareFinding {
  const size = rows.rows.length;
  let passed = 0;
  for (let at = 0; at < size; at++) passed += passes[at] ?? 0;
  const failing = new Int32Array(size - passed);
  for (let at = 0, next = 0; at < size; at++) {
    if (passes[at] === 0) failing[next++] = rows.rows[at] ?? 0;
  }
  return {
    stage: rows.stage,
    measure,
    schools: size,
    passed,
    share: ratio(passed, size, setPlaces) ?? "0",
    least,
    met: reachesShare(passed, size, least),
    failing,
  };
}

/** At least k thresholds met, none of the rest below its floor; each school by itself. */
export function judgeThresholds(
  rule: ThresholdsRule,
  measures: ReadonlyMap<string, SetMeasure>,
  columns: SetColumns,
  rows: StageRows,
): Judged {
  const { stage, pupils } = rows;
  const bounds = boundsAt(rule.measures, measures, stage, rule.restShare);
  if (isRefused(bounds)) return { ...bounds, stage, measure: null };
  const size = rows.rows.length;
  const met = new Uint8Array(size);
  const passes = new Uint8Array(size).fill(1);
  for (const { code, whole, floor } of bounds) {
    const column = amountsOf(columns, rows, code);
    if (isRefused(column)) return { ...column, stage, measure: code };
    const { amounts } = column;
    for (let at = 0; at < size; at++) {
      const amount = amounts[at] ?? 0;
      const school = pupils[at] ?? 0;
      if (reaches(amount, school, whole)) met[at] = (met[at] ?? 0) + 1;
      else if (!reaches(amount, school, floor)) passes[at] = 0;
    }
  }
  for (let at = 0; at < size; at++) if ((met[at] ?? 0) < rule.atLeast) passes[at] = 0;
  return finding(rows, null, passes, rule.share);
}

/** Share of schools that meet the threshold of each measure, measure by measure. */
export function judgeShare(
  rule: ShareRule,
  measures: ReadonlyMap<string, SetMeasure>,
  columns: SetColumns,
  rows: StageRows,
): Judged[] {
  const { stage, pupils } = rows;
  return rule.measures.map((code) => {
    const bounds = boundsAt([code], measures, stage);
    if (isRefused(bounds)) return { ...bounds, stage, measure: code };
    const column = amountsOf(columns, rows, code);
    if (isRefused(column)) return { ...column, stage, measure: code };
    const { whole } = bounds[0] as Bounds;
    const passes = Uint8Array.from(column.amounts, (amount, at) =>
      reaches(amount, pupils[at] ?? 0, whole) ? 1 : 0,
    );
    return finding(rows, code, passes, rule.share);
  });
}
