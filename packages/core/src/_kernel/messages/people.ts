import type { Messages } from "../messages.ts";

/** Error texts of people: by `kind/what` code and by field-error key. */
export const peopleMessages: Messages = {};
