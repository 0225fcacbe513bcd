import type { Messages } from "../messages.ts";

/** Error texts of access: by `kind/what` code and by field-error key. */
export const accessMessages: Messages = {};
