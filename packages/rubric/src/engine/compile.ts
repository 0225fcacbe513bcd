import type { Tally, Tree } from "../combinations/combination.ts";
import { combinationOf } from "../combinations/table.ts";
import { toUnits } from "../decimal.ts";
import { type Criterion, isGroup } from "../format/criterion.ts";
import type { When } from "../format/criterion-base.ts";
import { parametersOf } from "../format/parameter.ts";
import { fullMark, fullOf } from "../format/points.ts";
import type { Rubric } from "../format/rubric.ts";
import type { CompiledLeaf, Scoring } from "../leaves/leaf-kind.ts";
import { compileLeaf, type LeafAnswer } from "../leaves/table.ts";
import { type SubjectType, subjectTypes } from "../vocabulary.ts";
import { roundsCoarsely } from "./exact.ts";
import { compileGrades, type GradeTable } from "./grade-table.ts";
import { type LeafFigures, leafFigures } from "./leaf-figures.ts";
import { settleOrder } from "./settle-order.ts";

type Combine = (tally: Tally, tree: Tree, node: number) => void;

/**
 * A rubric as flat arrays in pre-order: node 0 is the rubric itself, a child always comes after
 * its parent. Holds no state of any scoring, so one compiled rubric serves all callers.
 */
export type CompiledRubric = Tree & {
  readonly rubric: Rubric;
  /** Full mark in units; thresholds in points refer to it. */
  readonly fullMark: number;
  readonly codes: readonly string[];
  /** The criterion of a node; undefined for the root. */
  readonly criteria: readonly (Criterion | undefined)[];
  /** Node of each criterion code. */
  readonly nodes: ReadonlyMap<string, number>;
  readonly leaves: readonly (CompiledLeaf<LeafAnswer> | null)[];
  /** Fills a group from its children; null for leaves. */
  readonly combines: readonly (Combine | null)[];
  /** Nodes of the leaves in reading order; a leaf's place here is its index. */
  readonly leafNodes: Int32Array;
  /** Index of the leaf of a node; -1 for groups. */
  readonly leafOf: Int32Array;
  readonly figures: LeafFigures;
  readonly parent: Int32Array;
  /** The node after the last one under a node. */
  readonly end: Int32Array;
  /** One bit per subject type a node applies to, limits of its ancestors included. */
  readonly applies: Uint32Array;
  /** 1 where the node or an ancestor is a core criterion. */
  readonly core: Uint8Array;
  /** What "not applicable" does at a node: 0 leaves the total, 1 gives nothing, 2 is refused. */
  readonly policy: Uint8Array;
  /** 1 where the group above asks whether the node is met. */
  readonly asksMet: Uint8Array;
  /** 1 where a weighted mean stands at or under a node, so that its figures may be rounded. */
  readonly divides: Uint8Array;
  /** Some mean is so small that what it rounds away may be much. */
  readonly coarse: boolean;
  /** Most bonus units a node passes on. */
  readonly bonusMax: Float64Array;
  /** 1 where conditions of other criteria look at the answer of a leaf. */
  readonly decides: Uint8Array;
  /** When a node is asked at all; null: always. */
  readonly whens: readonly (When | null)[];
  /** Nodes so that what a condition looks at comes before what it decides; null without any. */
  readonly order: Int32Array | null;
  readonly grades: GradeTable;
};

const everyType = 2 ** subjectTypes.length - 1;
const policies = { exclude: 0, zero: 1, refuse: 2 } as const;

function typeBit(type: SubjectType): number {
  return 1 << subjectTypes.indexOf(type);
}

/** Place of a subject's type among the thresholds of measures; the last for an unknown one. */
export function slotOf(type: SubjectType | undefined): number {
  const at = type === undefined ? -1 : subjectTypes.indexOf(type);
  return at === -1 ? subjectTypes.length : at;
}

/** Is this node asked of a subject of this type? Without a known type everything is asked. */
export function appliesTo(
  { applies }: CompiledRubric,
  node: number,
  type: SubjectType | undefined,
): boolean {
  const known = type !== undefined && subjectTypes.includes(type);
  return !known || ((applies[node] ?? 0) & typeBit(type)) !== 0;
}

function maskOf(types: readonly SubjectType[] | undefined): number {
  return types ? types.reduce((mask, type) => mask | typeBit(type), 0) : everyType;
}

/** Prepares a rubric for scoring. Do this once per rubric, not once per subject. */
export function compileRubric(rubric: Rubric): CompiledRubric {
  const parameters = parametersOf(rubric.parameters);
  const scope = { parameters, questionnaires: new Set<string>(), types: rubric.subjectTypes };
  const codes: string[] = [rubric.id];
  const criteria: (Criterion | undefined)[] = [undefined];
  const leaves: (CompiledLeaf<LeafAnswer> | null)[] = [null];
  const combines: (Combine | null)[] = [
    combinationOf({ kind: "sum" as const }).compile({ kind: "sum" }, 0),
  ];
  const [firstChild, nextSibling, parent, end] = [[-1], [-1], [-1], [0]];
  const [applies, core, asksMet] = [[everyType], [0], [0]];
  const policy: number[] = [policies[rubric.notApplicable]];
  const weight = [0];
  const bonusMax = [rubric.bonus?.max ? toUnits(rubric.bonus.max) : Number.POSITIVE_INFINITY];

  const place = (children: readonly Criterion[], above: number, scoring: Scoring): void => {
    let previous = -1;
    const kind = criteria[above]?.kind;
    const weighs = kind === "weightedMean";
    const judges = kind === "allMet" || kind === "atLeastMet";
    for (const criterion of children) {
      const node = codes.length;
      if (previous === -1) firstChild[above] = node;
      else nextSibling[previous] = node;
      previous = node;
      codes.push(criterion.code);
      criteria.push(criterion);
      firstChild.push(-1);
      nextSibling.push(-1);
      parent.push(above);
      end.push(node + 1);
      applies.push((applies[above] ?? 0) & maskOf(criterion.appliesTo));
      core.push(criterion.core || core[above] ? 1 : 0);
      asksMet.push(judges ? 1 : 0);
      policy.push(
        criterion.notApplicable ? policies[criterion.notApplicable] : (policy[above] ?? 0),
      );
      weight.push(weighs ? toUnits(criterion.weight ?? "0") : 0);
      if (!isGroup(criterion)) {
        leaves.push(compileLeaf(criterion, { ...scope, scoring }));
        combines.push(null);
        bonusMax.push(Number.POSITIVE_INFINITY);
        continue;
      }
      const combination = combinationOf(criterion);
      leaves.push(null);
      combines.push(combination.compile(criterion, fullOf(criterion, scoring)));
      bonusMax.push(criterion.bonusMax ? toUnits(criterion.bonusMax) : Number.POSITIVE_INFINITY);
      place(criterion.children, node, combination.below(scoring));
      end[node] = codes.length;
    }
  };
  place(rubric.criteria, 0, rubric.scoring);
  end[0] = codes.length;

  const nodes = new Map(codes.flatMap((code, node) => (node === 0 ? [] : [[code, node] as const])));
  const whens = criteria.map((criterion) => criterion?.when ?? null);
  const leafNodes = leaves.flatMap((leaf, node) => (leaf ? [node] : []));
  const leafOf = new Int32Array(codes.length).fill(-1);
  leafNodes.forEach((node, index) => {
    leafOf[node] = index;
  });
  const decides = new Uint8Array(codes.length);
  for (const when of whens) {
    if (when && when.kind !== "subject") decides[nodes.get(when.code) ?? 0] = 1;
  }
  const divides = new Uint8Array(codes.length);
  const means: number[] = [];
  criteria.forEach((criterion, node) => {
    if (criterion?.kind !== "weightedMean") return;
    means.push(toUnits(criterion.points));
    for (let at = node; at !== -1; at = parent[at] ?? -1) divides[at] = 1;
  });
  const full = fullMark(rubric);
  return {
    rubric,
    fullMark: full,
    codes,
    criteria,
    nodes,
    leaves,
    combines,
    leafNodes: Int32Array.from(leafNodes),
    leafOf,
    figures: leafFigures(leaves),
    firstChild: Int32Array.from(firstChild),
    nextSibling: Int32Array.from(nextSibling),
    parent: Int32Array.from(parent),
    end: Int32Array.from(end),
    weight: Float64Array.from(weight),
    applies: Uint32Array.from(applies),
    core: Uint8Array.from(core),
    policy: Uint8Array.from(policy),
    asksMet: Uint8Array.from(asksMet),
    divides,
    coarse: roundsCoarsely(means),
    bonusMax: Float64Array.from(bonusMax),
    decides,
    whens,
    order: settleOrder(whens, parent, nodes),
    grades: compileGrades(rubric, full, leaves),
  };
}
