/** A form to print: a table that is filled in by hand, as plain data. */

export type FormCell = {
  readonly text: string;
  /** Columns and rows it reaches over; the cells it covers are left out. */
  readonly columns?: number;
  readonly rows?: number;
  readonly align?: "left" | "center";
};

/** `rubricForm` of @dudao/rubric makes one of any rubric; anybody may make others. */
export type PrintedForm = {
  readonly title: string;
  readonly subtitle: string;
  /** Filled in by hand above the table. */
  readonly fields: readonly string[];
  /** Widths in millimetres, together at most 261: A4 on its side. */
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly FormCell[])[];
  readonly notes: readonly string[];
  readonly signatures: readonly string[];
};

/** A4 on its side. */
export const formPage = Object.freeze({
  width: 297,
  height: 210,
  top: 18,
  right: 18,
  bottom: 16,
  left: 18,
});
