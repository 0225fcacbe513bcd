/** The feature's only door. */

export type { FirstAccount } from "./gate/service.ts";
export { provisionAccount, regionsToSignIn, resolveSession } from "./gate/service.ts";
export { type OpenPlace, readOpenly, writeOpenly } from "./open/service.ts";
export { accessPermissions, coreRoles } from "./permissions.ts";
export { accessRouter, sessionRouter } from "./router.ts";
export { userResource } from "./service.ts";
