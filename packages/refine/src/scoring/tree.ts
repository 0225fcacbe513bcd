import type { Answers, FlatCriterion, Result, TraceNode } from "@dudao/rubric";

/** One row of the criteria tree: what it asks, how far it is, what it has cost so far. */
export type Branch = {
  readonly code: string;
  /** Code of the group above; null right under the rubric. */
  readonly parent: string | null;
  readonly depth: number;
  readonly leaf: boolean;
  readonly row: FlatCriterion;
  /** Leaves under it (or itself) that are answered or marked not applicable. */
  readonly settled: number;
  /** Leaves under it (or itself) that are asked of this unit. */
  readonly asked: number;
  readonly possible: string;
  readonly given: string;
  readonly lost: string;
  /** Points beside the total; "0" without any. */
  readonly bonus: string;
  /** Somewhere above only being met counts, so that nothing here carries points. */
  readonly yesOrNo: boolean;
  /** The leaf is marked not applicable, or every leaf under the group is. */
  readonly notApplicable: boolean;
};

type Progress = { settled: number; asked: number };

function progressOf(node: TraceNode): Progress {
  if (node.children.length > 0) {
    return node.children
      .map(progressOf)
      .reduce(
        (sum, one) => ({ settled: sum.settled + one.settled, asked: sum.asked + one.asked }),
        { settled: 0, asked: 0 },
      );
  }
  // A bonus is claimed or not: nobody must answer it.
  if (node.counted === "excluded" || node.kind === "bonus") return { settled: 0, asked: 0 };
  return { settled: node.counted === "missing" ? 0 : 1, asked: 1 };
}

function isShown(node: TraceNode): boolean {
  return node.children.length > 0 ? node.children.some(isShown) : node.counted !== "excluded";
}

/**
 * The tree as rows in reading order. Criteria that are not asked of this kind of unit are left
 * out, and so are groups with nothing left in them.
 */
export function branchesOf(flat: readonly FlatCriterion[], trace: TraceNode): Branch[] {
  const nodes = new Map<string, TraceNode>();
  const yesOrNo = new Set<string>();
  const collect = (node: TraceNode, met: boolean): void => {
    for (const child of node.children) {
      nodes.set(child.code, child);
      if (met) yesOrNo.add(child.code);
      collect(child, met || child.kind === "allMet" || child.kind === "atLeastMet");
    }
  };
  collect(trace, false);
  return flat.flatMap((row) => {
    const node = nodes.get(row.code);
    if (!node || !isShown(node)) return [];
    const { settled, asked } = progressOf(node);
    const branch: Branch = {
      code: row.code,
      parent: row.path.at(-2) ?? null,
      depth: row.depth,
      leaf: row.leaf,
      row,
      settled,
      asked,
      possible: node.possible,
      given: node.given,
      lost: node.lost,
      bonus: node.bonus,
      yesOrNo: yesOrNo.has(row.code),
      notApplicable: node.counted === "notApplicable",
    };
    return [branch];
  });
}

/** How far the whole sheet is. */
export function overallProgress(result: Result): Progress {
  return progressOf(result.trace);
}

/** Codes of the leaves that are asked, in reading order. */
export function leafCodes(branches: readonly Branch[]): string[] {
  return branches.filter((branch) => branch.leaf).map((branch) => branch.code);
}

/**
 * The next leaf without an answer after `from`, going round once; null when all are answered.
 * A null `from` starts at the top. Leaves that are `free` need no answer and are passed by.
 */
export function nextOpen(
  leaves: readonly string[],
  answers: Answers,
  from: string | null,
  free: (code: string) => boolean = () => false,
): string | null {
  const start = from === null ? 0 : leaves.indexOf(from) + 1;
  const round = [...leaves.slice(start), ...leaves.slice(0, start)];
  return round.find((code) => answers[code] === undefined && !free(code)) ?? null;
}

/** The leaf `step` places away, held at the ends. */
export function neighbour(leaves: readonly string[], from: string, step: 1 | -1): string {
  const at = leaves.indexOf(from) + step;
  return leaves[Math.max(0, Math.min(leaves.length - 1, at))] ?? from;
}

/** Texts of the groups above a leaf, outermost first. */
export function ancestorsOf(branches: readonly Branch[], code: string): Branch[] {
  const byCode = new Map(branches.map((branch) => [branch.code, branch]));
  const above: Branch[] = [];
  for (let at = byCode.get(code)?.parent ?? null; at !== null; ) {
    const branch = byCode.get(at);
    if (!branch) break;
    above.unshift(branch);
    at = branch.parent;
  }
  return above;
}
