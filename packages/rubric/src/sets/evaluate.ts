/** All set rules of a rubric over the columns of many schools, in one call. */
import {
  isRefused,
  type Refused,
  rowsByStage,
  type SetColumns,
  type StageRows,
} from "./columns.ts";
import { type DisparityFinding, judgeDisparity } from "./judge-disparity.ts";
import { judgeLevel, type LevelFinding } from "./judge-level.ts";
import { judgeShare, judgeThresholds, type ShareFinding } from "./judge-thresholds.ts";
import type { SetMeasure } from "./measure.ts";
import type { SetRule } from "./rule.ts";
import type { Stage } from "./stage.ts";

export type SetFinding = DisparityFinding | ShareFinding | LevelFinding;
/** In place of a finding: why there is none. */
export type SetRefusal = Refused & { readonly stage: Stage; readonly measure: string | null };

export type SetRuleResult = {
  readonly code: string;
  readonly kind: SetRule["kind"];
  /** False as soon as one finding fails; null while something cannot be judged. */
  readonly met: boolean | null;
  readonly findings: readonly SetFinding[];
  readonly refused: readonly SetRefusal[];
};

export type SetResult = {
  readonly met: boolean | null;
  readonly rules: readonly SetRuleResult[];
  /** Why nothing at all could be judged. */
  readonly refused: Refused | null;
};

function judge(
  rule: SetRule,
  measures: ReadonlyMap<string, SetMeasure>,
  columns: SetColumns,
  rows: StageRows,
): readonly (SetFinding | SetRefusal | null)[] {
  switch (rule.kind) {
    case "disparity":
      return judgeDisparity(rule, measures, columns, rows);
    case "thresholds":
      return [judgeThresholds(rule, measures, columns, rows)];
    case "share":
      return judgeShare(rule, measures, columns, rows);
    default:
      return [judgeLevel(rule, measures, columns, rows)];
  }
}

function together(parts: readonly (boolean | null)[]): boolean | null {
  if (parts.includes(false)) return false;
  return parts.length === 0 || parts.includes(null) ? null : true;
}

function resultOf(
  rule: SetRule,
  measures: ReadonlyMap<string, SetMeasure>,
  columns: SetColumns,
  byStage: ReadonlyMap<Stage, StageRows | Refused>,
): SetRuleResult {
  const findings: SetFinding[] = [];
  const refused: SetRefusal[] = [];
  for (const [stage, rows] of byStage) {
    if (isRefused(rows)) {
      refused.push({ ...rows, stage, measure: null });
      continue;
    }
    for (const one of judge(rule, measures, columns, rows)) {
      if (one === null) continue;
      if (isRefused(one)) refused.push(one);
      else findings.push(one);
    }
  }
  // A coefficient that only goes into a mean is not judged by itself.
  const judged = findings.filter(({ met }) => met !== null).map(({ met }) => met);
  const met = together([...judged, ...refused.map(() => null)]);
  return { code: rule.code, kind: rule.kind, met, findings, refused };
}

/**
 * Judges each rule at each stage that occurs in the columns; stages never mix and measures are
 * never averaged unless the rule says so. What cannot be judged is refused with its reason and
 * leaves the rule open (`met: null`), unless something else fails it.
 */
export function evaluateSet(
  { rules, measures }: { rules: readonly SetRule[]; measures: readonly SetMeasure[] },
  columns: SetColumns,
): SetResult {
  const stages = rowsByStage(columns);
  if ("refused" in stages) return { met: null, rules: [], refused: stages.refused };
  const byCode = new Map(measures.map((measure) => [measure.code, measure]));
  const results = rules.map((rule) => resultOf(rule, byCode, columns, stages.byStage));
  return { met: together(results.map(({ met }) => met)), rules: results, refused: null };
}
