/** The feature's only door. */
export { planningPermissions } from "./permissions.ts";
export { planningRouter } from "./router.ts";
