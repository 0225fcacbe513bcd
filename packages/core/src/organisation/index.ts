/** The feature's only door. */
export { organisationPermissions } from "./permissions.ts";
export { organisationRouter, regionRouter } from "./router.ts";
export {
  commissionMemberResource,
  districtResource,
  institutionResource,
  searchText,
} from "./service.ts";
export { institutionView, listRegions } from "./store.ts";
