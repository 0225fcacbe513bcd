/** Reading a list from a sheet: a dry run by nature, all rows or none. */
import { type SheetProblem, sheetProblem } from "../xlsx/problem.ts";
import { type CellValue, cellAddress, type Sheet, type Workbook } from "../xlsx/sheet.ts";
import { isBlank, readCell } from "./cell.ts";
import type { Columns, RowOf } from "./column.ts";
import { findHeader, type Header } from "./header.ts";
import { issueText } from "./words.ts";

export type ImportedRow<Own extends Columns> = {
  readonly sheet: string;
  /** As printed at the left of the sheet: the first row is 1. */
  readonly row: number;
  readonly values: RowOf<Own>;
};

export type ImportOutcome<Own extends Columns> =
  | {
      readonly rows: readonly ImportedRow<Own>[];
      /** Headers that were there and are not read; worth showing before anything is stored. */
      readonly ignored: readonly string[];
      /** A problem found later, by the database say, at its cell of the sheet. */
      problemAt(
        row: ImportedRow<Own>,
        key: (keyof Own & string) | null,
        code: string,
        zh: string,
        en: string,
      ): SheetProblem;
    }
  | { readonly problems: readonly SheetProblem[] };

export type ImportOptions = {
  /** Name of the sheet; default: the first visible one that is not empty. */
  readonly sheet?: string;
  /** More than these are not listed. */
  readonly mostProblems?: number;
};

type Reading = { problems: SheetProblem[]; values: Record<string, unknown> };

function readRow(sheet: Sheet, row: number, columns: Columns, header: Header<string>): Reading {
  const problems: SheetProblem[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, column] of Object.entries(columns)) {
    const at = header.at.get(key);
    if (at === undefined) continue;
    const cell: CellValue = sheet.rows[row]?.[at] ?? null;
    const place = { sheet: sheet.name, row, column: at };
    const { "zh-CN": zh, en } = column.title;
    if (isBlank(cell)) {
      if (column.required) {
        problems.push(sheetProblem(place, "required", `“${zh}”未填`, `${en} is empty`));
      }
      continue;
    }
    const read = readCell(cell, column);
    if (!("value" in read)) {
      const { code, message } = read;
      problems.push(
        sheetProblem(place, code, `“${zh}”：${message["zh-CN"]}`, `${en}: ${message.en}`),
      );
      continue;
    }
    const parsed = column.schema.safeParse(read.value, { reportInput: true });
    if (parsed.success) {
      values[key] = parsed.data;
      continue;
    }
    for (const issue of parsed.error.issues) {
      const words = issueText(issue);
      problems.push(
        sheetProblem(place, issue.code, `“${zh}”：${words["zh-CN"]}`, `${en}: ${words.en}`),
      );
    }
  }
  return { problems, values };
}

/** Values that must differ and do not; each later row names the first. */
function repeated(
  sheet: Sheet,
  rows: readonly { row: number; values: Record<string, unknown> }[],
  columns: Columns,
  header: Header<string>,
): SheetProblem[] {
  return Object.entries(columns).flatMap(([key, { unique, title }]) => {
    const column = header.at.get(key);
    if (!unique || column === undefined) return [];
    const first = new Map<unknown, number>();
    return rows.flatMap(({ row, values }) => {
      const value = values[key];
      if (value === undefined) return [];
      const earlier = first.get(value);
      if (earlier === undefined) {
        first.set(value, row);
        return [];
      }
      const cell = cellAddress(earlier, column);
      return sheetProblem(
        { sheet: sheet.name, row, column },
        "repeated",
        `“${title["zh-CN"]}”与 ${cell} 重复`,
        `${title.en} is the same as in ${cell}`,
      );
    });
  });
}

function chooseSheet(
  { sheets }: Workbook,
  name: string | undefined,
): { sheet: Sheet } | { problems: SheetProblem[] } {
  const sheet =
    name === undefined
      ? sheets.find(({ hidden, rows }) => !hidden && rows.length > 0)
      : sheets.find((one) => one.name === name);
  if (sheet) return { sheet };
  const problem =
    name === undefined
      ? sheetProblem({}, "emptyWorkbook", "文件中没有内容", "there is nothing in the file")
      : sheetProblem(
          {},
          "missingSheet",
          `没有名为“${name}”的工作表`,
          `there is no sheet called ${name}`,
        );
  return { problems: [problem] };
}

function bySheetOrder(a: SheetProblem, b: SheetProblem): number {
  const wide = (column = "") => column.padStart(3);
  return (a.row ?? 0) - (b.row ?? 0) || wide(a.column).localeCompare(wide(b.column), "en");
}

/**
 * Reads the rows of a list. The header is found by its titles, wherever it stands; empty rows are
 * skipped. Nothing is stored here: show the outcome first, then store all of its rows or none.
 * @returns every row, or every problem by sheet, row and cell.
 */
export function importTable<const Own extends Columns>(
  workbook: Workbook,
  columns: Own,
  options: ImportOptions = {},
): ImportOutcome<Own> {
  const chosen = chooseSheet(workbook, options.sheet);
  if ("problems" in chosen) return chosen;
  const { sheet } = chosen;
  const found = findHeader<string>(sheet, columns);
  if ("problems" in found) return found;
  const { header } = found;
  const rows: { row: number; values: Record<string, unknown> }[] = [];
  const problems: SheetProblem[] = [];
  const read = [...header.at.values()];
  for (let row = header.row + 1; row < sheet.rows.length; row++) {
    if (read.every((column) => isBlank(sheet.rows[row]?.[column]))) continue;
    const reading = readRow(sheet, row, columns, header);
    problems.push(...reading.problems);
    rows.push({ row, values: reading.values });
  }
  problems.push(...repeated(sheet, rows, columns, header));
  if (rows.length === 0) {
    const place = { sheet: sheet.name, row: header.row };
    problems.push(
      sheetProblem(place, "noRows", "表头下面没有数据", "there are no rows below the header"),
    );
  }
  if (problems.length > 0) return { problems: capped(problems, options.mostProblems) };
  return {
    rows: rows.map(({ row, values }) => ({
      sheet: sheet.name,
      row: row + 1,
      values: values as RowOf<Own>,
    })),
    ignored: header.unknown.map(({ title }) => title),
    problemAt(imported, key, code, zh, en) {
      const column = key === null ? undefined : header.at.get(key);
      const place = { sheet: sheet.name, row: imported.row - 1 };
      return sheetProblem(column === undefined ? place : { ...place, column }, code, zh, en);
    },
  };
}

function capped(problems: SheetProblem[], most = 500): SheetProblem[] {
  problems.sort(bySheetOrder);
  if (problems.length <= most) return problems;
  const rest = problems.length - most;
  return [
    ...problems.slice(0, most),
    sheetProblem({}, "moreProblems", `另有 ${rest} 处问题未列出`, `and ${rest} more problems`),
  ];
}
