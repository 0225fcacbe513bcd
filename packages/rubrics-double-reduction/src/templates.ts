import { defineProgrammeTemplate, localText } from "@dudao/rubric";
import { doubleReductionSchool } from "./school.ts";
import { doubleReductionTraining } from "./training.ts";

const basis = [
  { title: localText("教育督导条例"), documentNumber: "国务院令第624号" },
  { title: localText("关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见") },
] as const;

export const doubleReductionSchoolCampaign = defineProgrammeTemplate({
  id: "double-reduction-school-campaign",
  title: localText("“双减”专项督导（学校）", "Double reduction: schools"),
  kind: "thematic",
  rubric: { id: doubleReductionSchool.id, version: doubleReductionSchool.version },
  subjectTypes: doubleReductionSchool.subjectTypes,
  unannounced: true,
  methods: [
    "campusPatrol",
    "documentReview",
    "unannouncedLessonObservation",
    "interview",
    "questionnaire",
    "forum",
  ],
  topics: [{ month: 11, title: localText("课后服务、作业管理", "After-school service, homework") }],
  cycle: localText(
    "责任督学每月督导，11月集中专项督导",
    "Monthly by assigned inspectors, a campaign in November",
  ),
  basis,
  note: localText(
    "频次和月份取自一个县2022年的做法，请按本地要求修改。",
    "Frequency and month are one county's of 2022; adapt them locally.",
  ),
});

export const doubleReductionTrainingPatrol = defineProgrammeTemplate({
  id: "double-reduction-training-patrol",
  title: localText("校外培训治理专项督导", "Double reduction: training institutions"),
  kind: "thematic",
  rubric: { id: doubleReductionTraining.id, version: doubleReductionTraining.version },
  subjectTypes: ["trainingInstitution"],
  unannounced: true,
  methods: ["campusPatrol", "documentReview", "unannouncedLessonObservation", "interview"],
  topics: [
    { month: 7, title: localText("暑期校外培训治理", "Training institutions in summer") },
    { month: 8, title: localText("暑期校外培训治理", "Training institutions in summer") },
  ],
  cycle: localText("暑期和按需", "In summer and as needed"),
  basis,
});
