import type { Messages } from "../messages.ts";

/** Error texts of rectification: by `kind/what` code and by field-error key. */
export const rectificationMessages: Messages = {};
