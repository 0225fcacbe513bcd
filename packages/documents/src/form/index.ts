export { formDocx } from "./docx.ts";
export { formHtml } from "./html.ts";
export type { FormCell, PrintedForm } from "./model.ts";
