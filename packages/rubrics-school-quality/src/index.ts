import { defineRubricPackage } from "@dudao/rubric";
import { schoolManagementStandard } from "./standard.ts";
import { schoolQualityRound } from "./templates.ts";

export { cases } from "./cases.ts";
export { schoolManagementStandard, schoolQualityRound };

export default defineRubricPackage({
  id: "@dudao/rubrics-school-quality",
  version: "0.1.0",
  rubrics: [schoolManagementStandard],
  templates: [schoolQualityRound],
});
