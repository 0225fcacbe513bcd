/** Where two groups of raters differ, criterion by criterion and in the whole. */
import { toUnits, unitsPerPoint } from "../decimal.ts";
import { type Board, state } from "../engine/board.ts";
import type { CompiledRubric } from "../engine/compile.ts";
import { type Fraction, minus, over, plus, shareText } from "../fraction.ts";
import type { DivergenceRule } from "./source.ts";

export type DivergenceRow = {
  code: string;
  /** Shares of the criterion, "0.7500"; the mean where a source has several raters. */
  of: string;
  against: string;
  /** of − against; above 0 the first rates higher. */
  difference: string;
  /** More than the rubric lets pass. */
  beyond: boolean;
};

export type DivergenceReport = {
  of: string;
  against: string;
  perCriterion: string;
  overall: string;
  /** Criteria that both have rated, in the order of the rubric. */
  criteria: DivergenceRow[];
  /** Null until both have rated everything. */
  whole: Omit<DivergenceRow, "code"> | null;
  /** Codes of the criteria that differ by more than the rubric lets pass. */
  beyond: string[];
};

/** What a rater gives a leaf, as a share of it; without points 1 for met, 0 for not. */
function rated(compiled: CompiledRubric, board: Board, leaf: number): Fraction | null {
  const node = compiled.leafNodes[leaf] ?? 0;
  const compiledLeaf = compiled.leaves[node];
  if (!compiledLeaf || board.states[node] !== state.scored) return null;
  if (compiledLeaf.bonus) return over(board.bonus[node] ?? 0, compiledLeaf.bonus.max);
  if (compiledLeaf.full > 0) return over(board.given[node] ?? 0, compiledLeaf.full);
  return over(compiledLeaf.met(board.codes[leaf] ?? 0, board.slot) ? 1 : 0, 1);
}

/** Mean over the raters of a source that rated it; null where none did. */
export function meanOf(shares: readonly (Fraction | null)[]): Fraction | null {
  const given = shares.filter((one) => one !== null);
  if (given.length === 0) return null;
  const sum = given.reduce(plus);
  return { part: sum.part, whole: sum.whole * BigInt(given.length) };
}

function compare(of: Fraction, against: Fraction, limit: string): Omit<DivergenceRow, "code"> {
  const difference = minus(of, against);
  const size = difference.part < 0n ? -difference.part : difference.part;
  return {
    of: shareText(of),
    against: shareText(against),
    difference: shareText(difference),
    beyond: size * BigInt(unitsPerPoint) > BigInt(toUnits(limit)) * difference.whole,
  };
}

export function divergenceOf(
  compiled: CompiledRubric,
  rule: DivergenceRule,
  of: { boards: readonly Board[]; share: Fraction | null },
  against: { boards: readonly Board[]; share: Fraction | null },
): DivergenceReport {
  const criteria: DivergenceRow[] = [];
  compiled.leafNodes.forEach((node, leaf) => {
    const [first, second] = [of, against].map(({ boards }) =>
      meanOf(boards.map((board) => rated(compiled, board, leaf))),
    );
    if (!first || !second) return;
    criteria.push({
      code: compiled.codes[node] ?? "",
      ...compare(first, second, rule.perCriterion),
    });
  });
  return {
    ...rule,
    criteria,
    whole: of.share && against.share ? compare(of.share, against.share, rule.overall) : null,
    beyond: criteria.filter(({ beyond }) => beyond).map(({ code }) => code),
  };
}
