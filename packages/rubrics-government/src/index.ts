import { defineRubricPackage } from "@dudao/rubric";
import { countyDuties } from "./county.ts";
import { dropoutControl } from "./dropout.ts";
import { teacherPay } from "./pay.ts";
import { countyRound, dropoutRound, payRound, townshipRound } from "./templates.ts";
import { townshipDuties } from "./township.ts";

export { cases } from "./cases.ts";
export {
  countyDuties,
  countyRound,
  dropoutControl,
  dropoutRound,
  payRound,
  teacherPay,
  townshipDuties,
  townshipRound,
};

export default defineRubricPackage({
  id: "@dudao/rubrics-government",
  version: "0.1.0",
  rubrics: [townshipDuties, countyDuties, dropoutControl, teacherPay],
  templates: [townshipRound, countyRound, dropoutRound, payRound],
});
