/**
 * Where one subject is scored: typed arrays that are filled in place. The answers lie in `codes`,
 * one whole number per leaf; from them `settleAll` computes every figure of every node.
 */
import type { Tally } from "../combinations/combination.ts";
import type { When } from "../format/criterion-base.ts";
import type { SubjectType } from "../vocabulary.ts";
import { appliesTo, type CompiledRubric, slotOf } from "./compile.ts";
import { leafMode } from "./leaf-figures.ts";

/**
 * How a node counts. `excluded`: it is not asked of this subject; `notApplicable`: a rater said
 * so; `unclaimed`: a bonus nobody gave, which leaves nothing to answer.
 */
export const countedNames = [
  "scored",
  "missing",
  "notApplicable",
  "unclaimed",
  "excluded",
] as const;
export type Counted = (typeof countedNames)[number];
export const state = {
  scored: 0,
  missing: 1,
  notApplicable: 2,
  unclaimed: 3,
  excluded: 4,
} as const satisfies Record<Counted, number>;

/** In place of a code: no answer, or a rater's "not applicable". */
export const noAnswer = -1;
export const notApplicable = -2;

/** What is known of a subject; criteria may apply by it. */
export type Subject = {
  type?: SubjectType | undefined;
  /** By name, as conditions of criteria name them: boarding, rural, builtBefore2017. */
  attributes?: Readonly<Record<string, string | number | boolean>> | undefined;
};

export type Board = Tally & {
  /** By leaf. */
  readonly codes: Float64Array;
  /** By node, see `state`. */
  readonly states: Uint8Array;
  /** By node: 1 where it is asked of this subject. */
  readonly asked: Uint8Array;
  subject: Subject;
  slot: number;
  /** 1 for the nodes that a source of ratings answers; null for all. */
  readonly mask: Uint8Array | null;
};

export function newBoard(
  { codes, leafNodes }: CompiledRubric,
  subject: Subject,
  mask: Uint8Array | null = null,
): Board {
  const size = codes.length;
  return {
    possible: new Float64Array(size),
    given: new Float64Array(size),
    lost: new Float64Array(size),
    open: new Float64Array(size),
    bonus: new Float64Array(size),
    met: new Int8Array(size),
    attained: new Int32Array(size),
    codes: new Float64Array(leafNodes.length).fill(noAnswer),
    states: new Uint8Array(size),
    asked: new Uint8Array(size),
    subject,
    slot: slotOf(subject.type),
    mask,
  };
}

function holds(compiled: CompiledRubric, board: Board, when: When): boolean {
  if (when.kind === "subject") {
    const value = board.subject.attributes?.[when.attribute];
    return value === undefined || when.values.some((one) => String(one) === String(value));
  }
  const node = compiled.nodes.get(when.code) ?? 0;
  const code = board.codes[compiled.leafOf[node] ?? -1] ?? noAnswer;
  if (board.asked[node] === 0 || code < 0) return false;
  if (when.kind === "check") return (code === 1) === when.met;
  const criterion = compiled.criteria[node];
  const level = criterion?.kind === "level" ? criterion.levels[code]?.code : undefined;
  return level !== undefined && when.levels.includes(level);
}

/** Decides for every node whether it is asked: by subject type, and by conditions. */
export function settleAsked(compiled: CompiledRubric, board: Board): void {
  const { order, parent, whens } = compiled;
  const { asked, subject } = board;
  for (let step = 0; step < asked.length; step++) {
    const node = order ? (order[step] ?? 0) : step;
    const above = (node === 0 || asked[parent[node] ?? 0] === 1) && board.mask?.[node] !== 0;
    const when = whens[node];
    const is =
      above && appliesTo(compiled, node, subject.type) && (!when || holds(compiled, board, when));
    asked[node] = is ? 1 : 0;
  }
}

/** Fills the figures of a leaf node from its code. */
export function settleLeaf(compiled: CompiledRubric, board: Board, node: number): void {
  const { figures } = compiled;
  const code = board.codes[compiled.leafOf[node] as number] as number;
  const mode = figures.mode[node] as number;
  let possible = figures.full[node] as number;
  let given = 0;
  let open = 0;
  let counted: number = state.scored;
  let bonus = 0;
  if (board.asked[node] === 0) {
    counted = state.excluded;
    possible = 0;
  } else if (code >= 0) {
    if (mode === leafMode.table) {
      given =
        code < (figures.most[node] as number)
          ? (figures.tables[(figures.start[node] as number) + code] as number)
          : 0;
    } else if (mode === leafMode.direct) given = Math.min(code, possible);
    else if (mode === leafMode.bonus) bonus = Math.min(code, figures.most[node] as number);
    else given = compiled.leaves[node]?.units(code, board.slot) ?? 0;
  } else if (code === noAnswer) {
    counted = mode === leafMode.bonus ? state.unclaimed : state.missing;
    open = possible;
  } else {
    counted = state.notApplicable;
    if (compiled.policy[node] === 0) possible = 0;
  }
  board.states[node] = counted;
  board.possible[node] = possible;
  board.given[node] = given;
  board.open[node] = open;
  board.lost[node] = possible - given - open;
  board.bonus[node] = bonus;
  if (compiled.asksMet[node] === 1) settleMet(compiled, board, node, code);
}

/** Whether a leaf is met, where the group above asks that. */
function settleMet(compiled: CompiledRubric, board: Board, node: number, code: number): void {
  const leaf = compiled.leaves[node];
  const scored = board.states[node] === state.scored;
  const zero = (board.lost[node] ?? 0) > 0;
  board.met[node] = scored ? (leaf?.met(code, board.slot) ? 1 : 0) : zero ? 0 : -1;
  board.attained[node] = scored ? (leaf?.attained(code, board.slot) ?? 0) : 0;
}

/** Fills a group node from its children, which are filled already. */
export function settleGroup(compiled: CompiledRubric, board: Board, node: number): void {
  const { firstChild, nextSibling } = compiled;
  compiled.combines[node]?.(board, compiled, node);
  let counted: number = state.excluded;
  let bonus = 0;
  for (let child = firstChild[node] ?? -1; child !== -1; child = nextSibling[child] ?? -1) {
    counted = Math.min(counted, board.states[child] ?? counted);
    bonus += board.bonus[child] ?? 0;
  }
  board.states[node] = counted;
  board.bonus[node] = Math.min(bonus, compiled.bonusMax[node] ?? 0);
  if (compiled.asksMet[node] === 0) return;
  const possible = board.possible[node] ?? 0;
  const given = board.given[node] ?? 0;
  const open = board.open[node] ?? 0;
  board.met[node] = given + open < possible ? 0 : open > 0 ? -1 : 1;
  board.attained[node] = possible === 0 ? 0 : Math.floor((given * 10_000) / possible);
}

/** Every figure from the codes. */
export function settleAll(compiled: CompiledRubric, board: Board): void {
  settleAsked(compiled, board);
  settleFigures(compiled, board);
}

/** Every figure, where it is settled what is asked. Backwards: children before their parent. */
export function settleFigures(compiled: CompiledRubric, board: Board): void {
  for (let node = compiled.leaves.length - 1; node >= 0; node--) {
    if (compiled.leafOf[node] === -1) settleGroup(compiled, board, node);
    else settleLeaf(compiled, board, node);
  }
}
