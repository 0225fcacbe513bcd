import { defineProgrammeTemplate, localText } from "@dudao/rubric";
import { kindergartenQuality2022 } from "./quality.ts";
import { guide, measures } from "./sources.ts";
import { preschoolUniversal2020 } from "./universal.ts";

export const kindergartenQualityRound = defineProgrammeTemplate({
  id: "kindergarten-quality-round",
  title: localText("幼儿园保育教育质量评估", "Care-and-education quality of kindergartens"),
  kind: "evaluation",
  rubric: { id: kindergartenQuality2022.id, version: kindergartenQuality2022.version },
  subjectTypes: ["kindergarten"],
  unannounced: false,
  methods: [
    "campusPatrol",
    "unannouncedLessonObservation",
    "interview",
    "documentReview",
    "questionnaire",
  ],
  topics: [],
  cycle: localText(
    "3—5年一轮，幼儿园每学年自评",
    "A round of three to five years; kindergartens rate themselves each school year",
  ),
  basis: [guide],
  note: localText(
    "自评在前；班级观察不少于半日。自评频次和观察时长据记忆，待核。",
    "Self-evaluation first; a class is watched for half a day. How often and how long is to be checked.",
  ),
});

export const preschoolUniversalEvaluation = defineProgrammeTemplate({
  id: "preschool-universal-evaluation",
  title: localText("县域学前教育普及普惠督导评估", "Universal access to preschool education"),
  kind: "government",
  rubric: { id: preschoolUniversal2020.id, version: preschoolUniversal2020.version },
  subjectTypes: ["countyGovernment"],
  unannounced: false,
  methods: ["hearReport", "documentReview", "campusPatrol", "interview", "forum", "questionnaire"],
  topics: [],
  cycle: localText(
    "按规划，县级自评、市级初核、省级评估、国家认定，认定后逐年监测",
    "By plan: the county itself, the city, the province, recognition by the state; then yearly monitoring",
  ),
  basis: [measures],
});
