import { type Criterion, isGroup } from "./format/criterion.ts";
import type { Rubric } from "./format/rubric.ts";
import type { LocalText } from "./text.ts";

/** One row of a criteria tree or sheet. */
export type FlatCriterion = {
  code: string;
  /** 0 for the criteria right under the rubric. */
  depth: number;
  /** Codes from the top down to this criterion, its own last. */
  path: readonly string[];
  text: LocalText;
  leaf: boolean;
  criterion: Criterion;
};

/** The criteria in reading order, parents before their children. */
export function flattenCriteria(rubric: Rubric): FlatCriterion[] {
  const rows: FlatCriterion[] = [];
  const walk = (criteria: readonly Criterion[], above: readonly string[]): void => {
    for (const criterion of criteria) {
      const { code, text } = criterion;
      const path = [...above, code];
      rows.push({ code, depth: above.length, path, text, leaf: !isGroup(criterion), criterion });
      if (isGroup(criterion)) walk(criterion.children, path);
    }
  };
  walk(rubric.criteria, []);
  return rows;
}
