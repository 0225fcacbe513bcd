/** How a group makes its own figures out of its children's. A new rule is one file and a table line. */

import type { Scoring } from "../leaves/leaf-kind.ts";
import type { PathPart, Problem } from "../problems.ts";

/** Figures per node of the compiled tree, in units; node order is pre-order, the root is 0. */
export type Tally = {
  readonly possible: Float64Array;
  readonly given: Float64Array;
  readonly lost: Float64Array;
  /** Possible but not answered yet: possible = given + lost + open at every node. */
  readonly open: Float64Array;
};

export type Tree = {
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
};

export interface CombinationKind<Group> {
  problems(group: Group, path: readonly PathPart[], scoring: Scoring): Problem[];
  /** Fills the four figures of `node` from those of its children, which are filled already. */
  combine(tally: Tally, tree: Tree, node: number): void;
}
