import type { AnyEntity } from "./_kernel/entity.ts";
import { user } from "./access/model.ts";
import { inspection } from "./inspection/model.ts";
import { commissionMember, district, institution } from "./organisation/model.ts";
import {
  appointment,
  avoidance,
  certificate,
  commendation,
  employment,
  inspector,
  inspectorAppraisal,
  schoolAssignment,
  trainingCourse,
  trainingRecord,
} from "./people/model.ts";
import { annualPlan, planItem, programme, team } from "./planning/model.ts";
import { finding, notice, rectificationReport } from "./rectification/model.ts";
import { annualSummary, monthlyReport } from "./reporting/model.ts";
import { rubricProfile } from "./rubric/model.ts";

/** Every entity of the domain: what generic pages, checks and counties go through. */
export const entities: readonly AnyEntity[] = Object.freeze([
  institution,
  district,
  commissionMember,
  inspector,
  certificate,
  employment,
  appointment,
  schoolAssignment,
  avoidance,
  trainingCourse,
  trainingRecord,
  commendation,
  inspectorAppraisal,
  annualPlan,
  planItem,
  programme,
  team,
  inspection,
  finding,
  notice,
  rectificationReport,
  monthlyReport,
  annualSummary,
  rubricProfile,
  user,
]);
