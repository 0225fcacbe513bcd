import { defineRubricPackage } from "@dudao/rubric";
import { balancedBasicCounty2012, balancedBasicSchool2012 } from "./basic.ts";
import { balancedQualityCounty2017 } from "./quality-county.ts";
import { balancedQualitySchool2017 } from "./quality-school.ts";
import {
  balancedBasicEvaluation,
  balancedBasicMonitoring,
  balancedQualityEvaluation,
  balancedQualityMonitoring,
} from "./templates.ts";

export { cases, threeSchools } from "./cases.ts";
export {
  balancedBasicCounty2012,
  balancedBasicSchool2012,
  balancedQualityCounty2017,
  balancedQualitySchool2017,
};

export default defineRubricPackage({
  id: "@dudao/rubrics-balanced",
  version: "0.1.0",
  rubrics: [
    balancedQualitySchool2017,
    balancedQualityCounty2017,
    balancedBasicSchool2012,
    balancedBasicCounty2012,
  ],
  templates: [
    balancedQualityMonitoring,
    balancedQualityEvaluation,
    balancedBasicMonitoring,
    balancedBasicEvaluation,
  ],
});
