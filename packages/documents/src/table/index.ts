export { type Choice, type Column, type Columns, defineColumns, type RowOf } from "./column.ts";
export { type ExportColumn, exportSheet } from "./export.ts";
export {
  type ImportedRow,
  type ImportOptions,
  type ImportOutcome,
  importTable,
} from "./import.ts";
export { type TemplateOptions, templateSheets } from "./template.ts";
