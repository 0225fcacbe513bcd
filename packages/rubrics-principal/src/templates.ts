import { defineProgrammeTemplate, localText } from "@dudao/rubric";
import { principalAppraisal } from "./appraisal.ts";

export const principalAppraisalYear = defineProgrammeTemplate({
  id: "principal-appraisal-year",
  title: localText("校长（园长）年度履职考核", "Yearly appraisal of principals"),
  kind: "evaluation",
  rubric: { id: principalAppraisal.id, version: principalAppraisal.version },
  subjectTypes: ["principal"],
  unannounced: false,
  methods: ["hearReport", "documentReview", "interview", "forum", "questionnaire"],
  topics: [{ month: 1, title: localText("上年度履职考核", "Appraisal of the year before") }],
  cycle: localText("每年一次", "Once a year"),
  basis: [{ title: localText("教育督导条例"), documentNumber: "国务院令第624号" }],
  note: localText(
    "月份取自一个县级市的安排（一月，与绩效考核合并）；另一县在三月用一周评34个单位。",
    "The month is one county-level city's (January, with the performance assessment); another county rated 34 units in a week of March.",
  ),
});
