/** The grades of a rubric made ready: thresholds as reduced fractions, vetoes by rank. */
import { toUnits, unitsPerPoint } from "../decimal.ts";
import type { Grade } from "../format/grade.ts";
import type { Rubric } from "../format/rubric.ts";
import type { CompiledLeaf } from "../leaves/leaf-kind.ts";

export type CompiledVeto = { readonly node: number; readonly fail: boolean; readonly rank: number };

export type GradeTable = {
  readonly grades: readonly Grade[];
  /** A grade begins at part/whole of what is judged. */
  readonly parts: Float64Array;
  readonly wholes: Float64Array;
  /** In the order of the rubric; `rank` is the best grade that is left when it happens. */
  readonly vetoes: readonly CompiledVeto[];
  /** Bonus points count towards thresholds. */
  readonly bonusLifts: boolean;
};

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

export function compileGrades(
  { grades = [], bonus }: Rubric,
  full: number,
  leaves: readonly (Pick<CompiledLeaf<never>, "veto"> | null)[],
): GradeTable {
  const fractions = grades.map((grade) => {
    const [part, whole] =
      "minShare" in grade
        ? [toUnits(grade.minShare), unitsPerPoint]
        : [toUnits(grade.minPoints), full];
    const divisor = greatestDivisor(part, whole) || 1;
    return { part: part / divisor, whole: whole / divisor };
  });
  const vetoes = leaves.flatMap((leaf, node) => {
    if (!leaf?.veto) return [];
    const { effect } = leaf.veto;
    const fail = "fail" in effect;
    const rank = fail
      ? grades.length - 1
      : grades.findIndex(({ code }) => code === effect.capGrade);
    return [{ node, fail, rank }];
  });
  return {
    grades,
    parts: Float64Array.from(fractions, ({ part }) => part),
    wholes: Float64Array.from(fractions, ({ whole }) => whole),
    vetoes,
    bonusLifts: bonus?.liftsGrade === true,
  };
}
