/**
 * Figures before rounding. A weighted mean divides, and what it shows is rounded; whether a
 * threshold is reached must not hang on that, so near one it is asked again in fractions.
 */

import { unitsPerPoint } from "../decimal.ts";
import {
  divided,
  type Fraction,
  over,
  plus,
  reachesFraction,
  times,
  wholeOf,
} from "../fraction.ts";
import type { Board } from "./board.ts";
import type { CompiledRubric } from "./compile.ts";

type Figure = "given" | "open";

/** A figure of a node in units, exactly; the leaves' own are exact as they stand. */
export function exactFigure(
  compiled: CompiledRubric,
  board: Board,
  node: number,
  figure: Figure,
): Fraction {
  const kind = compiled.criteria[node]?.kind ?? "sum";
  if (compiled.divides[node] === 0) return wholeOf(board[figure][node] ?? 0);
  let sum = wholeOf(0);
  let weights = 0;
  for (let child = compiled.firstChild[node] ?? -1; child !== -1; ) {
    const own = exactFigure(compiled, board, child, figure);
    const possible = board.possible[child] ?? 0;
    if (kind !== "weightedMean") sum = plus(sum, own);
    else if (possible > 0) {
      const weight = compiled.weight[child] ?? 0;
      weights += weight;
      sum = plus(sum, times(divided(own, wholeOf(possible)), wholeOf(weight)));
    }
    child = compiled.nextSibling[child] ?? -1;
  }
  if (kind !== "weightedMean") return sum;
  return weights === 0 ? sum : times(sum, over(board.possible[node] ?? 0, weights));
}

/** What is judged of a node: all it could give but for what is open. */
export function exactJudged(compiled: CompiledRubric, board: Board, node: number): Fraction {
  const open = exactFigure(compiled, board, node, "open");
  return plus(wholeOf(board.possible[node] ?? 0), { part: -open.part, whole: open.whole });
}

/** Shares further apart than this stay on their side of a threshold whatever was rounded. */
const near = 1e-3;
/** Groups smaller than this, or deeper, could be further off. */
const smallestMean = unitsPerPoint;

/** True where rounded figures of the rubric may be further off than `near`. */
export function roundsCoarsely(points: readonly number[]): boolean {
  return points.length > 8 || points.some((units) => units < smallestMean);
}

/**
 * (given + extra) of a node is at least part/whole of what is judged there, exactly.
 * @param extra bonus units that count along.
 */
export function reachesPart(
  compiled: CompiledRubric,
  board: Board,
  node: number,
  extra: number,
  part: number,
  whole: number,
): boolean {
  const given = (board.given[node] ?? 0) + extra;
  const judged = (board.given[node] ?? 0) + (board.lost[node] ?? 0);
  const left = given * whole;
  const right = part * judged;
  const divides = compiled.divides[node] === 1;
  if (divides && (compiled.coarse || Math.abs(left - right) < near * whole * judged)) {
    const exact = plus(exactFigure(compiled, board, node, "given"), wholeOf(extra));
    return reachesFraction(exact, times(exactJudged(compiled, board, node), over(part, whole)));
  }
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left >= right;
  return BigInt(given) * BigInt(whole) >= BigInt(part) * BigInt(judged);
}
