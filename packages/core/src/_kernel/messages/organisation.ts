import type { Messages } from "../text.ts";

/** Error texts of organisation: by `kind/what` code and by field-error key. */
export const organisationMessages: Messages = {};
