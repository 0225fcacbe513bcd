/** The fast way to score: one board for any number of subjects, re-scored leaf by leaf. */
import { fromUnits } from "../decimal.ts";
import { type Answer, readAnswer } from "./answers.ts";
import {
  newBoard,
  noAnswer,
  notApplicable,
  type Subject,
  settleAll,
  settleAsked,
  settleFigures,
  settleGroup,
  settleLeaf,
  state,
} from "./board.ts";
import { type CompiledRubric, slotOf } from "./compile.ts";
import { factsOf, vetoHappened } from "./facts.ts";
import { reachedRank } from "./grade.ts";

/**
 * Scores subjects one after another in the same arrays. Figures are whole units of a
 * ten-thousandth of a point, as they stand after the last `begin`, `set`, `answer` or `run`; they
 * are the same as those of `score`, which explains them.
 */
export type Scorer = {
  readonly compiled: CompiledRubric;
  /**
   * The answers, one whole number per leaf, in the order of `leaves`: what `encode` gives, or
   * `noAnswer`, or `notApplicable`. Fill it and call `run`, or change one leaf with `set`.
   */
  readonly codes: Float64Array;
  /** Criterion codes of the leaves. */
  readonly leaves: readonly string[];
  /** Place of a leaf in `codes`; -1 for what is no leaf. */
  leafIndex(code: string): number;
  /** The number of an answer, or null where the leaf cannot take it. */
  encode(leaf: number, answer: Answer): number | null;
  /** Starts another subject with no answers. */
  begin(subject: Subject): void;
  /** Scores all that is in `codes`. */
  run(): void;
  /** Changes one answer and re-scores what depends on it. */
  set(leaf: number, code: number): void;
  /** `set` by criterion code; null takes an answer back. False where it cannot be taken. */
  answer(code: string, answer: Answer | null): boolean;
  readonly possible: number;
  readonly given: number;
  readonly lost: number;
  readonly open: number;
  readonly bonus: number;
  /** given/possible in floating point, for display and statistics; NaN when nothing is possible. */
  readonly share: number;
  /** Place of the (provisional) grade among those of the rubric; -1 for none. */
  readonly grade: number;
  readonly failed: boolean;
  /** Leaves that count and have no answer. */
  readonly missing: number;
  /** Given units of any node of the compiled rubric, for breakdowns. */
  givenAt(node: number): number;
  possibleAt(node: number): number;
};

/** Points of a figure of a scorer, as a decimal: 12500 is "1.25". */
export function unitsToPoints(units: number): string {
  return fromUnits(units);
}

/** Makes the arrays once; scoring then allocates nothing, but for answers read by `answer`. */
export function scorer(compiled: CompiledRubric, subject: Subject = {}): Scorer {
  const board = newBoard(compiled, subject);
  const facts = factsOf(compiled, board);
  const { codes, leafNodes, leafOf, nodes, parent, policy } = compiled;
  const { grades, vetoes } = compiled.grades;
  let missing = 0;
  let rank: number | null = null;

  const isMissing = (node: number) => board.states[node] === state.missing;
  const changed = () => {
    rank = null;
  };
  const recount = () => {
    missing = 0;
    for (let leaf = 0; leaf < leafNodes.length; leaf++) {
      if (isMissing(leafNodes[leaf] ?? 0)) missing++;
    }
    changed();
  };
  const gradeRank = () => {
    let found = reachedRank(compiled, board, facts);
    if (found === -1) return -1;
    for (const veto of vetoes) {
      if (veto.rank > found && vetoHappened(compiled, board, veto.node)) found = veto.rank;
    }
    return Math.min(found, grades.length - 1);
  };
  const begin = (next: Subject) => {
    board.codes.fill(noAnswer);
    board.subject = next;
    board.slot = slotOf(next.type);
    settleAll(compiled, board);
    recount();
  };
  const set = (leaf: number, code: number) => {
    const node = leafNodes[leaf];
    if (node === undefined) return;
    board.codes[leaf] = code;
    if (compiled.decides[node] === 1) {
      settleAll(compiled, board);
      recount();
      return;
    }
    if (isMissing(node)) missing--;
    settleLeaf(compiled, board, node);
    if (isMissing(node)) missing++;
    for (let above = parent[node] ?? -1; above !== -1; above = parent[above] ?? -1) {
      settleGroup(compiled, board, above);
    }
    changed();
  };
  const encode = (leaf: number, answer: Answer): number | null => {
    const node = leafNodes[leaf] ?? 0;
    const reading = readAnswer(compiled, node, answer);
    if ("refusal" in reading) return null;
    if (reading.answer.kind === "notApplicable") return policy[node] === 2 ? null : notApplicable;
    return compiled.leaves[node]?.encode(reading.answer) ?? null;
  };
  const leafIndex = (code: string) => leafOf[nodes.get(code) ?? 0] ?? -1;

  begin(subject);
  return {
    compiled,
    codes: board.codes,
    leaves: Array.from(leafNodes, (node) => codes[node] ?? ""),
    leafIndex,
    encode,
    begin,
    run() {
      if (compiled.order) settleAsked(compiled, board);
      settleFigures(compiled, board);
      recount();
    },
    set,
    answer(code, answer) {
      const leaf = leafIndex(code);
      if (leaf === -1) return false;
      const read = answer === null ? noAnswer : encode(leaf, answer);
      if (read === null) return false;
      set(leaf, read);
      return true;
    },
    get possible() {
      return board.possible[0] ?? 0;
    },
    get given() {
      return board.given[0] ?? 0;
    },
    get lost() {
      return board.lost[0] ?? 0;
    },
    get open() {
      return board.open[0] ?? 0;
    },
    get bonus() {
      return board.bonus[0] ?? 0;
    },
    get share() {
      return (board.given[0] ?? 0) / (board.possible[0] ?? 0);
    },
    get grade() {
      rank ??= gradeRank();
      return rank;
    },
    get failed() {
      return vetoes.some(({ fail, node }) => fail && vetoHappened(compiled, board, node));
    },
    get missing() {
      return missing;
    },
    givenAt: (node) => board.given[node] ?? 0,
    possibleAt: (node) => board.possible[node] ?? 0,
  };
}
