/** The feature's only door. */
export { finding } from "./model.ts";
export { rectificationPermissions } from "./permissions.ts";
export { rectificationRouter } from "./router.ts";
export { findingsOfInspection } from "./service.ts";
