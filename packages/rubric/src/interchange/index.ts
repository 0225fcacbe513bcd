export { type CaseExportOptions, exportCase, type Loss } from "./case/export.ts";
export { type CaseImportOptions, importCase } from "./case/import.ts";
export type { CaseRubric } from "./case/model.ts";
export { exportJson, importJson } from "./json.ts";
export { rubricJsonSchema, schemaId } from "./schema.ts";
export type { LaidOutSheet, PlainSheet, SheetProblem, SheetValue } from "./sheet/plain.ts";
export { importSheets, type SheetImport } from "./sheet/read.ts";
export type { SheetImportOptions } from "./sheet/read-criteria.ts";
export { exportSheets } from "./sheet/write.ts";
