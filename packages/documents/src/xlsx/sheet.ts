/** A workbook as plain data: what reading gives and writing takes. */

/**
 * What a cell holds. Dates are plain: "2022-11-10", with a time "2022-11-10T08:30:00"; a sheet
 * knows no time zone, so none is invented. A string is always text, even "=1+1" or "0012".
 */
export type CellValue =
  | string
  | number
  | boolean
  | null
  | { readonly date: string }
  /** What a formula failed with ("#REF!"), or "formula" where its result was never computed. */
  | { readonly error: string };

/** Zero-based and inclusive. */
export type Range = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

export type Sheet = {
  readonly name: string;
  /** Rows from the first; on reading, a merged cell's value stands in its whole range. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: readonly Range[];
  readonly hidden?: boolean;
};

export type Workbook = { readonly sheets: readonly Sheet[] };

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Address as offices read it: "C5" for row 4, column 2. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function rangeAddress({ top, left, bottom, right }: Range): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}
