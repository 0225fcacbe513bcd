/** What the rules about being met share: they give all their points or none. */
import { toUnits, unitsPerPoint } from "../decimal.ts";
import type { Scoring } from "../leaves/leaf-kind.ts";
import { type PathPart, type Problem, problem } from "../problems.ts";
import type { Tally, Tree } from "./combination.ts";

export type Counts = {
  /** Children that count. */
  asked: number;
  met: number;
  /** Not judged yet. */
  open: number;
  /** Least attained among those that are not met, in ten-thousandths; 10000 without any. */
  least: number;
};

export function countMet(tally: Tally, tree: Tree, node: number): Counts {
  const counts: Counts = { asked: 0, met: 0, open: 0, least: 10_000 };
  for (let child = tree.firstChild[node] ?? -1; child !== -1; ) {
    if ((tally.possible[child] ?? 0) > 0) {
      counts.asked++;
      const met = tally.met[child] ?? -1;
      if (met === 1) counts.met++;
      else if (met === -1) counts.open++;
      else counts.least = Math.min(counts.least, tally.attained[child] ?? 0);
    }
    child = tree.nextSibling[child] ?? -1;
  }
  return counts;
}

/** Gives `node` all, none or leaves it open; null says that nothing is asked. */
export function settle(
  { possible, given, lost, open }: Tally,
  node: number,
  full: number,
  verdict: "met" | "short" | "open" | null,
): void {
  possible[node] = verdict === null ? 0 : full;
  given[node] = verdict === "met" ? full : 0;
  lost[node] = verdict === "short" ? full : 0;
  open[node] = verdict === "open" ? full : 0;
}

export function metFull(points: string | undefined, together: number, scoring: Scoring): number {
  if (together === 0) return 0;
  return scoring === "compliance" ? unitsPerPoint : toUnits(points ?? "0");
}

/** In a points rubric the group says what it is worth; in a compliance rubric it counts one. */
export function metPointsProblems(
  { code, points }: { code: string; points?: string | undefined },
  path: readonly PathPart[],
  scoring: Scoring,
): Problem[] {
  if ((scoring === "points") === (points !== undefined)) return [];
  const zh =
    scoring === "points" ? `${code}：计分类指标体系须写明该组分值` : `${code}：达标类指标不带分值`;
  const en =
    scoring === "points"
      ? `${code}: in a points rubric such a group says its points`
      : `${code}: where nothing carries points, the group counts one`;
  return [problem([...path, "points"], "mixedScoring", zh, en)];
}
