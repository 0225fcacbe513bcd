export type { Language, Text } from "../text.ts";
export { defaultLimits, type Limits } from "./limits.ts";
export type { SheetProblem } from "./problem.ts";
export { readWorkbook } from "./read.ts";
export {
  type CellValue,
  cellAddress,
  columnName,
  type Range,
  type Sheet,
  type Workbook,
} from "./sheet.ts";
export { type ColumnLayout, choicesAt, type SheetLayout, writeWorkbook } from "./write.ts";
