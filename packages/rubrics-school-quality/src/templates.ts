import { defineProgrammeTemplate, localText } from "@dudao/rubric";
import { schoolManagementStandard } from "./standard.ts";

export const schoolQualityRound = defineProgrammeTemplate({
  id: "school-quality-round",
  title: localText("中小学办学水平督导评估", "Evaluation of school quality"),
  kind: "comprehensive",
  rubric: { id: schoolManagementStandard.id, version: schoolManagementStandard.version },
  subjectTypes: schoolManagementStandard.subjectTypes,
  unannounced: false,
  methods: [
    "hearReport",
    "campusPatrol",
    "documentReview",
    "unannouncedLessonObservation",
    "forum",
    "interview",
    "questionnaire",
  ],
  topics: [{ month: 11, title: localText("实地督导评估", "Evaluation on site") }],
  cycle: localText(
    "3—5年一轮，每校至少一次综合督导",
    "A round of three to five years, each school at least once",
  ),
  basis: [
    { title: localText("教育督导条例"), documentNumber: "国务院令第624号" },
    { title: localText("义务教育学校管理标准"), documentNumber: "教基〔2017〕9号" },
  ],
  note: localText(
    "月份取自一个县级市2020年的安排，仅作示例；督导小组不少于3人。",
    "The month is one county-level city's of 2020, an example; a team has three inspectors or more.",
  ),
});
