/** Columns of a list: one description for reading a sheet, for its template and for export. */
import type { z } from "zod";
import type { Text } from "../text.ts";

export type Choice = {
  /** What the schema gets. */
  readonly value: string;
  /** What stands in the cell; both languages and `value` itself are accepted. */
  readonly title: Text;
};

export type Column<Value = unknown> = {
  /** Header as templates and exports write it. */
  readonly title: Text;
  /** Further headers that mean this column. */
  readonly synonyms?: readonly string[];
  /** The column must be there and filled in every row; otherwise an empty cell is `undefined`. */
  readonly required?: boolean;
  /** No two rows may have the same value. */
  readonly unique?: boolean;
  /**
   * What a cell is brought to before the schema sees it: `text` (the default) and `date`
   * ("2022-11-10") are strings, `number` is a number, `choice` one of `choices`.
   */
  readonly kind?: "text" | "number" | "date" | "choice";
  readonly choices?: readonly Choice[];
  /** Several values in one cell, apart by 、 ， ； or line breaks: the schema gets a list. */
  readonly many?: boolean;
  /** What one filled cell must be. */
  readonly schema: z.ZodType<Value>;
  /** For the template's explanations. */
  readonly help?: Text;
  readonly example?: string;
  /** In characters; a Chinese character takes two. */
  readonly width?: number;
};

/** Columns by key, in the order they stand in a template. */
export type Columns = Readonly<Record<string, Column>>;

type Filled<Own extends Columns> = {
  [Key in keyof Own as Own[Key] extends { required: true } ? Key : never]: z.output<
    Own[Key]["schema"]
  >;
};
type Optional<Own extends Columns> = {
  [Key in keyof Own as Own[Key] extends { required: true } ? never : Key]?: z.output<
    Own[Key]["schema"]
  >;
};
/** The values of one row. */
export type RowOf<Own extends Columns> = Filled<Own> & Optional<Own>;

/** Fixes the types of the columns: `required: true` makes its value certain. */
export function defineColumns<const Own extends Columns>(columns: Own): Own {
  return columns;
}
