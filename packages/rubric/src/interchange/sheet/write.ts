/** A rubric as sheets: the tree as offices print it, its groups, and what is said of the whole. */
import { type Criterion, isGroup } from "../../format/criterion.ts";
import type { Rubric } from "../../format/rubric.ts";
import { canonicalJson } from "../../hash/canonical.ts";
import { type Draft, type Field, remainder, writeCells } from "./field.ts";
import { groupFields, rubricFields } from "./fields.ts";
import { columnsFor, criterionFields, restTitle, sheetNames, textInLevel } from "./layout.ts";
import type { LaidOutSheet, SheetRange, SheetValue } from "./plain.ts";

/** More than a spreadsheet program takes in one cell is continued in the next. */
const mostInCell = 30_000;

const filled = (cell: string): SheetValue => (cell === "" ? null : cell);

function rest(draft: Draft, fields: readonly Field[]): SheetValue {
  const left = remainder(draft, fields);
  return Object.keys(left).length === 0 ? null : canonicalJson(left);
}

function depthOf(criteria: readonly Criterion[]): number {
  const below = criteria.map((one) => (isGroup(one) ? depthOf(one.children) : 0));
  return 1 + Math.max(0, ...below);
}

/** Points as numbers where that loses nothing, so that a spreadsheet adds them up. */
function numeric(cell: string): SheetValue {
  return cell !== "" && String(Number(cell)) === cell ? Number(cell) : filled(cell);
}

function criteriaSheet({ criteria, title, points }: Rubric): LaidOutSheet {
  const columns = columnsFor(depthOf(criteria));
  const rows: SheetValue[][] = [
    [title["zh-CN"], ...columns.slice(1).map(() => null)],
    columns.map((column) => column.title),
  ];
  const merges: SheetRange[] = [{ top: 0, left: 0, bottom: 0, right: columns.length - 1 }];
  const walk = (level: readonly Criterion[], above: readonly string[]): void => {
    for (const criterion of level) {
      if (isGroup(criterion)) {
        const top = rows.length;
        walk(criterion.children, [...above, `${criterion.code} ${criterion.text["zh-CN"]}`]);
        const bottom = rows.length - 1;
        if (bottom > top) merges.push({ top, left: above.length, bottom, right: above.length });
        continue;
      }
      const draft = criterion as Draft;
      const cells = writeCells(draft, criterionFields);
      const cellOf = (field: Field) => cells[criterionFields.indexOf(field)] ?? "";
      rows.push(
        columns.map((column): SheetValue => {
          if (column.kind === "rest") return rest(draft, criterionFields);
          if (column.kind === "score") return null;
          if (column.kind === "field") {
            const cell = cellOf(column.field);
            return column.field.key === "points" ? numeric(cell) : filled(cell);
          }
          const group = above[column.level];
          if (group !== undefined) return group;
          return column.level === above.length ? filled(cellOf(textInLevel)) : null;
        }),
      );
    }
  };
  walk(criteria, []);
  if (points !== undefined) {
    const sum = columns.findIndex((one) => one.kind === "field" && one.field.key === "points");
    rows.push(columns.map((_, at) => (at === 0 ? "合计" : at === sum ? numeric(points) : null)));
  }
  return {
    name: sheetNames.criteria,
    rows,
    merges,
    headerRows: 2,
    entryRows: 0,
    bordered: true,
    landscape: true,
    columns: columns.map((column) => ({
      width: column.kind === "field" ? column.field.width : column.kind === "level" ? 20 : 10,
      kind: column.kind === "field" && column.field.key === "points" ? "number" : "text",
      wrap: true,
    })),
  };
}

function plainSheet(
  name: string,
  rows: readonly SheetValue[][],
  widths: readonly number[],
): LaidOutSheet {
  return {
    name,
    rows,
    headerRows: 1,
    entryRows: 0,
    bordered: true,
    landscape: false,
    columns: widths.map((width) => ({ width, kind: "text", wrap: true })),
  };
}

function groupsSheet(criteria: readonly Criterion[]): LaidOutSheet {
  const rows: SheetValue[][] = [[...groupFields.map(({ titles: [title] }) => title), restTitle]];
  const walk = (level: readonly Criterion[]): void => {
    for (const criterion of level) {
      if (!isGroup(criterion)) continue;
      const { children, ...own } = criterion;
      rows.push([...writeCells(own, groupFields).map(filled), rest(own, groupFields)]);
      walk(children);
    }
  };
  walk(criteria);
  return plainSheet(sheetNames.groups, rows, [...groupFields.map(({ width }) => width), 24]);
}

function rubricSheet({ criteria: _, hash: __, ...own }: Rubric): LaidOutSheet {
  const cells = writeCells(own, rubricFields);
  const rows: SheetValue[][] = [["属性", "内容"]];
  rubricFields.forEach(({ titles: [title] }, at) => {
    rows.push([title, filled(cells[at] ?? "")]);
  });
  for (const [key, value] of Object.entries(remainder(own, rubricFields))) {
    const text = canonicalJson(value);
    const parts = Math.ceil(text.length / mostInCell);
    const cut = (_: unknown, at: number) => text.slice(at * mostInCell, (at + 1) * mostInCell);
    rows.push([`${restTitle}：${key}`, ...Array.from({ length: parts }, cut)]);
  }
  return plainSheet(sheetNames.rubric, rows, [20, 80]);
}

/**
 * Sheets that hold all of a rubric. The first has the columns offices print (levels, points,
 * scoring standard, evidence, and the empty ones for self-score, on-site score and remark); the
 * columns to their right, the second and the third sheet hold what a printed rubric does not say.
 */
export function exportSheets(rubric: Rubric): LaidOutSheet[] {
  return [criteriaSheet(rubric), groupsSheet(rubric.criteria), rubricSheet(rubric)];
}
