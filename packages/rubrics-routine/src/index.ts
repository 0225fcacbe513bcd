import { defineRubricPackage } from "@dudao/rubric";
import { inspectorAppraisal } from "./appraisal.ts";
import { routineKindergarten } from "./kindergarten.ts";
import { routineSchool } from "./school.ts";
import {
  routineKindergartenMonthly,
  routineSchoolMonthly,
  routineTrainingPatrol,
} from "./templates.ts";
import { routineTraining } from "./training.ts";

export { cases } from "./cases.ts";
export {
  inspectorAppraisal,
  routineKindergarten,
  routineKindergartenMonthly,
  routineSchool,
  routineSchoolMonthly,
  routineTraining,
  routineTrainingPatrol,
};

export default defineRubricPackage({
  id: "@dudao/rubrics-routine",
  version: "0.1.0",
  rubrics: [routineSchool, routineKindergarten, routineTraining, inspectorAppraisal],
  templates: [routineSchoolMonthly, routineKindergartenMonthly, routineTrainingPatrol],
});
