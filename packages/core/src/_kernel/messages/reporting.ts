import type { Messages } from "../messages.ts";

/** Error texts of reporting: by `kind/what` code and by field-error key. */
export const reportingMessages: Messages = {};
