/** The feature's only door. */
export { organisationPermissions } from "./permissions.ts";
export { organisationRouter, regionRouter } from "./router.ts";
export { commissionMemberResource, districtResource, institutionResource } from "./service.ts";
export { listRegions } from "./store.ts";
