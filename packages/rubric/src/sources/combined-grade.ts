/** The grade of a result that several sources make. */

import { toUnits, unitsPerPoint } from "../decimal.ts";
import type { Board } from "../engine/board.ts";
import type { CompiledRubric } from "../engine/compile.ts";
import { factsOf, vetoHappened } from "../engine/facts.ts";
import { gradingOf, holdsConditions } from "../engine/grade.ts";
import type { ResultGrade } from "../engine/score.ts";
import { type Fraction, over, plus, reachesFraction, times } from "../fraction.ts";
import type { Why } from "../leaves/leaf-kind.ts";
import type { Rated } from "./score-sources.ts";

export type CombinedGrading = {
  grade: ResultGrade | null;
  failed: boolean;
  vetoes: string[];
  cappedBy: string[];
  bonus: number;
  /** Weighted share of the whole, exact. */
  share: Fraction;
  why: Why[];
};

const nothing: Fraction = { part: 0n, whole: 1n };

function weighted(rated: readonly Rated[], figure: "given" | "lost"): Fraction {
  return rated.reduce((sum, one) => {
    const share = one[figure];
    return share ? plus(sum, times(share, over(toUnits(one.source.weight), unitsPerPoint))) : sum;
  }, nothing);
}

/** Mean bonus of the raters who decide, rounded half up. */
function bonusOf(boards: readonly Board[]): number {
  if (boards.length === 0) return 0;
  const together = boards.reduce((sum, board) => sum + (board.bonus[0] ?? 0), 0);
  return Math.floor((2 * together + boards.length) / (2 * boards.length));
}

export function combinedGrade(compiled: CompiledRubric, rated: readonly Rated[]): CombinedGrading {
  const { grades, vetoes, parts, wholes, bonusLifts } = compiled.grades;
  const deciding = rated.find(({ source }) => source.decides);
  const boards = (deciding?.evaluations ?? []).map(({ board }) => board);
  const facts = boards.map((board) => factsOf(compiled, board));
  const bonus = bonusOf(boards);
  const given = weighted(rated, "given");
  const judged = plus(given, weighted(rated, "lost"));
  const scored =
    bonusLifts && compiled.fullMark > 0 ? plus(given, over(bonus, compiled.fullMark)) : given;
  const why: Why[] = [];
  const reached =
    judged.part === 0n
      ? -1
      : grades.findIndex(
          (grade, rank) =>
            reachesFraction(scored, times(judged, over(parts[rank] ?? 0, wholes[rank] ?? 1))) &&
            facts.every((fact) => holdsConditions(grade, fact, why)),
        );
  const happened = vetoes.filter(({ node }) =>
    boards.some((board) => vetoHappened(compiled, board, node)),
  );
  const grading = gradingOf(compiled, reached, happened, why);
  const { grade } = grading;
  return {
    grade: grade && { code: grade.code, title: grade.title },
    failed: grading.failed,
    vetoes: [...grading.vetoes],
    cappedBy: [...grading.cappedBy],
    bonus,
    share: given,
    why,
  };
}
