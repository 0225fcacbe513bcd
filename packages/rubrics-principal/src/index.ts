import { defineRubricPackage } from "@dudao/rubric";
import { principalAppraisal } from "./appraisal.ts";
import { principalAppraisalYear } from "./templates.ts";

export { cases } from "./cases.ts";
export { principalAppraisal, principalAppraisalYear };

export default defineRubricPackage({
  id: "@dudao/rubrics-principal",
  version: "0.1.0",
  rubrics: [principalAppraisal],
  templates: [principalAppraisalYear],
});
