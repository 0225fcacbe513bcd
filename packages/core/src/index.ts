/** The model, and the type of the server's router; nothing here runs on the server alone. */
export type { WireError, WireFieldError } from "./_kernel/wire-error.ts";
export * from "./model.ts";
export type { AppRouter } from "./router.ts";
