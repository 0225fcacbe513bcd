import { defineProgrammeTemplate, localText } from "@dudao/rubric";
import { kindergartenConduct2017 } from "./conduct.ts";

export const kindergartenConductRound = defineProgrammeTemplate({
  id: "kindergarten-conduct-round",
  title: localText("幼儿园办园行为督导评估", "Evaluation of kindergarten conduct"),
  kind: "evaluation",
  rubric: { id: kindergartenConduct2017.id, version: kindergartenConduct2017.version },
  subjectTypes: ["kindergarten"],
  unannounced: false,
  methods: [
    "hearReport",
    "campusPatrol",
    "documentReview",
    "unannouncedLessonObservation",
    "interview",
    "questionnaire",
  ],
  topics: [
    { month: 5, title: localText("培训和园所自评", "Training and self-evaluation") },
    { month: 6, title: localText("实地督导评估", "Evaluation on site") },
    { month: 7, title: localText("整改回访", "Follow-up of corrections") },
  ],
  cycle: localText(
    "3—5年一轮，每轮每园至少一次",
    "A round of three to five years, each kindergarten at least once",
  ),
  basis: [
    { title: localText("幼儿园办园行为督导评估办法"), documentNumber: "教督〔2017〕7号" },
    { title: localText("教育督导条例"), documentNumber: "国务院令第624号" },
  ],
  note: localText(
    "月份取自一个县2022年的安排，仅作示例。",
    "The months are one county's of 2022, an example.",
  ),
});
