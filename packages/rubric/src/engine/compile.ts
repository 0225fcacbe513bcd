import { type Criterion, isGroup } from "../format/criterion.ts";
import { fullMark } from "../format/points.ts";
import type { Rubric } from "../format/rubric.ts";
import { thresholdOf } from "../format/validate-grades.ts";
import type { CompiledLeaf } from "../leaves/leaf-kind.ts";
import { compileLeaf, type LeafAnswer } from "../leaves/table.ts";
import { type SubjectType, subjectTypes } from "../vocabulary.ts";

/**
 * A rubric as flat arrays in pre-order: node 0 is the rubric itself, a child always comes after
 * its parent. Holds no state of any scoring, so one compiled rubric serves all callers.
 */
export type CompiledRubric = {
  readonly rubric: Rubric;
  /** Full mark in units; thresholds in points refer to it. */
  readonly fullMark: number;
  readonly codes: readonly string[];
  /** The criterion of a node; undefined for the root. */
  readonly criteria: readonly (Criterion | undefined)[];
  /** Node of each criterion code. */
  readonly nodes: ReadonlyMap<string, number>;
  readonly leaves: readonly (CompiledLeaf<LeafAnswer> | null)[];
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** One bit per subject type a node applies to, limits of its ancestors included. */
  readonly applies: Uint32Array;
  /** 1 where the node or an ancestor is a core criterion. */
  readonly core: Uint8Array;
  /** Thresholds of the grades, over fullMark * unitsPerPoint. */
  readonly thresholds: readonly bigint[];
};

const everyType = 2 ** subjectTypes.length - 1;

function typeBit(type: SubjectType): number {
  return 1 << subjectTypes.indexOf(type);
}

/** Is this node asked of a subject of this type? Without a known type everything is asked. */
export function appliesTo(
  { applies }: CompiledRubric,
  node: number,
  type: SubjectType | undefined,
): boolean {
  if (type === undefined || !subjectTypes.includes(type)) return true;
  return ((applies[node] ?? 0) & typeBit(type)) !== 0;
}

function maskOf(types: readonly SubjectType[] | undefined): number {
  return types ? types.reduce((mask, type) => mask | typeBit(type), 0) : everyType;
}

/**
 * Prepares a rubric for scoring. Costs as much as scoring a few subjects: compile once and keep
 * the result beside the rubric's hash.
 */
export function compileRubric(rubric: Rubric): CompiledRubric {
  const codes: string[] = [rubric.id];
  const criteria: (Criterion | undefined)[] = [undefined];
  const leaves: (CompiledLeaf<LeafAnswer> | null)[] = [null];
  const firstChild = [-1];
  const nextSibling = [-1];
  const applies = [everyType];
  const core = [0];

  const place = (children: readonly Criterion[], parent: number): void => {
    let previous = -1;
    for (const criterion of children) {
      const node = codes.length;
      if (previous === -1) firstChild[parent] = node;
      else nextSibling[previous] = node;
      previous = node;
      codes.push(criterion.code);
      criteria.push(criterion);
      firstChild.push(-1);
      nextSibling.push(-1);
      applies.push((applies[parent] ?? 0) & maskOf(criterion.appliesTo));
      core.push(criterion.core || core[parent] ? 1 : 0);
      leaves.push(isGroup(criterion) ? null : compileLeaf(criterion, rubric.scoring));
      if (isGroup(criterion)) place(criterion.children, node);
    }
  };
  place(rubric.criteria, 0);

  const full = fullMark(rubric);
  return {
    rubric,
    fullMark: full,
    codes,
    criteria,
    nodes: new Map(codes.flatMap((code, node) => (node === 0 ? [] : [[code, node] as const]))),
    leaves,
    firstChild: Int32Array.from(firstChild),
    nextSibling: Int32Array.from(nextSibling),
    applies: Uint32Array.from(applies),
    core: Uint8Array.from(core),
    thresholds: (rubric.grades ?? []).map((grade) => thresholdOf(grade, full)),
  };
}
