import type { Messages } from "../messages.ts";

/** Error texts of audit: by `kind/what` code and by field-error key. */
export const auditMessages: Messages = {};
