/** How a group makes its own figures out of its children's. A new rule is one file and a table line. */
import type { Scoring, Why } from "../leaves/leaf-kind.ts";
import type { PathPart, Problem } from "../problems.ts";

/** Figures per node of the compiled tree, in units; node order is pre-order, the root is 0. */
export type Tally = {
  readonly possible: Float64Array;
  readonly given: Float64Array;
  readonly lost: Float64Array;
  /** Possible but not answered yet: possible = given + lost + open at every node. */
  readonly open: Float64Array;
  /** Points beside the total, capped. */
  readonly bonus: Float64Array;
  /** 1 where a node is judged and met, 0 where it is judged and not, -1 where that is open. */
  readonly met: Int8Array;
  /** How far a judged node gets on the way to being met, in ten-thousandths rounded down. */
  readonly attained: Int32Array;
};

export type Tree = {
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** Weights of nodes in a weighted mean, in units; 0 elsewhere. */
  readonly weight: Float64Array;
};

/** What a combination needs to know of a child to check a group. */
export type Child = {
  readonly code: string;
  readonly weight?: string | undefined;
  /** It can give something; vetoes and bonuses cannot. */
  readonly carries: boolean;
};

export interface CombinationKind<Group> {
  problems(
    group: Group,
    children: readonly Child[],
    path: readonly PathPart[],
    scoring: Scoring,
  ): Problem[];
  /** How the children score: below a rule about being met nothing carries points. */
  below(scoring: Scoring): Scoring;
  /** What the group can give in units, from what its children can give together. */
  full(group: Group, together: number, scoring: Scoring): number;
  /** Fills possible, given, lost, open of `node` from its children, which are filled already. */
  compile(group: Group, full: number): (tally: Tally, tree: Tree, node: number) => void;
  /** What the rule says to a reader of the trace; nothing where the children say it all. */
  explain(group: Group, tally: Tally, tree: Tree, node: number): Why[];
}
