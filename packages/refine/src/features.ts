import { accessExtras, userFeature } from "./access/index.ts";
import { assignmentFeature } from "./assignment/index.ts";
import { auditFeature } from "./audit/index.ts";
import { boardFeature } from "./board/index.ts";
import { calendarFeature } from "./calendar/index.ts";
import { homeFeature } from "./home/index.ts";
import { inspectionExtras, inspectionFeature } from "./inspection/index.ts";
import {
  commissionMemberFeature,
  districtFeature,
  institutionFeature,
} from "./organisation/index.ts";
import {
  appointmentFeature,
  certificateFeature,
  employmentFeature,
  inspectorFeature,
  peopleExtras,
  schoolAssignmentFeature,
} from "./people/index.ts";
import {
  annualPlanFeature,
  planItemFeature,
  planningExtras,
  programmeFeature,
  teamFeature,
} from "./planning/index.ts";
import {
  findingFeature,
  noticeFeature,
  rectificationExtras,
  rectificationReportFeature,
} from "./rectification/index.ts";
import type { AdminFeature } from "./registry/types.ts";
import { reportFeature } from "./report/index.ts";
import { annualSummaryFeature, monthlyReportFeature } from "./reporting/index.ts";
import {
  appraisalFeature,
  avoidanceFeature,
  commendationFeature,
  peopleWorkFeature,
  responsibilityFeature,
  trainingCourseFeature,
  trainingRecordFeature,
} from "./responsibility/index.ts";
import { rubricFeature, rubricProfileFeature } from "./rubric/index.ts";
import { scoringFeature } from "./scoring/index.ts";
import { shellFeature } from "./shell/index.ts";

/** The product's own features, registered as anybody's are. */
export const dudaoFeatures: readonly AdminFeature[] = Object.freeze([
  shellFeature,
  homeFeature,
  institutionFeature,
  districtFeature,
  commissionMemberFeature,
  inspectorFeature,
  certificateFeature,
  employmentFeature,
  appointmentFeature,
  schoolAssignmentFeature,
  peopleExtras,
  responsibilityFeature,
  assignmentFeature,
  avoidanceFeature,
  trainingCourseFeature,
  trainingRecordFeature,
  appraisalFeature,
  commendationFeature,
  peopleWorkFeature,
  annualPlanFeature,
  planItemFeature,
  programmeFeature,
  teamFeature,
  planningExtras,
  calendarFeature,
  inspectionFeature,
  inspectionExtras,
  scoringFeature,
  findingFeature,
  noticeFeature,
  rectificationReportFeature,
  rectificationExtras,
  boardFeature,
  reportFeature,
  monthlyReportFeature,
  annualSummaryFeature,
  rubricProfileFeature,
  rubricFeature,
  userFeature,
  accessExtras,
  auditFeature,
]);
