import type { Messages } from "../text.ts";

/** Error texts of audit: by `kind/what` code and by field-error key. */
export const auditMessages: Messages = {};
