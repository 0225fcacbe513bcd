/** From rows to the tree: groups by merged, repeated or left-out cells, as offices write them. */
import type { Draft } from "./field.ts";
import { type PlainSheet, type SheetProblem, sheetProblem } from "./plain.ts";

export type TreeNode = {
  readonly draft: Draft;
  readonly children: TreeNode[];
  /** Zero-based row where it begins, and the column of its text. */
  readonly row: number;
  readonly column: number;
  readonly leaf: boolean;
};

/** "A1 办学方向" as code and text. A first word counts as a code if it is known or has a digit. */
export function splitCode(cell: string, codes: ReadonlySet<string>): [string | null, string] {
  const [, first = "", rest = ""] =
    /^([A-Za-z0-9][A-Za-z0-9._-]{0,63})[\s　]+(.+)$/su.exec(cell) ?? [];
  const isCode = rest !== "" && (codes.has(first) || /\d/u.test(first));
  return isCode ? [first, rest] : [null, cell];
}

/** Grows a tree row by row. */
export class TreeBuilder {
  readonly roots: TreeNode[] = [];
  readonly problems: SheetProblem[] = [];
  private open: { cell: string; node: TreeNode }[] = [];
  private readonly sheet: PlainSheet;
  private readonly groupOf: (cell: string, number: string) => Draft;

  /** `groupOf` makes the draft of a group from its cell and its number in the tree. */
  constructor(sheet: PlainSheet, groupOf: (cell: string, number: string) => Draft) {
    this.sheet = sheet;
    this.groupOf = groupOf;
  }

  /** Code a criterion gets by its position under what is open: "2.3". */
  numberUnder(depth: number): string {
    const parent = this.open[depth - 1]?.node;
    const siblings = parent?.children ?? this.roots;
    const number = String(siblings.length + 1);
    return parent ? `${String(parent.draft.code)}.${number}` : number;
  }

  /** Opens the groups a row stands in; false (with a problem) where one is not named. */
  enter(row: number, groups: readonly { cell: string; column: number }[]): boolean {
    let same = true;
    for (const [depth, { cell, column }] of groups.entries()) {
      const above = this.open[depth];
      if (same && above && (cell === "" || cell === above.cell)) continue;
      same = false;
      if (cell === "") {
        this.problems.push(
          sheetProblem(
            { sheet: this.sheet.name, row, column },
            "missingGroup",
            "缺少上级指标名称",
            "the name of the group above is missing",
          ),
        );
        return false;
      }
      this.open.length = depth;
      const draft = this.groupOf(cell, this.numberUnder(depth));
      const node: TreeNode = { draft, children: [], row, column, leaf: false };
      (this.open[depth - 1]?.node.children ?? this.roots).push(node);
      this.open.push({ cell, node });
    }
    this.open.length = groups.length;
    return true;
  }

  /** Adds a leaf under the groups entered last. */
  add(draft: Draft, row: number, column: number): void {
    const parent = this.open.at(-1)?.node;
    (parent?.children ?? this.roots).push({ draft, children: [], row, column, leaf: true });
  }
}
