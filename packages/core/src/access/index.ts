/** The feature's only door. */
export { accessPermissions, coreRoles } from "./permissions.ts";
export { accessRouter, sessionRouter } from "./router.ts";
export { SESSION_ABSOLUTE_MS, SESSION_IDLE_MS } from "./rules.ts";
export {
  type FirstAccount,
  provisionAccount,
  regionsToSignIn,
  resolveSession,
  userResource,
} from "./service.ts";
