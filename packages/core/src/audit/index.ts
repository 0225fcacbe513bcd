/** The feature's only door. */
export { auditPermissions } from "./permissions.ts";
export { auditRouter } from "./router.ts";
