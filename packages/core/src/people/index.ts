/** The feature's only door. */
export { peoplePermissions } from "./permissions.ts";
export { peopleRouter } from "./router.ts";
export { appointmentResource, inspectorResource, schoolAssignmentResource } from "./service.ts";
