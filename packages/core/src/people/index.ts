/** The feature's only door. */

export { appointmentResource } from "./appointment/service.ts";
export { schoolAssignmentResource } from "./assignment/service.ts";
export { calendarFeed } from "./calendar/service.ts";
export { certificateResource } from "./certificate/service.ts";
export { employmentResource } from "./employment/service.ts";
export { inspectorResource } from "./inspector/service.ts";
export { peoplePermissions } from "./permissions.ts";
export { peopleRouter } from "./router.ts";
