/** Checks over the tree of criteria: codes, points that add up, reach of each criterion. */
import { combinations } from "../combinations/table.ts";
import { fromUnits, toUnits } from "../decimal.ts";
import type { Scoring } from "../leaves/leaf-kind.ts";
import { leafKind } from "../leaves/table.ts";
import { type PathPart, type Problem, problem } from "../problems.ts";
import type { SubjectType } from "../vocabulary.ts";
import { type Criterion, type Group, isGroup } from "./criterion.ts";
import { fullUnits } from "./points.ts";

type Context = { scoring: Scoring; found: Problem[]; codes: Set<string> };

/**
 * Declared points are right if all children add up to them, or if they do so for every subject
 * type that reaches the group: a rubric may ask primary and junior schools different things.
 */
export function pointsProblem(
  declared: string,
  criteria: readonly Criterion[],
  types: readonly SubjectType[],
  scoring: Scoring,
  path: readonly PathPart[],
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
  path: readonly PathPart[],
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

function checkGroup(
  group: Group,
  types: readonly SubjectType[],
  path: readonly PathPart[],
  context: Context,
): void {
  const { scoring, found } = context;
  found.push(...combinations[group.kind].problems(group, path, scoring));
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
  checkCriteria(group.children, types, [...path, "children"], context);
  if (group.points === undefined || scoring === "compliance" || found.length > 0) return;
  const wrong = pointsProblem(group.points, group.children, types, scoring, path, group.code);
  if (wrong) found.push(wrong);
}

/** Walks the tree and adds what it finds to `context.found`. */
export function checkCriteria(
  criteria: readonly Criterion[],
  types: readonly SubjectType[],
  path: readonly PathPart[],
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
    const reached = checkReach(criterion, types, here, context);
    if (isGroup(criterion)) {
      checkGroup(criterion, reached, here, context);
      return;
    }
    const kind = leafKind(criterion.kind);
    if (!kind.scorings.includes(context.scoring)) {
      context.found.push(
        problem(
          [...here, "kind"],
          "mixedScoring",
          `${criterion.code}：达标类指标体系不能含计分指标（${criterion.kind}）`,
          `${criterion.code}: a compliance rubric cannot hold a ${criterion.kind} criterion`,
        ),
      );
    }
    context.found.push(...kind.problems(criterion, here, context.scoring));
  });
}
