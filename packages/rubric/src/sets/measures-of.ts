/** The measures of a rubric as set rules see them, and answers made of what the rules found. */

import { fromUnits } from "../decimal.ts";
import type { Answer } from "../engine/answers.ts";
import { type Criterion, isGroup } from "../format/criterion.ts";
import { amountUnits, type Parameters, parametersOf } from "../format/parameter.ts";
import type { Rubric } from "../format/rubric.ts";
import type { MeasureCriterion } from "../leaves/measure.ts";
import type { SetResult } from "./evaluate.ts";
import type { SetMeasure } from "./measure.ts";
import { type Stage, stages } from "./stage.ts";

/** Every leaf of kind `measure`, groups opened. */
export function measureLeaves(criteria: readonly Criterion[]): MeasureCriterion[] {
  return criteria.flatMap((one) => {
    if (isGroup(one)) return measureLeaves(one.children);
    return one.kind === "measure" ? [one] : [];
  });
}

/** A threshold of the stage's own comes before the one for all others. */
function thresholdAt(leaf: MeasureCriterion, stage: Stage, parameters: Parameters) {
  const own =
    leaf.thresholds.find(({ appliesTo }) => appliesTo?.includes(stage)) ??
    leaf.thresholds.find(({ appliesTo }) => appliesTo === undefined);
  return own && fromUnits(amountUnits(own.value, parameters));
}

/** Measures that are so much per pupil, or per a whole number of them, more being better. */
export function setMeasures({ criteria, parameters }: Pick<Rubric, "criteria" | "parameters">) {
  const values = parametersOf(parameters);
  return measureLeaves(criteria).flatMap((leaf): SetMeasure[] => {
    const per = Number(leaf.ratio?.per);
    if (!Number.isSafeInteger(per) || leaf.direction !== "atLeast") return [];
    const thresholds: Partial<Record<Stage, string>> = {};
    for (const stage of stages) {
      const threshold = thresholdAt(leaf, stage, values);
      if (threshold !== undefined) thresholds[stage] = threshold;
    }
    const { code, text, unit } = leaf;
    return [{ code, text, unit, per, thresholds }];
  });
}

/**
 * What the rules found as `check` answers of another rubric, so that a county's result can stand
 * on its schools: rule code to criterion code. A rule that could not be judged gives no answer.
 */
export function setAnswers(
  { rules }: SetResult,
  criteria: Readonly<Record<string, string>>,
): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const { code, met } of rules) {
    const criterion = Object.hasOwn(criteria, code) ? criteria[code] : undefined;
    if (criterion !== undefined && met !== null) answers[criterion] = { kind: "check", met };
  }
  return answers;
}
