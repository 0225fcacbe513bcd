import type { Messages } from "../messages.ts";

/** Error texts of inspection: by `kind/what` code and by field-error key. */
export const inspectionMessages: Messages = {};
