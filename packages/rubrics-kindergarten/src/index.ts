import { defineRubricPackage } from "@dudao/rubric";
import { kindergartenConduct2017 } from "./conduct.ts";
import { kindergartenConductRound } from "./templates.ts";

export { cases } from "./cases.ts";
export { kindergartenConduct2017, kindergartenConductRound };

export default defineRubricPackage({
  id: "@dudao/rubrics-kindergarten",
  version: "0.1.0",
  rubrics: [kindergartenConduct2017],
  templates: [kindergartenConductRound],
});
