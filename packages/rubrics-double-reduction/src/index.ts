import { defineRubricPackage } from "@dudao/rubric";
import { doubleReductionSchool } from "./school.ts";
import { doubleReductionSchoolCampaign, doubleReductionTrainingPatrol } from "./templates.ts";
import { doubleReductionTraining } from "./training.ts";

export { cases } from "./cases.ts";
export {
  doubleReductionSchool,
  doubleReductionSchoolCampaign,
  doubleReductionTraining,
  doubleReductionTrainingPatrol,
};

export default defineRubricPackage({
  id: "@dudao/rubrics-double-reduction",
  version: "0.1.0",
  rubrics: [doubleReductionSchool, doubleReductionTraining],
  templates: [doubleReductionSchoolCampaign, doubleReductionTrainingPatrol],
});
