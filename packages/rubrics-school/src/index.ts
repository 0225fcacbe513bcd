import { defineRubricPackage } from "@dudao/rubric";
import { compulsoryQuality2021 } from "./compulsory.ts";
import { termOpening } from "./opening.ts";
import { modelSeniorSchool } from "./senior.ts";
import { standardSchool } from "./standard.ts";
import {
  compulsoryQualityRound,
  modelSeniorFollowUp,
  standardSchoolRound,
  termOpeningChecks,
} from "./templates.ts";

export { cases } from "./cases.ts";
export {
  compulsoryQuality2021,
  compulsoryQualityRound,
  modelSeniorFollowUp,
  modelSeniorSchool,
  standardSchool,
  standardSchoolRound,
  termOpening,
  termOpeningChecks,
};

export default defineRubricPackage({
  id: "@dudao/rubrics-school",
  version: "0.1.0",
  rubrics: [termOpening, standardSchool, compulsoryQuality2021, modelSeniorSchool],
  templates: [termOpeningChecks, standardSchoolRound, compulsoryQualityRound, modelSeniorFollowUp],
});
