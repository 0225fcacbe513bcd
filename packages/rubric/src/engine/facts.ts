import type { Facts } from "../conditions/condition.ts";
import { unitsPerPoint } from "../decimal.ts";
import { type Board, state } from "./board.ts";
import type { CompiledRubric } from "./compile.ts";
import { reachesPart } from "./exact.ts";

/** Vetoes that happened, in the order of the rubric. */
export function vetoHappened({ leafOf }: CompiledRubric, board: Board, node: number): boolean {
  return board.states[node] === state.scored && board.codes[leafOf[node] ?? 0] === 1;
}

/** What conditions of grades may look at; reads the board as it is when it is asked. */
export function factsOf(compiled: CompiledRubric, board: Board): Facts {
  const { leafNodes, leaves, criteria } = compiled;
  const nodeOf = (leaf: number) => leafNodes[leaf] ?? 0;
  return {
    leafCount: leafNodes.length,
    vetoHappened: () =>
      compiled.grades.vetoes.some(({ node }) => vetoHappened(compiled, board, node)),
    scored(leaf) {
      const node = nodeOf(leaf);
      const compiledLeaf = leaves[node];
      return board.states[node] === state.scored && !compiledLeaf?.veto && !compiledLeaf?.bonus;
    },
    core: (leaf) => compiled.core[nodeOf(leaf)] === 1,
    met: (leaf) => leaves[nodeOf(leaf)]?.met(board.codes[leaf] ?? 0, board.slot) === true,
    under: (leaf, node) => node <= nodeOf(leaf) && nodeOf(leaf) < (compiled.end[node] ?? 0),
    leafGiven: (leaf) => board.given[nodeOf(leaf)] ?? 0,
    leafFull: (leaf) => leaves[nodeOf(leaf)]?.full ?? 0,
    level(leaf) {
      const criterion = criteria[nodeOf(leaf)];
      if (criterion?.kind !== "level") return undefined;
      return criterion.levels[board.codes[leaf] ?? 0]?.code;
    },
    node: (code) => compiled.nodes.get(code) ?? 0,
    reaches: (node, share) => reachesPart(compiled, board, node, 0, share, unitsPerPoint),
  };
}
