/** Reading: the one place that knows the library which opens workbooks. */
import { archiveProblem, defaultLimits, type Limits } from "./limits.ts";
import { type SheetProblem, sheetProblem } from "./problem.ts";
import { type CellValue, columnName, type Range, type Sheet, type Workbook } from "./sheet.ts";

/** What the library says of a sheet, as far as it is used here. */
type Read = {
  name: string;
  rows: readonly (readonly (string | number | boolean | Date | null)[])[];
  cells?: ReadonlyMap<string, { type: string; value: unknown }>;
  merges?: readonly { startRow: number; startCol: number; endRow: number; endCol: number }[];
  hidden?: boolean;
  veryHidden?: boolean;
};

/** The library hands a date of the sheet over as if it were UTC; read back the same way. */
function plainDate(date: Date): CellValue {
  if (Number.isNaN(date.getTime())) return { error: "#VALUE!" };
  const iso = date.toISOString();
  return { date: iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19) };
}

function plainRows({ rows, cells }: Read): CellValue[][] {
  const plain = rows.map((row) =>
    Array.from(row, (value): CellValue => (value instanceof Date ? plainDate(value) : value)),
  );
  for (const [at, cell] of cells ?? []) {
    const [row = 0, column = 0] = at.split(",").map(Number);
    const target = plain[row];
    if (!target) continue;
    if (cell.type === "error") target[column] = { error: String(cell.value) };
    if (cell.type === "formula" && cell.value === null) target[column] = { error: "formula" };
  }
  return plain;
}

/** Writes each merged cell's value into the whole of its range, as far as there are rows. */
function resolveMerges(rows: CellValue[][], merges: readonly Range[]): void {
  for (const { top, left, bottom, right } of merges) {
    const value = rows[top]?.[left] ?? null;
    if (value === null) continue;
    for (let row = top; row <= bottom; row++) {
      const cells = rows[row];
      if (!cells) break;
      for (let column = left; column <= right; column++) cells[column] = value;
    }
  }
}

function isEmpty(row: readonly CellValue[]): boolean {
  return row.every((value) => value === null || value === "");
}

/** Sheets often end in rows that only carry borders. */
function withoutEmptyEnd(rows: CellValue[][]): CellValue[][] {
  let length = rows.length;
  while (length > 0 && isEmpty(rows[length - 1] as CellValue[])) length--;
  return rows.slice(0, length);
}

function sizeProblem(sheet: Sheet, { rows, columns }: Limits): SheetProblem | null {
  if (sheet.rows.length > rows) {
    const place = { sheet: sheet.name, row: rows };
    return sheetProblem(
      place,
      "tooManyRows",
      `工作表“${sheet.name}”超过 ${rows} 行`,
      `sheet ${sheet.name} has more than ${rows} rows`,
    );
  }
  const wide = sheet.rows.findIndex((row) => (row[columns] ?? null) !== null);
  if (wide === -1) return null;
  return sheetProblem(
    { sheet: sheet.name, row: wide, column: columns },
    "tooManyColumns",
    `工作表“${sheet.name}”超过 ${columns} 列`,
    `sheet ${sheet.name} has more than ${columns} columns`,
  );
}

function plainSheet(read: Read, limits: Limits): Sheet {
  const merges = (read.merges ?? [])
    .map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: Math.min(endRow, limits.rows),
      right: Math.min(endCol, limits.columns - 1),
    }))
    .filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
  const rows = plainRows(read);
  resolveMerges(rows, merges);
  const hidden = read.hidden === true || read.veryHidden === true;
  return {
    name: read.name,
    rows: withoutEmptyEnd(rows),
    ...(merges.length > 0 ? { merges } : {}),
    ...(hidden ? { hidden } : {}),
  };
}

/** The library's errors in words an office understands. */
function refusal(error: unknown): SheetProblem {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === "EncryptedFileError") {
    return sheetProblem(
      {},
      "encrypted",
      "文件设有打开密码，请取消密码后再导入",
      "the file is protected by a password: remove it first",
    );
  }
  return sheetProblem(
    {},
    "unreadable",
    `文件已损坏或不是 xlsx 工作簿（${message}）`,
    `the file is damaged or no xlsx workbook (${message})`,
  );
}

/** A workbook with a password is no zip archive but an envelope that begins with these bytes. */
const envelope = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads an xlsx file to plain sheets: cached results of formulas, merged cells resolved, dates
 * without time zone. Nothing in the file is executed or fetched.
 * @returns the workbook, or why the file is refused; it never throws for what a file holds.
 */
export async function readWorkbook(
  file: Uint8Array | ArrayBuffer,
  limits: Partial<Limits> = {},
): Promise<{ workbook: Workbook } | { problems: SheetProblem[] }> {
  const bytes = file instanceof Uint8Array ? file : new Uint8Array(file);
  const bounds = { ...defaultLimits, ...limits };
  if (envelope.every((byte, at) => bytes[at] === byte)) {
    return { problems: [refusal(Object.assign(new Error(), { name: "EncryptedFileError" }))] };
  }
  const wrong = archiveProblem(bytes, bounds);
  if (wrong) return { problems: [wrong] };
  try {
    const { readXlsx } = await import("hucre/xlsx");
    // One row and column more than allowed, to see whether there are too many.
    const range = `A1:${columnName(bounds.columns)}${bounds.rows + 1}`;
    const seen = { count: 0 };
    const { sheets } = await readXlsx(bytes, {
      range,
      sheets: () => ++seen.count <= bounds.sheets,
    });
    if (seen.count > bounds.sheets) {
      const { sheets: most } = bounds;
      const problem = sheetProblem(
        {},
        "tooManySheets",
        `文件有 ${seen.count} 个工作表，最多 ${most} 个`,
        `the file has ${seen.count} sheets, at most ${most} are read`,
      );
      return { problems: [problem] };
    }
    const plain = sheets.map((sheet) => plainSheet(sheet, bounds));
    const problems = plain.flatMap((sheet) => sizeProblem(sheet, bounds) ?? []);
    return problems.length > 0 ? { problems } : { workbook: { sheets: plain } };
  } catch (error) {
    return { problems: [refusal(error)] };
  }
}
