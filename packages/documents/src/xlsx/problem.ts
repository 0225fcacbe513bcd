import { type Text, text } from "../text.ts";
import { cellAddress, columnName } from "./sheet.ts";

/** One thing wrong with a file: where, as the office sees it on the screen, and what to do. */
export type SheetProblem = {
  /** Absent: the file as a whole. */
  readonly sheet?: string;
  /** As printed at the left of the sheet: the first row is 1. */
  readonly row?: number;
  /** As printed above the sheet: "C". */
  readonly column?: string;
  /** "C5" */
  readonly cell?: string;
  /** Stable name of the rule, for tests and translations. */
  readonly code: string;
  readonly message: Text;
};

/** Where a problem lies; row and column zero-based. */
export type Place = { readonly sheet?: string; readonly row?: number; readonly column?: number };

export function sheetProblem(place: Place, code: string, zh: string, en: string): SheetProblem {
  const { sheet, row, column } = place;
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(row === undefined ? {} : { row: row + 1 }),
    ...(column === undefined ? {} : { column: columnName(column) }),
    ...(row === undefined || column === undefined ? {} : { cell: cellAddress(row, column) }),
    code,
    message: text(zh, en),
  };
}
