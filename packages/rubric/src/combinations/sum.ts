/** `sum`: a group's points are the sum of its children's. */
import { z } from "zod";
import { decimalSchema } from "../decimal.ts";
import { groupShape } from "../format/criterion-base.ts";
import { problem } from "../problems.ts";
import type { CombinationKind, Tally, Tree } from "./combination.ts";

/** Everything of the group but its children, which the recursive schema adds. */
export const sumShape = {
  ...groupShape,
  kind: z.literal("sum"),
  /** Declared points; must equal what the children add up to. */
  points: decimalSchema.optional(),
};

type Group = { code: string; points?: string | undefined };

export const sum: CombinationKind<Group> = {
  problems(group, _, path, scoring) {
    if (scoring !== "compliance" || group.points === undefined) return [];
    return [
      problem(
        [...path, "points"],
        "mixedScoring",
        `${group.code}：达标类指标体系不设分值`,
        `${group.code}: a compliance rubric declares no points`,
      ),
    ];
  },

  below: (scoring) => scoring,
  full: (_, together) => together,
  compile: () => add,
  explain: () => [],
};

function add(tally: Tally, { firstChild, nextSibling }: Tree, node: number): void {
  const { possible, given, lost, open } = tally;
  let sumPossible = 0;
  let sumGiven = 0;
  let sumLost = 0;
  let sumOpen = 0;
  for (let child = firstChild[node] ?? -1; child !== -1; child = nextSibling[child] ?? -1) {
    sumPossible += possible[child] ?? 0;
    sumGiven += given[child] ?? 0;
    sumLost += lost[child] ?? 0;
    sumOpen += open[child] ?? 0;
  }
  possible[node] = sumPossible;
  given[node] = sumGiven;
  lost[node] = sumLost;
  open[node] = sumOpen;
}
