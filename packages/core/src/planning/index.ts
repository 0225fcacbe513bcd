/** The feature's only door. */
export { planItem } from "./model.ts";
export { planningPermissions } from "./permissions.ts";
export { planningRouter } from "./router.ts";
export { planItemsById } from "./service.ts";
