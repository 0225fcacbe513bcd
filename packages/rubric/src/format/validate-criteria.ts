/** Checks over the tree of criteria: codes, points that add up, reach of each criterion. */

import { combinationOf } from "../combinations/table.ts";
import { isWhole } from "../combinations/weighted-mean.ts";
import { fromUnits, toUnits } from "../decimal.ts";
import type { Scope, Scoring } from "../leaves/leaf-kind.ts";
import { leafKind } from "../leaves/table.ts";
import { type PathPart, type Problem, problem } from "../problems.ts";
import type { SubjectType } from "../vocabulary.ts";
import { type Criterion, type Group, isGroup } from "./criterion.ts";
import { fullOf, fullUnits } from "./points.ts";

type Context = Pick<Scope, "parameters" | "questionnaires"> & {
  found: Problem[];
  codes: Set<string>;
};
/** Where a criterion stands: how it scores, what reaches it, and whether a mean weighs it. */
type Place = { scoring: Scoring; types: readonly SubjectType[]; weighed: boolean };
type Path = readonly PathPart[];

/**
 * Declared points are right if all children add up to them, or if they do so for every subject
 * type that reaches the group: a rubric may ask primary and junior schools different things.
 */
export function pointsProblem(
  declared: string,
  criteria: readonly Criterion[],
  types: readonly SubjectType[],
  scoring: Scoring,
  path: Path,
  name: string,
): Problem | null {
  const units = toUnits(declared);
  const all = fullUnits(criteria, scoring);
  if (all === units) return null;
  if (types.every((type) => fullUnits(criteria, scoring, type) === units)) return null;
  return problem(
    [...path, "points"],
    "pointsDoNotAddUp",
    `${name}：写明 ${declared} 分，下级指标合计 ${fromUnits(all)} 分`,
    `${name}: declares ${declared} points, its criteria add up to ${fromUnits(all)}`,
  );
}

function checkReach(
  criterion: Criterion,
  types: readonly SubjectType[],
  path: Path,
  context: Context,
): readonly SubjectType[] {
  if (!criterion.appliesTo) return types;
  const reached = types.filter((type) => criterion.appliesTo?.includes(type));
  if (reached.length === 0) {
    context.found.push(
      problem(
        [...path, "appliesTo"],
        "neverApplies",
        `${criterion.code}：不适用于本指标体系的任何对象类型`,
        `${criterion.code}: applies to none of the subject types that reach it`,
      ),
    );
  }
  return reached;
}

/** Weights add up to 1 or 100: all together, or for every subject type that reaches the group. */
function checkWeights(group: Group, { types, scoring }: Place, path: Path): Problem[] {
  if (group.kind !== "weightedMean") return [];
  const weights = (type?: SubjectType) =>
    group.children.reduce(
      (sum, child) => (fullOf(child, scoring, type) > 0 ? sum + toUnits(child.weight ?? "0") : sum),
      0,
    );
  if (isWhole(weights()) || types.every((type) => isWhole(weights(type)))) return [];
  const zh = `${group.code}：权重合计 ${fromUnits(weights())}，应为 1 或 100`;
  const en = `${group.code}: weights add up to ${fromUnits(weights())}, neither 1 nor 100`;
  return [problem([...path, "children"], "weightsDoNotAddUp", zh, en)];
}

function checkGroup(group: Group, place: Place, path: Path, context: Context): void {
  const { found } = context;
  const { scoring, types } = place;
  const combination = combinationOf(group);
  const below = combination.below(scoring);
  const children = group.children.map((child) => ({
    code: child.code,
    weight: child.weight,
    carries: fullOf(child, below) > 0,
  }));
  found.push(...combination.problems(group, children, path, scoring));
  if (group.children.length === 0) {
    found.push(
      problem(
        [...path, "children"],
        "emptyGroup",
        `${group.code}：没有下级指标`,
        `${group.code}: the group has no criteria`,
      ),
    );
  }
  const inside = { scoring: below, types, weighed: group.kind === "weightedMean" };
  checkCriteria(group.children, inside, [...path, "children"], context);
  if (found.length > 0) return;
  found.push(...checkWeights(group, { ...place, scoring: below }, path));
  if (group.kind !== "sum" || group.points === undefined || scoring === "compliance") return;
  const wrong = pointsProblem(group.points, group.children, types, scoring, path, group.code);
  if (wrong) found.push(wrong);
}

/** Bounds must hold what they bound: the weight in a mean, else the full points. */
function checkBounds(criterion: Criterion, { weighed, scoring }: Place, path: Path): Problem[] {
  const { code, weight, weightBounds } = criterion;
  if (weight !== undefined && !weighed) {
    const zh = `${code}：只有加权平均（weightedMean）的下级指标才写权重`;
    const en = `${code}: only children of a weightedMean have a weight`;
    return [problem([...path, "weight"], "weightWithoutMean", zh, en)];
  }
  if (!weightBounds) return [];
  const now = weighed ? toUnits(weight ?? "0") : fullOf(criterion, scoring);
  if (toUnits(weightBounds.min) <= now && now <= toUnits(weightBounds.max)) return [];
  const range = `${weightBounds.min}–${weightBounds.max}`;
  const zh = `${code}：现值 ${fromUnits(now)} 不在允许范围 ${range} 内`;
  const en = `${code}: ${fromUnits(now)} is outside its own bounds ${range}`;
  return [problem([...path, "weightBounds"], "weightOutOfBounds", zh, en)];
}

/** Walks the tree and adds what it finds to `context.found`. */
export function checkCriteria(
  criteria: readonly Criterion[],
  place: Place,
  path: Path,
  context: Context,
): void {
  criteria.forEach((criterion, index) => {
    const here = [...path, index];
    if (context.codes.has(criterion.code)) {
      context.found.push(
        problem(
          [...here, "code"],
          "duplicateCode",
          `指标代码 ${criterion.code} 重复`,
          `criterion code ${criterion.code} occurs twice`,
        ),
      );
    }
    context.codes.add(criterion.code);
    const types = checkReach(criterion, place.types, here, context);
    context.found.push(...checkBounds(criterion, place, here));
    if (isGroup(criterion)) {
      checkGroup(criterion, { ...place, types }, here, context);
      return;
    }
    const kind = leafKind(criterion.kind);
    if (!kind.scorings.includes(place.scoring)) {
      context.found.push(
        problem(
          [...here, "kind"],
          "mixedScoring",
          `${criterion.code}：达标类指标体系不能含计分指标（${criterion.kind}）`,
          `${criterion.code}: a compliance rubric cannot hold a ${criterion.kind} criterion`,
        ),
      );
    }
    const { parameters, questionnaires } = context;
    const scope: Scope = { scoring: place.scoring, types, parameters, questionnaires };
    context.found.push(...kind.problems(criterion, here, scope));
  });
}
