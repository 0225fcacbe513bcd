import { crud, permitted } from "../_kernel/index.ts";
import { appointment, recordedAppointment } from "./appointment/model.ts";
import { appointmentResource, recordAppointment } from "./appointment/service.ts";
import { schoolAssignmentRouter } from "./assignment/router.ts";
import { boardRouter } from "./board/router.ts";
import { certificateResource } from "./certificate/service.ts";
import { employmentResource } from "./employment/service.ts";
import { inspectorResource } from "./inspector/service.ts";
import { coverageRouter } from "./responsibility/router.ts";

export const peopleRouter = {
  inspector: crud(inspectorResource),
  certificate: crud(certificateResource),
  employment: crud(employmentResource),
  appointment: {
    ...crud(appointmentResource),
    record: permitted("people.write")
      .input(recordedAppointment)
      .output(appointment.row)
      .mutation(({ ctx, input }) => recordAppointment(ctx, input)),
  },
  schoolAssignment: schoolAssignmentRouter,
  coverage: coverageRouter,
  board: boardRouter,
};
