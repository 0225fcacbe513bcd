/** Reading a rubric from sheets: dry by nature, the whole rubric or every problem by its cell. */
import { checkRubric } from "../../define.ts";
import type { Rubric } from "../../format/rubric.ts";
import type { Problem } from "../../problems.ts";
import type { Draft } from "./field.ts";
import { rubricFields } from "./fields.ts";
import { type Column, columnOf, plainTitle, sheetNames } from "./layout.ts";
import { cellText, type PlainSheet, type SheetProblem, sheetProblem } from "./plain.ts";
import { findHeader, readCriteria, type SheetImportOptions } from "./read-criteria.ts";
import { type Notes, readGroups, readProperties } from "./read-properties.ts";
import type { TreeNode } from "./tree.ts";

export type SheetImport =
  | {
      readonly rubric: Rubric;
      /** What the sheets left open and was filled in, by cell; to be shown before it is used. */
      readonly assumed: readonly SheetProblem[];
      /** Headers that nobody knows. */
      readonly ignored: readonly string[];
    }
  | { readonly problems: readonly SheetProblem[] };

function toSource({ draft, children, leaf }: TreeNode): Draft {
  return leaf ? draft : { ...draft, children: children.map(toSource) };
}

/** The cell a problem of the rubric belongs to. */
function placed(
  problem: Problem,
  sheet: PlainSheet,
  roots: readonly TreeNode[],
  columns: readonly (Column | undefined)[],
  properties: PlainSheet | undefined,
): SheetProblem {
  const { code, message } = problem;
  const zh = message["zh-CN"];
  const en = message.en ?? zh;
  const parts = problem.path.split(".");
  let node: TreeNode | undefined;
  let list: readonly TreeNode[] = roots;
  while (parts[0] === (node ? "children" : "criteria") && list[Number(parts[1])]) {
    node = list[Number(parts[1])] as TreeNode;
    list = node.children;
    parts.splice(0, 2);
  }
  if (node) {
    const key = parts[0] === "max" || parts[0] === undefined ? "points" : parts[0];
    const own = columns.findIndex(
      (one) => one?.kind === "field" && one.field.key === key && parts[0] !== undefined,
    );
    const column = node.leaf && own !== -1 ? own : node.column;
    return sheetProblem({ sheet: sheet.name, row: node.row, column }, code, zh, en);
  }
  const field = rubricFields.find(({ key }) => key === parts[0]);
  const row = properties?.rows.findIndex(
    ([title]) => field && plainTitle(cellText(title)) === plainTitle(field.titles[0]),
  );
  const where =
    properties && row !== undefined && row >= 0 ? { sheet: properties.name, row, column: 1 } : {};
  return sheetProblem(where, code, zh, en);
}

/**
 * Reads a rubric from the sheets of a workbook: those `exportSheets` writes, or an office's own with
 * at least one column of indicators. Nothing is guessed: what is not in the notation is a problem.
 * @returns the checked rubric, or every problem by sheet, row and cell.
 */
export function importSheets(
  sheets: readonly PlainSheet[],
  options: SheetImportOptions = {},
): SheetImport {
  const sheet = sheets.find((one) => findHeader(one) !== -1);
  if (!sheet) {
    const problem = sheetProblem(
      {},
      "noHeader",
      "没有找到含“一级指标”一列的工作表",
      "no sheet has a column 一级指标",
    );
    return { problems: [problem] };
  }
  const notes: Notes = { problems: [], assumed: [] };
  const properties = sheets.find(({ name }) => name === sheetNames.rubric);
  const groups = readGroups(
    sheets.find(({ name }) => name === sheetNames.groups),
    notes,
  );
  const whole: Draft = { ...options.properties, ...readProperties(properties, notes) };
  const compliance = whole.scoring === "compliance";
  const { roots, columns, header } = readCriteria(sheet, groups, compliance, options, notes);
  if (notes.problems.length > 0) return { problems: notes.problems };
  const checked = checkRubric({ ...whole, criteria: roots.map(toSource) });
  if ("problems" in checked) {
    return {
      problems: checked.problems.map((one) => placed(one, sheet, roots, columns, properties)),
    };
  }
  const ignored = (sheet.rows[header] ?? [])
    .map(cellText)
    .filter((title) => title !== "" && !columnOf(title));
  return { rubric: checked.rubric, assumed: notes.assumed, ignored };
}
