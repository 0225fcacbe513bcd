/** The sheet of criteria: rows to a tree of drafts. */
import type { RubricSource } from "../../format/rubric.ts";
import { type Draft, readCells, withRemainder } from "./field.ts";
import { type Column, columnOf, criterionFields, textInLevel, totalPattern } from "./layout.ts";
import { cellText, type PlainSheet, sheetProblem } from "./plain.ts";
import { type Notes, readRest } from "./read-properties.ts";
import { splitCode, TreeBuilder, type TreeNode } from "./tree.ts";

export type SheetImportOptions = {
  /** What the sheets do not say of the rubric as a whole. What they say comes first. */
  readonly properties?: Partial<Omit<RubricSource, "criteria">>;
  /**
   * How a criterion without 计分方式 is scored. Without this it is a problem; with it each such
   * criterion is listed under `assumed`.
   */
  readonly plain?: { readonly kind: "points"; readonly step: string } | { readonly kind: "check" };
};

const lookInto = 30;

/** Row of the first header with a column of indicators; -1 for none. */
export function findHeader(sheet: PlainSheet): number {
  return sheet.rows
    .slice(0, lookInto)
    .findIndex((row) => row.some((cell) => columnOf(cellText(cell))?.kind === "level"));
}

/** Cells of one row that say where the criterion stands and what it is. */
function levelsOf(sheet: PlainSheet, row: number, columns: readonly (Column | undefined)[]) {
  const levels = columns.flatMap((column, at) =>
    column?.kind === "level" ? [{ level: column.level, column: at }] : [],
  );
  levels.sort((a, b) => a.level - b.level);
  const cells = levels.map(({ column }) => ({ column, cell: cellText(sheet.rows[row]?.[column]) }));
  // A cell merged over several levels says one thing, in the first of them.
  const merged = (from: number, to: number) =>
    (sheet.merges ?? []).some(
      ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= from && to <= right,
    );
  for (let at = cells.length - 1; at > 0; at--) {
    const [before, here] = [cells[at - 1], cells[at]];
    if (before && here && merged(before.column, here.column)) here.cell = "";
  }
  while (cells.at(-1)?.cell === "") cells.pop();
  return cells;
}

/** The words of the tree win; English and the like come from the sheet of groups. */
function groupText(group: Draft | undefined, text: string): Draft {
  return { ...(group?.text as Draft | undefined), "zh-CN": text };
}

function assume({ plain }: SheetImportOptions, compliance: boolean) {
  if (plain?.kind === "points") {
    return {
      kind: "打分",
      set: { step: plain.step },
      zh: `打分（步长${plain.step}）`,
      en: `points in steps of ${plain.step}`,
    };
  }
  // Beside vetoes, which must be named, a compliance rubric has nothing else.
  return plain?.kind === "check" || compliance
    ? { kind: "达标", set: {}, zh: "达标", en: "met or not" }
    : null;
}

/** The tree of a sheet, its columns by position, and the row of its header. */
export type ReadTree = {
  readonly roots: readonly TreeNode[];
  readonly columns: readonly (Column | undefined)[];
  readonly header: number;
};

export function readCriteria(
  sheet: PlainSheet,
  groups: ReadonlyMap<string, Draft>,
  compliance: boolean,
  options: SheetImportOptions,
  notes: Notes,
): ReadTree {
  const header = findHeader(sheet);
  const columns = (sheet.rows[header] ?? []).map((cell) => columnOf(cellText(cell)));
  const place = (row: number, column: number) => ({ sheet: sheet.name, row, column });
  const codes = new Set(groups.keys());
  const builder = new TreeBuilder(sheet, (cell, number) => {
    const [code, text] = splitCode(cell, codes);
    const draft = { kind: "sum", code: code ?? number, text: { "zh-CN": text } };
    return {
      ...draft,
      ...groups.get(draft.code),
      ...(groups.has(draft.code) ? { text: groupText(groups.get(draft.code), text) } : {}),
    };
  });
  const columnFor = criterionFields.map((field) =>
    columns.findIndex((one) => one?.kind === "field" && one.field === field),
  );
  const restAt = columns.findIndex((one) => one?.kind === "rest");
  for (let row = header + 1; row < sheet.rows.length; row++) {
    const levels = levelsOf(sheet, row, columns);
    const leaf = levels.pop();
    if (!leaf || totalPattern.test(cellText(sheet.rows[row]?.[0]))) continue;
    if (!builder.enter(row, levels)) continue;
    const cells = columnFor.map((at) => (at === -1 ? "" : cellText(sheet.rows[row]?.[at])));
    const given = cells[criterionFields.findIndex(({ key }) => key === "code")] ?? "";
    const [code, text] = given === "" ? splitCode(leaf.cell, codes) : [given, leaf.cell];
    cells[criterionFields.indexOf(textInLevel)] = text;
    const refuse = (at: number) => (zh: string, en: string) =>
      notes.problems.push(sheetProblem(place(row, at), "unreadable", zh, en));
    const where = (field: number, zh: string, en: string) =>
      refuse(columnFor[field] === -1 ? leaf.column : (columnFor[field] ?? leaf.column))(zh, en);
    const kindAt = columns.findIndex((one) => one?.kind === "field" && one.field.key === "kind");
    const kind = kindAt === -1 ? "" : cellText(sheet.rows[row]?.[kindAt]);
    const assumed = kind === "" ? assume(options, compliance) : null;
    if (assumed) cells[criterionFields.findIndex(({ key }) => key === "kind")] = assumed.kind;
    const read = readCells(cells, criterionFields, where);
    const rest = readRest(restAt === -1 ? "" : cellText(sheet.rows[row]?.[restAt]), refuse(restAt));
    const draft = withRemainder(
      { ...read, code: code ?? builder.numberUnder(levels.length) },
      rest,
      criterionFields,
      where,
    );
    if (assumed) {
      const note = sheetProblem(
        place(row, leaf.column),
        "assumedKind",
        `“${text}”没有写计分方式，按${assumed.zh}处理`,
        `no kind is given for "${text}"; read as ${assumed.en}`,
      );
      notes.assumed.push(note);
      Object.assign(draft, assumed.set);
    } else if (kind === "") {
      notes.problems.push(
        sheetProblem(
          place(row, kindAt === -1 ? leaf.column : kindAt),
          "missingKind",
          `“${text}”没有写计分方式`,
          `no kind of scoring is given for "${text}"`,
        ),
      );
    }
    builder.add(draft, row, leaf.column);
  }
  notes.problems.push(...builder.problems);
  return { roots: builder.roots, columns, header };
}
