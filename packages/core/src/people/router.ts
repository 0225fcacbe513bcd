import { crud } from "../_kernel/index.ts";
import { appointmentResource, inspectorResource, schoolAssignmentResource } from "./service.ts";

export const peopleRouter = {
  inspector: crud(inspectorResource),
  appointment: crud(appointmentResource),
  schoolAssignment: crud(schoolAssignmentResource),
};
