/** Writing: the one place that knows the library which makes workbooks. */
import type { CellStyle, WriteSheet } from "hucre/xlsx";
import { repack } from "../zip.ts";
import { type CellValue, cellAddress, type Range, rangeAddress, type Sheet } from "./sheet.ts";

/** How the cells of a column look and what may be entered below its header. */
export type ColumnLayout = {
  /** In characters of the standard font; a Chinese character takes two. */
  readonly width?: number;
  /** `text`: what is typed stays as typed, so numbers of papers and people keep their digits. */
  readonly kind?: "text" | "number" | "date";
  /** Entries are chosen from these cells, written as "选项!$A$1:$A$3". */
  readonly choices?: string;
  readonly wrap?: boolean;
};

export type SheetLayout = Sheet & {
  readonly columns?: readonly ColumnLayout[];
  /** Rows at the top that stay in sight, printed bold and repeated on each page. */
  readonly headerRows?: number;
  /** Rows below the header that take entries, for lists to choose from and formats; default 1000. */
  readonly entryRows?: number;
  readonly landscape?: boolean;
  /** Thin lines around every cell. */
  readonly bordered?: boolean;
};

/** What makes two files with the same content the same bytes. */
const madeAt = new Date(Date.UTC(2000, 0, 1));
const formats = { text: "@", number: undefined, date: "yyyy-mm-dd" } as const;
const time = "yyyy-mm-dd hh:mm";

function libraryValue(value: CellValue): string | number | boolean | Date | null {
  if (value === null || typeof value !== "object") return value;
  if ("error" in value) return value.error;
  return new Date(value.date.length > 10 ? `${value.date}Z` : `${value.date}T00:00:00Z`);
}

const thin = { style: "thin", color: { rgb: "808080" } } as const;
const lines = { top: thin, bottom: thin, left: thin, right: thin };

function styleOf(
  value: CellValue,
  header: boolean,
  column: ColumnLayout | undefined,
  bordered: boolean,
): CellStyle {
  const date = typeof value === "object" && value !== null && "date" in value ? value.date : null;
  const own = date === null ? formats[column?.kind ?? "number"] : formats.date;
  const numFmt = date !== null && date.length > 10 ? time : own;
  return {
    alignment: {
      vertical: header ? "center" : "top",
      wrapText: header || column?.wrap === true,
      ...(header ? { horizontal: "center" } : {}),
    },
    ...(header
      ? {
          font: { bold: true },
          fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E8EDF3" } },
        }
      : {}),
    ...(bordered ? { border: lines } : {}),
    ...(numFmt === undefined || header ? {} : { numFmt }),
  };
}

function toLibrary(sheet: SheetLayout): WriteSheet {
  const { rows, columns = [], headerRows = 0, entryRows = 1000, bordered = false } = sheet;
  const width = Math.max(columns.length, ...rows.map((row) => row.length));
  const cells: WriteSheet["cells"] = new Map();
  rows.forEach((row, at) => {
    for (let column = 0; column < width; column++) {
      const value = row[column] ?? null;
      if (value === null && !bordered) continue;
      const style = styleOf(value, at < headerRows, columns[column], bordered);
      cells.set(`${at},${column}`, { value: libraryValue(value), style });
    }
  });
  const last = headerRows + entryRows - 1;
  const below = (column: number): Range => ({
    top: headerRows,
    left: column,
    bottom: last,
    right: column,
  });
  return {
    name: sheet.name,
    rows: rows.map((row) => row.map(libraryValue)),
    cells,
    columns: columns.map(({ width: wide, kind = "number" }) => {
      const numFmt = formats[kind];
      return { ...(wide ? { width: wide } : {}), ...(numFmt ? { style: { numFmt } } : {}) };
    }),
    merges: (sheet.merges ?? []).map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    dataValidations: columns.flatMap(({ choices }, column) =>
      choices === undefined
        ? []
        : [
            {
              type: "list",
              formula1: choices,
              range: rangeAddress(below(column)),
              allowBlank: true,
              showErrorMessage: true,
            },
          ],
    ),
    ...(headerRows > 0 ? { freezePane: { rows: headerRows } } : {}),
    ...(sheet.hidden ? { hidden: true } : {}),
    pageSetup: {
      paperSize: "a4",
      orientation: sheet.landscape ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(headerRows > 0 ? { printTitlesRow: `$1:$${headerRows}` } : {}),
    },
  };
}

/** Excel refuses longer names and these characters. */
function checkNames(sheets: readonly Sheet[]): void {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || seen.has(name)) {
      throw new RangeError(`no name for a sheet: "${name}"`);
    }
    seen.add(name);
  }
}

/** Absolute address of one column's cells for `choices`: "选项!$B$2:$B$9". */
export function choicesAt(sheet: string, column: number, from: number, count: number): string {
  const absolute = (row: number) => cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  return `'${sheet.replaceAll("'", "''")}'!${absolute(from)}:${absolute(from + count - 1)}`;
}

/**
 * Writes plain sheets to an xlsx file. Strings are text whatever they look like, so a cell never
 * becomes a formula. The same data gives the same bytes, in every program.
 * @throws RangeError for a sheet name that spreadsheet programs refuse.
 */
export async function writeWorkbook(sheets: readonly SheetLayout[]): Promise<Uint8Array> {
  checkNames(sheets);
  const { writeXlsx } = await import("hucre/xlsx");
  const properties = { creator: "Dudao", created: madeAt, modified: madeAt };
  return repack(await writeXlsx({ sheets: sheets.map(toLibrary), properties }));
}
