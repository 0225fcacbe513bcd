import { defineRubricPackage } from "@dudao/rubric";
import { alliance, allianceTemplate } from "./alliance.ts";
import { monitoringDay, monitoringTemplate } from "./monitoring.ts";

/** Rubrics that only this county uses. */
export const localRubrics = defineRubricPackage({
  id: "@dudao/county-yuanjiang",
  version: "0.1.0",
  rubrics: [alliance, monitoringDay],
  templates: [allianceTemplate, monitoringTemplate],
});
