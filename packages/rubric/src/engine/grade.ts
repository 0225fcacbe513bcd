/** From figures to a grade: vetoes, bands, and the conditions beside them. */
import type { Facts } from "../conditions/condition.ts";
import { conditionKind } from "../conditions/table.ts";
import type { Grade } from "../format/grade.ts";
import type { Why } from "../leaves/leaf-kind.ts";
import { english, localText } from "../text.ts";
import type { Board } from "./board.ts";
import type { CompiledRubric } from "./compile.ts";
import { reachesPart } from "./exact.ts";
import { factsOf, vetoHappened } from "./facts.ts";
import type { CompiledVeto } from "./grade-table.ts";

export type Grading = {
  /** Grade of what is answered so far; null without grades or before anything is answered. */
  readonly grade: Grade | null;
  /** Vetoes that happened, in the order of the rubric. */
  readonly vetoes: readonly string[];
  /** Those of them that hold the grade down. */
  readonly cappedBy: readonly string[];
  readonly failed: boolean;
  readonly why: readonly Why[];
};

/**
 * Rank of the best grade whose threshold is reached and whose conditions hold; -1 without grades
 * or before anything is judged. Thresholds are compared exactly, before any rounding: a share of
 * 0.59996 prints as 0.6000 and is still below 0.6.
 */
export function reachedRank(
  compiled: CompiledRubric,
  board: Board,
  facts: Facts,
  why?: Why[],
): number {
  const { grades, parts, wholes, bonusLifts } = compiled.grades;
  const given = board.given[0] ?? 0;
  const judged = given + (board.lost[0] ?? 0);
  if (judged === 0) return -1;
  const extra = bonusLifts ? (board.bonus[0] ?? 0) : 0;
  for (let rank = 0; rank < grades.length; rank++) {
    if (!reachesPart(compiled, board, 0, extra, parts[rank] ?? 0, wholes[rank] ?? 1)) continue;
    const grade = grades[rank];
    if (grade && holdsConditions(grade, facts, why)) return rank;
  }
  return -1;
}

export function holdsConditions(grade: Grade, facts: Facts, why: Why[] | undefined): boolean {
  for (const condition of grade.requires ?? []) {
    const kind = conditionKind(condition);
    if (kind.holds(condition, facts)) continue;
    if (why) {
      const needs = kind.text(condition);
      why.push({
        rule: `grade.condition.${condition.kind}`,
        text: localText(
          `不满足“${grade.title["zh-CN"]}”的条件：${needs["zh-CN"]}`,
          `${english(grade.title)} requires: ${english(needs)}`,
        ),
      });
    }
    return false;
  }
  return true;
}

function gradeWhy(grade: Grade, cappedBy: readonly string[]): Why {
  const band = "minShare" in grade ? grade.minShare : grade.minPoints;
  return {
    rule: cappedBy.length > 0 ? "grade.capped" : "grade.band",
    text:
      cappedBy.length > 0
        ? localText(
            `因一票否决（${cappedBy.join("、")}）等级为“${grade.title["zh-CN"]}”`,
            `held at ${english(grade.title)} by veto ${cappedBy.join(", ")}`,
          )
        : localText(
            `达到“${grade.title["zh-CN"]}”的起点 ${band}`,
            `reaches ${english(grade.title)}, which begins at ${band}`,
          ),
  };
}

/** The grade from the rank reached and the vetoes that happened; a veto comes before thresholds. */
export function gradingOf(
  { codes, grades: { grades } }: CompiledRubric,
  reached: number,
  happened: readonly CompiledVeto[],
  why: Why[],
): Grading {
  const code = ({ node }: CompiledVeto) => codes[node] ?? "";
  const failed = happened.some(({ fail }) => fail);
  const vetoes = happened.map(code);
  if (reached === -1) {
    return {
      grade: null,
      vetoes,
      cappedBy: happened.filter(({ fail }) => fail).map(code),
      failed,
      why,
    };
  }
  const rank = Math.max(reached, ...happened.map((veto) => veto.rank));
  const cappedBy = happened.filter((veto) => veto.rank > reached).map(code);
  const grade = grades[rank] ?? null;
  if (grade) why.push(gradeWhy(grade, cappedBy));
  return { grade, vetoes, cappedBy, failed, why };
}

/** Grades what is answered. */
export function gradeOf(compiled: CompiledRubric, board: Board): Grading {
  const why: Why[] = [];
  const happened = compiled.grades.vetoes.filter(({ node }) => vetoHappened(compiled, board, node));
  const reached = reachedRank(compiled, board, factsOf(compiled, board), why);
  return gradingOf(compiled, reached, happened, why);
}
