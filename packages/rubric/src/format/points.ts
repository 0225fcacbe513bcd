/** What criteria can give, before any answer. */
import { combinationOf } from "../combinations/table.ts";
import { toUnits } from "../decimal.ts";
import type { Scoring } from "../leaves/leaf-kind.ts";
import { leafKind } from "../leaves/table.ts";
import type { SubjectType } from "../vocabulary.ts";
import { type Criterion, isGroup } from "./criterion.ts";
import type { Rubric } from "./rubric.ts";

/** What one criterion can give; nothing where it does not apply to the subject type. */
export function fullOf(criterion: Criterion, scoring: Scoring, type?: SubjectType): number {
  if (type && criterion.appliesTo && !criterion.appliesTo.includes(type)) return 0;
  if (!isGroup(criterion)) return leafKind(criterion.kind).full(criterion, scoring);
  const combination = combinationOf(criterion);
  const together = fullUnits(criterion.children, combination.below(scoring), type);
  return combination.full(criterion, together, scoring);
}

/** Units of the criteria together; for one subject type, or over all of them when none is named. */
export function fullUnits(
  criteria: readonly Criterion[],
  scoring: Scoring,
  type?: SubjectType,
): number {
  let total = 0;
  for (const criterion of criteria) total += fullOf(criterion, scoring, type);
  return total;
}

/** The most bonus units the criteria give together, caps of groups included. */
export function bonusUnits(criteria: readonly Criterion[]): number {
  let total = 0;
  for (const criterion of criteria) {
    if (criterion.kind === "bonus") total += toUnits(criterion.max);
    if (!isGroup(criterion)) continue;
    const inside = bonusUnits(criterion.children);
    total += criterion.bonusMax ? Math.min(inside, toUnits(criterion.bonusMax)) : inside;
  }
  return total;
}

/** What grades can look at at most: the full mark, and bonuses where they lift grades. */
export function mostUnits(rubric: Omit<Rubric, "hash">): number {
  const full = fullMark(rubric);
  if (!rubric.bonus?.liftsGrade) return full;
  const bonus = bonusUnits(rubric.criteria);
  return full + (rubric.bonus.max ? Math.min(bonus, toUnits(rubric.bonus.max)) : bonus);
}

/** The full mark in units: as declared, else what all criteria add up to. */
export function fullMark({ points, criteria, scoring }: Omit<Rubric, "hash">): number {
  return points === undefined ? fullUnits(criteria, scoring) : toUnits(points);
}
