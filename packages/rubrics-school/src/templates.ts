import { defineProgrammeTemplate, localText } from "@dudao/rubric";
import { compulsoryQuality2021 } from "./compulsory.ts";
import { termOpening } from "./opening.ts";
import { modelSeniorSchool } from "./senior.ts";
import { compulsoryGuide, regulations, seniorGuide } from "./sources.ts";
import { standardSchool } from "./standard.ts";

const pin = ({ id, version }: { id: string; version: string }) => ({ id, version });

export const termOpeningChecks = defineProgrammeTemplate({
  id: "term-opening-checks",
  title: localText("开学专项督导", "Opening of term"),
  kind: "thematic",
  rubric: pin(termOpening),
  subjectTypes: termOpening.subjectTypes,
  unannounced: false,
  methods: ["campusPatrol", "documentReview", "interview", "unannouncedLessonObservation"],
  topics: [
    { month: 2, title: localText("春季开学督导", "Spring term") },
    { month: 9, title: localText("秋季开学督导", "Autumn term") },
  ],
  cycle: localText("每年两次，春秋开学各一次，覆盖全部学校", "Twice a year, at every school"),
  basis: [regulations],
  note: localText(
    "学校先自查，督查当日反馈，能改的立改，不能改的限期。月份按各地开学时间调整（2—4月、9月）。",
    "Schools check themselves first; feedback comes the same day, what can be put right is, the rest by a date. Months vary (February to April, September).",
  ),
});

export const standardSchoolRound = defineProgrammeTemplate({
  id: "standard-school-round",
  title: localText("标准化学校（合格学校）验收", "Acceptance of standard schools"),
  kind: "evaluation",
  rubric: pin(standardSchool),
  subjectTypes: standardSchool.subjectTypes,
  unannounced: false,
  methods: ["hearReport", "campusPatrol", "documentReview", "interview"],
  topics: [{ month: 11, title: localText("县级初评", "The county's first evaluation") }],
  cycle: localText(
    "按项目规划，学校申报、县级初评、市省验收",
    "By plan: schools apply, the county evaluates, city and province accept",
  ),
  basis: [regulations],
  note: localText(
    "月份取自一个县级市的安排；另一县验收前对每校督查四次（5、7、8、10月）。",
    "The month is one county-level city's; another county looked at each school four times before (May, July, August, October).",
  ),
});

export const compulsoryQualityRound = defineProgrammeTemplate({
  id: "compulsory-quality-round",
  title: localText("义务教育学校办学质量评价", "Quality of schools in compulsory education"),
  kind: "comprehensive",
  rubric: pin(compulsoryQuality2021),
  subjectTypes: compulsoryQuality2021.subjectTypes,
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
  topics: [],
  cycle: localText(
    "3—5年一轮，校长任期内至少一次（待核）",
    "A round of three to five years, once in a principal's term at least (to be checked)",
  ),
  basis: [compulsoryGuide],
});

export const modelSeniorFollowUp = defineProgrammeTemplate({
  id: "model-senior-follow-up",
  title: localText("示范性普通高中督导评估与随访", "Model senior schools: evaluation, follow-up"),
  kind: "evaluation",
  rubric: pin(modelSeniorSchool),
  subjectTypes: modelSeniorSchool.subjectTypes,
  unannounced: false,
  methods: [
    "hearReport",
    "campusPatrol",
    "documentReview",
    "unannouncedLessonObservation",
    "interview",
    "questionnaire",
  ],
  topics: [],
  cycle: localText(
    "约三年一次，问题多、整改不力、举报突出的随访",
    "About every three years; those with many problems or complaints are followed up",
  ),
  basis: [seniorGuide, regulations],
  note: localText(
    "先网络自评、审核整改报告，再组织专家督学诊断性随访。",
    "Self-rating online and a review of corrections first, then a visit by expert inspectors.",
  ),
});
