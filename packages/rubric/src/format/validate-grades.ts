/** Checks over grade bands and what refers to them. */
import type { Known } from "../conditions/condition.ts";
import { conditionKind } from "../conditions/table.ts";
import { fromUnits, toUnits, unitsPerPoint } from "../decimal.ts";
import { type PathPart, type Problem, problem } from "../problems.ts";
import type { Criterion } from "./criterion.ts";
import { isGroup } from "./criterion.ts";
import type { Grade } from "./grade.ts";
import { fullMark, mostUnits } from "./points.ts";
import type { Rubric } from "./rubric.ts";

/** Threshold as a fraction over a common denominator, so that shares and points compare. */
export function thresholdOf(grade: Grade, full: number): bigint {
  return "minShare" in grade
    ? BigInt(toUnits(grade.minShare)) * BigInt(full)
    : BigInt(toUnits(grade.minPoints)) * BigInt(unitsPerPoint);
}

function checkBand(
  grades: readonly Grade[],
  index: number,
  { full, most }: { full: number; most: number },
  known: Known,
): Problem[] {
  const grade = grades[index] as Grade;
  const better = grades[index - 1];
  const path: PathPart[] = ["grades", index];
  const found: Problem[] = [];
  const threshold = thresholdOf(grade, full);
  if (grades.findIndex(({ code }) => code === grade.code) < index) {
    found.push(
      problem(
        [...path, "code"],
        "duplicateCode",
        `等级代码 ${grade.code} 重复`,
        `grade ${grade.code} occurs twice`,
      ),
    );
  }
  if (threshold > BigInt(most) * BigInt(unitsPerPoint)) {
    found.push(
      problem(
        [...path, "minPoints"],
        "unreachableGrade",
        `等级 ${grade.code} 的起点高于最高可得的 ${fromUnits(most)} 分`,
        `grade ${grade.code} begins above the ${fromUnits(most)} points there are`,
      ),
    );
  }
  if (better) {
    const above = thresholdOf(better, full);
    if (threshold > above) {
      found.push(
        problem(
          path,
          "gradesNotOrdered",
          `等级须由高到低排列：${grade.code} 的起点高于 ${better.code}`,
          `grades go from best to worst: ${grade.code} begins above ${better.code}`,
        ),
      );
    } else if (threshold === above && !better.requires?.length) {
      found.push(
        problem(
          path,
          "unreachableGrade",
          `等级 ${grade.code} 永远不会取得：${better.code} 起点相同且无附加条件`,
          `grade ${grade.code} is never given: ${better.code} begins at the same point without conditions`,
        ),
      );
    }
  }
  grade.requires?.forEach((condition, at) => {
    const kind = conditionKind(condition);
    found.push(...(kind.problems?.(condition, [...path, "requires", at], known) ?? []));
    for (const code of kind.codes(condition)) {
      if (known.codes.has(code)) continue;
      found.push(
        problem(
          [...path, "requires", at, "code"],
          "unknownCode",
          `等级 ${grade.code} 的条件引用了不存在的指标 ${code}`,
          `a condition of grade ${grade.code} names criterion ${code}, which does not exist`,
        ),
      );
    }
  });
  return found;
}

/** Level codes, and how many criteria have a level of each. */
function levelsOf(criteria: readonly Criterion[], levels = new Map<string, number>()) {
  for (const criterion of criteria) {
    if (isGroup(criterion)) levelsOf(criterion.children, levels);
    else if (criterion.kind === "level") {
      for (const { code } of criterion.levels) levels.set(code, (levels.get(code) ?? 0) + 1);
    }
  }
  return levels;
}

/** `codes` are all criterion codes of the rubric. */
export function checkGrades(rubric: Omit<Rubric, "hash">, codes: ReadonlySet<string>): Problem[] {
  const { grades = [], criteria } = rubric;
  const full = fullMark(rubric);
  const marks = { full, most: mostUnits(rubric) };
  const known = { codes, levels: levelsOf(criteria) };
  const found = grades.flatMap((_, index) => checkBand(grades, index, marks, known));
  const last = grades.at(-1);
  if (last && (thresholdOf(last, full) > 0n || last.requires?.length)) {
    found.push(
      problem(
        ["grades", grades.length - 1],
        "gradesLeaveGap",
        `最低等级 ${last.code} 须从 0 开始且无附加条件，否则有的结果没有等级`,
        `the last grade ${last.code} must begin at 0 without conditions, or some results have none`,
      ),
    );
  }
  return found;
}

/** A veto must name a grade, and one below the best, or it changes nothing. */
export function checkVetoes(
  criteria: readonly Criterion[],
  grades: readonly Grade[],
  path: readonly PathPart[] = ["criteria"],
): Problem[] {
  return criteria.flatMap((criterion, index) => {
    const here = [...path, index];
    if (isGroup(criterion)) {
      return checkVetoes(criterion.children, grades, [...here, "children"]);
    }
    if (criterion.kind !== "veto" || !("capGrade" in criterion.effect)) return [];
    const { capGrade } = criterion.effect;
    const rank = grades.findIndex(({ code }) => code === capGrade);
    if (rank > 0) return [];
    const at = [...here, "effect", "capGrade"];
    return rank < 0
      ? [
          problem(
            at,
            "unknownGrade",
            `${criterion.code}：没有等级 ${capGrade}`,
            `${criterion.code}: there is no grade ${capGrade}`,
          ),
        ]
      : [
          problem(
            at,
            "vetoWithoutEffect",
            `${criterion.code}：${capGrade} 已是最高等级，否决不起作用`,
            `${criterion.code}: ${capGrade} is the best grade, so the veto changes nothing`,
          ),
        ];
  });
}
