import { crud } from "../_kernel/index.ts";
import { appointmentRouter } from "./appointment/router.ts";
import { appraisalRouter } from "./appraisal/router.ts";
import { schoolAssignmentRouter } from "./assignment/router.ts";
import { avoidanceRouter } from "./avoidance/router.ts";
import { boardRouter } from "./board/router.ts";
import { calendarRouter } from "./calendar/router.ts";
import { certificateResource } from "./certificate/service.ts";
import { drawRouter } from "./draw/router.ts";
import { employmentResource } from "./employment/service.ts";
import { inspectorRouter } from "./inspector/router.ts";
import { proposalRouter } from "./proposal/router.ts";
import { coverageRouter } from "./responsibility/router.ts";
import { trainingRouter } from "./training/router.ts";

export const peopleRouter = {
  inspector: inspectorRouter,
  certificate: crud(certificateResource),
  employment: crud(employmentResource),
  appointment: appointmentRouter,
  schoolAssignment: schoolAssignmentRouter,
  coverage: coverageRouter,
  proposal: proposalRouter,
  draw: drawRouter,
  board: boardRouter,
  calendar: calendarRouter,
  ...avoidanceRouter,
  ...trainingRouter,
  ...appraisalRouter,
};
