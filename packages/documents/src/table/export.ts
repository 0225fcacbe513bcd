/** A list as a workbook: rows and columns, nothing else. */
import type { CellValue } from "../xlsx/sheet.ts";
import type { SheetLayout } from "../xlsx/write.ts";

export type ExportColumn<Row> = {
  readonly title: string;
  value(row: Row): CellValue;
  readonly kind?: "text" | "number" | "date";
  /** In characters; a Chinese character takes two. */
  readonly width?: number;
};

/** A sheet for `writeWorkbook`. Columns of kind `text` keep their digits when edited. */
export function exportSheet<Row>(
  name: string,
  columns: readonly ExportColumn<Row>[],
  rows: readonly Row[],
): SheetLayout {
  return {
    name,
    rows: [
      columns.map(({ title }) => title),
      ...rows.map((row) => columns.map((one) => one.value(row))),
    ],
    headerRows: 1,
    entryRows: 0,
    columns: columns.map(({ kind = "text", width = 16 }) => ({ kind, width, wrap: true })),
  };
}
