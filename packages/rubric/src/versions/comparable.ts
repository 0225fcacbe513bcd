/** Which criteria can stand in one trend across two versions. */
import { flattenCriteria } from "../flatten.ts";
import type { Rubric } from "../format/rubric.ts";
import { type LocalText, localText } from "../text.ts";
import { answerKey, treeKey } from "./meaning.ts";

export type Comparison = {
  /** Codes whose figures mean the same in both, in the order of `b`. */
  same: string[];
  /** Codes of both whose figures do not; `answers` are still alike where that is said. */
  different: { code: string; answersAlike: boolean; why: LocalText }[];
  /** Codes of one version only. */
  onlyA: string[];
  onlyB: string[];
  /** The whole is made of the same criteria, counted in the same way. */
  total: boolean;
};

/** Leaves compare by their own figures, groups with all that is under them. */
export function comparable(a: Rubric, b: Rubric): Comparison {
  const old = new Map(flattenCriteria(a).map((row) => [row.code, row]));
  const own = flattenCriteria(b);
  const counted = a.scoring === b.scoring && a.notApplicable === b.notApplicable;
  const found: Comparison = { same: [], different: [], onlyA: [], onlyB: [], total: false };
  for (const { code, criterion, leaf } of own) {
    const before = old.get(code);
    if (!before) {
      found.onlyB.push(code);
      continue;
    }
    if (counted && treeKey(before.criterion) === treeKey(criterion)) {
      found.same.push(code);
      continue;
    }
    const answersAlike =
      leaf && before.leaf && answerKey(before.criterion) === answerKey(criterion);
    found.different.push({ code, answersAlike, why: reasonOf(counted, answersAlike, leaf) });
  }
  const codes = new Set(own.map(({ code }) => code));
  found.onlyA = [...old.keys()].filter((code) => !codes.has(code));
  const tops = (rubric: Rubric) =>
    rubric.criteria
      .map(({ code }) => code)
      .sort()
      .join("\n");
  const changed = new Set(found.different.map(({ code }) => code));
  found.total =
    counted && tops(a) === tops(b) && b.criteria.every(({ code }) => !changed.has(code));
  return found;
}

function reasonOf(counted: boolean, answersAlike: boolean, leaf: boolean): LocalText {
  if (!counted) {
    return localText("两个版本的计分方式不同", "the two versions count in different ways");
  }
  if (!leaf) return localText("下级指标有变化", "what is under it is not the same");
  return answersAlike
    ? localText("分值或标准有变化，作答仍可比", "other points or thresholds, the answers compare")
    : localText("所评内容有变化", "it asks for something else");
}
