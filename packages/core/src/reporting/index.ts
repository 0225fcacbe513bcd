/** The feature's only door. */
export { reportingPermissions } from "./permissions.ts";
export { reportingRouter } from "./router.ts";
