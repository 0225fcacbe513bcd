import type { Messages } from "../messages.ts";

/** Error texts of organisation: by `kind/what` code and by field-error key. */
export const organisationMessages: Messages = {};
