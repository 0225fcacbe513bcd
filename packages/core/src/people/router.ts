import { crud } from "../_kernel/index.ts";
import { appointmentResource } from "./appointment/service.ts";
import { schoolAssignmentResource } from "./assignment/service.ts";
import { inspectorResource } from "./inspector/service.ts";

export const peopleRouter = {
  inspector: crud(inspectorResource),
  appointment: crud(appointmentResource),
  schoolAssignment: crud(schoolAssignmentResource),
};
