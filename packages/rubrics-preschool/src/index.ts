import { defineRubricPackage } from "@dudao/rubric";
import { kindergartenQuality2022 } from "./quality.ts";
import { kindergartenQualityRound, preschoolUniversalEvaluation } from "./templates.ts";
import { preschoolUniversal2020 } from "./universal.ts";

export { cases } from "./cases.ts";
export {
  kindergartenQuality2022,
  kindergartenQualityRound,
  preschoolUniversal2020,
  preschoolUniversalEvaluation,
};

export default defineRubricPackage({
  id: "@dudao/rubrics-preschool",
  version: "0.1.0",
  rubrics: [kindergartenQuality2022, preschoolUniversal2020],
  templates: [kindergartenQualityRound, preschoolUniversalEvaluation],
});
