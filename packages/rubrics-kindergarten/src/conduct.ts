import { defineRubric, localText } from "@dudao/rubric";
import { conditions } from "./part-a1.ts";
import { careAndEducation, management, safetyAndHealth, staff } from "./parts.ts";
import { partSource } from "./sources.ts";

/** Conduct of kindergartens as of 2017: five parts, met or not, key indicators marked core. */
export const kindergartenConduct2017 = defineRubric({
  id: "kindergarten-conduct-2017",
  version: "1.0.0",
  title: localText("幼儿园办园行为督导评估（2017）", "Kindergarten conduct (2017)"),
  description: localText(
    "逐项判断是否符合，不计分；A1-B3 以下编号和考查要点待核。2023年另有《幼儿园督导评估办法》（教督〔2023〕5号），新一轮评估宜用新办法，本体系用于2017年办法的轮次。",
    "Each item is met or not, without points; codes beyond A1-B3 are to be checked. A newer rule of 2023 (教督〔2023〕5号) should serve new rounds, this one those under the 2017 measures.",
  ),
  issuer: localText("教育部", "Ministry of Education"),
  basis: [{ title: localText("幼儿园办园行为督导评估办法"), documentNumber: "教督〔2017〕7号" }],
  source: partSource,
  effectiveFrom: "2017-04-18",
  licence: "MIT",
  subjectTypes: ["kindergarten"],
  scoring: "compliance",
  notApplicable: "exclude",
  criteria: [conditions, safetyAndHealth, careAndEducation, staff, management],
});
