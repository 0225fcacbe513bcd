/** Sheets as plain data: what a workbook module reads and writes; nothing here knows its format. */
import { type LocalText, localText } from "../../text.ts";

export type SheetValue =
  | string
  | number
  | boolean
  | null
  | { readonly date: string }
  | { readonly error: string };

/** Zero-based and inclusive. */
export type SheetRange = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** When read, the value of a merged cell stands in its whole range. */
export type PlainSheet = {
  readonly name: string;
  readonly rows: readonly (readonly SheetValue[])[];
  readonly merges?: readonly SheetRange[];
};

/** A sheet to be written, with what offices expect of its looks. */
export type LaidOutSheet = PlainSheet & {
  readonly columns: readonly { width: number; kind: "text" | "number"; wrap: boolean }[];
  readonly headerRows: number;
  readonly entryRows: number;
  readonly bordered: boolean;
  readonly landscape: boolean;
};

/** One thing wrong in a sheet, by the names a spreadsheet program shows. */
export type SheetProblem = {
  readonly sheet?: string;
  /** The first row is 1. */
  readonly row?: number;
  readonly column?: string;
  /** "C5" */
  readonly cell?: string;
  readonly code: string;
  readonly message: LocalText;
};

/** Zero-based. */
export type Place = { readonly sheet?: string; readonly row?: number; readonly column?: number };

function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

export function sheetProblem(place: Place, code: string, zh: string, en: string): SheetProblem {
  const { sheet, row, column } = place;
  const letter = column === undefined ? undefined : columnName(column);
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(row === undefined ? {} : { row: row + 1 }),
    ...(letter === undefined ? {} : { column: letter }),
    ...(row === undefined || letter === undefined ? {} : { cell: `${letter}${row + 1}` }),
    code,
    message: localText(zh, en),
  };
}

/** What a cell says as text; "" for nothing. Errors of formulas count as nothing said. */
export function cellText(value: SheetValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") return "date" in value ? value.date.slice(0, 10) : "";
  return String(value).trim();
}
