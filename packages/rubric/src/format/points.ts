/** What criteria can give, before any answer. */
import { toUnits } from "../decimal.ts";
import type { Scoring } from "../leaves/leaf-kind.ts";
import { compileLeaf } from "../leaves/table.ts";
import type { SubjectType } from "../vocabulary.ts";
import { type Criterion, isGroup } from "./criterion.ts";
import type { Rubric } from "./rubric.ts";

/** Units of the criteria together; for one subject type, or over all of them when none is named. */
export function fullUnits(
  criteria: readonly Criterion[],
  scoring: Scoring,
  type?: SubjectType,
): number {
  let total = 0;
  for (const criterion of criteria) {
    if (type && criterion.appliesTo && !criterion.appliesTo.includes(type)) continue;
    total += isGroup(criterion)
      ? fullUnits(criterion.children, scoring, type)
      : compileLeaf(criterion, scoring).full;
  }
  return total;
}

/** The full mark in units: as declared, else what all criteria add up to. */
export function fullMark({ points, criteria, scoring }: Omit<Rubric, "hash">): number {
  return points === undefined ? fullUnits(criteria, scoring) : toUnits(points);
}
