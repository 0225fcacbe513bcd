/** `weightedMean`: each child counts by its weight, whatever points it is scored in itself. */
import { z } from "zod";
import { decimalSchema, fromUnits, toUnits, unitsPerPoint } from "../decimal.ts";
import { groupShape } from "../format/criterion-base.ts";
import { over, plus, times, unitsOf, wholeOf } from "../fraction.ts";
import { type Problem, problem } from "../problems.ts";
import { localText } from "../text.ts";
import type { CombinationKind, Tally, Tree } from "./combination.ts";

export const weightedMeanShape = {
  ...groupShape,
  kind: z.literal("weightedMean"),
  /** What the group gives when all its children give everything. */
  points: decimalSchema,
};

type Group = { code: string; points: string };

/** Weights add up to 1 or, as percentages, to 100. */
const wholes = [unitsPerPoint, 100 * unitsPerPoint];

/**
 * full × the weighted mean of figure/possible over the children that apply, rounded half up.
 * Floating point settles it unless the fraction lies so near to a half that it might be wrong.
 */
function meanUnits(
  tally: Tally,
  tree: Tree,
  node: number,
  figure: Float64Array,
  weights: number,
  full: number,
): number {
  let sum = 0;
  for (let child = tree.firstChild[node] ?? -1; child !== -1; ) {
    const possible = tally.possible[child] ?? 0;
    if (possible > 0) sum += ((tree.weight[child] ?? 0) * (figure[child] ?? 0)) / possible;
    child = tree.nextSibling[child] ?? -1;
  }
  const near = (full * sum) / weights;
  const units = Math.floor(near + 0.5);
  const fromHalf = Math.abs(near + 0.5 - Math.round(near + 0.5));
  if (fromHalf > 1e-6 + near * 1e-11) return units;
  return exactUnits(tally, tree, node, figure, weights, full);
}

function exactUnits(
  tally: Tally,
  tree: Tree,
  node: number,
  figure: Float64Array,
  weights: number,
  full: number,
): number {
  let sum = wholeOf(0);
  for (let child = tree.firstChild[node] ?? -1; child !== -1; ) {
    const possible = tally.possible[child] ?? 0;
    const weight = tree.weight[child] ?? 0;
    if (possible > 0) {
      sum = plus(sum, times(over(figure[child] ?? 0, possible), over(weight, weights)));
    }
    child = tree.nextSibling[child] ?? -1;
  }
  return unitsOf(full, sum);
}

export const weightedMean: CombinationKind<Group> = {
  problems(group, children, path, scoring) {
    if (scoring === "compliance") {
      const zh = `${group.code}：达标类指标不加权平均`;
      const en = `${group.code}: where nothing carries points there is no mean`;
      return [problem(path, "mixedScoring", zh, en)];
    }
    const found: Problem[] = [];
    children.forEach(({ code, weight, carries }, index) => {
      const weighs = weight !== undefined && toUnits(weight) > 0;
      if (weighs === carries) return;
      const zh = carries ? `${code}：缺少权重` : `${code}：不计分的指标不带权重`;
      const en = carries ? `${code}: has no weight` : `${code}: gives no points, so no weight`;
      found.push(problem([...path, "children", index, "weight"], "weightMissing", zh, en));
    });
    return found;
  },

  below: (scoring) => scoring,
  full: ({ points }, together) => (together === 0 ? 0 : toUnits(points)),

  compile: (_, full) => (tally, tree, node) => {
    let weights = 0;
    for (let child = tree.firstChild[node] ?? -1; child !== -1; ) {
      if ((tally.possible[child] ?? 0) > 0) weights += tree.weight[child] ?? 0;
      child = tree.nextSibling[child] ?? -1;
    }
    if (weights === 0) {
      tally.possible[node] = 0;
      tally.given[node] = 0;
      tally.lost[node] = 0;
      tally.open[node] = 0;
      return;
    }
    // Rounded once each, half up; what is lost is the rest, so that the node adds up exactly.
    const given = meanUnits(tally, tree, node, tally.given, weights, full);
    const open = meanUnits(tally, tree, node, tally.open, weights, full);
    tally.possible[node] = full;
    tally.given[node] = given;
    tally.open[node] = Math.min(open, full - given);
    tally.lost[node] = full - given - (tally.open[node] ?? 0);
  },

  explain({ points }, tally, _, node) {
    if ((tally.possible[node] ?? 0) === 0) return [];
    const given = fromUnits(tally.given[node] ?? 0);
    return [
      {
        rule: "weightedMean",
        text: localText(
          `按权重合成：${given} 分，满分 ${points} 分`,
          `Weighted mean: ${given} of ${points} points`,
        ),
      },
    ];
  },
};

/** The weights of a mean, in units, are a whole: checked for all children or type by type. */
export function isWhole(weights: number): boolean {
  return wholes.includes(weights);
}
