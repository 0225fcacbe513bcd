import type { Messages } from "../messages.ts";

/** Error texts of planning: by `kind/what` code and by field-error key. */
export const planningMessages: Messages = {};
