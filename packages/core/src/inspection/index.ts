/** The feature's only door. */
export { inspectionPermissions } from "./permissions.ts";
export { inspectionRouter, programmePlanning } from "./router.ts";
