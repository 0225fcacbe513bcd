import { defineProgrammeTemplate, localText } from "@dudao/rubric";
import { balancedBasicCounty2012, balancedBasicSchool2012 } from "./basic.ts";
import { balancedQualityCounty2017 } from "./quality-county.ts";
import { balancedQualitySchool2017 } from "./quality-school.ts";
import { basicBasis, qualityBasis } from "./sources.ts";

const yearly = localText("每年一次，随教育事业统计", "Once a year, with the school statistics");
const once = localText("按省、市安排", "As province and city arrange");
const papers = ["documentReview", "campusPatrol"] as const;

export const balancedQualityMonitoring = defineProgrammeTemplate({
  id: "balanced-quality-monitoring",
  title: localText("优质均衡：学校资源配置监测", "High-quality balance: resources of schools"),
  kind: "monitoring",
  rubric: { id: balancedQualitySchool2017.id, version: balancedQualitySchool2017.version },
  subjectTypes: ["primary", "juniorSecondary"],
  unannounced: false,
  methods: papers,
  topics: [],
  cycle: yearly,
  basis: qualityBasis,
  note: localText(
    "一贯制学校按学段分别填报；集合规则给出差异系数和校均达标情况。",
    "Schools of several stages enter each stage; the set rules give coefficients and passes.",
  ),
});

export const balancedQualityEvaluation = defineProgrammeTemplate({
  id: "balanced-quality-evaluation",
  title: localText("优质均衡：县级自评与迎检", "High-quality balance: the county's own evaluation"),
  kind: "government",
  rubric: { id: balancedQualityCounty2017.id, version: balancedQualityCounty2017.version },
  subjectTypes: ["countyGovernment"],
  unannounced: false,
  methods: ["hearReport", "documentReview", "campusPatrol", "interview", "forum", "questionnaire"],
  topics: [{ month: 11, title: localText("创建学校实地调研", "Visits to schools on the way") }],
  cycle: once,
  basis: qualityBasis,
  note: localText(
    "月份取自一个县2022年的安排，仅作示例。",
    "The month is one county's of 2022, an example.",
  ),
});

export const balancedBasicMonitoring = defineProgrammeTemplate({
  id: "balanced-basic-monitoring",
  title: localText("基本均衡：学校资源配置监测", "Basic balance: resources of schools"),
  kind: "monitoring",
  rubric: { id: balancedBasicSchool2012.id, version: balancedBasicSchool2012.version },
  subjectTypes: ["primary", "juniorSecondary"],
  unannounced: false,
  methods: papers,
  topics: [],
  cycle: yearly,
  basis: basicBasis,
});

export const balancedBasicEvaluation = defineProgrammeTemplate({
  id: "balanced-basic-evaluation",
  title: localText("基本均衡：县级评估与复查", "Basic balance: evaluation of the county"),
  kind: "government",
  rubric: { id: balancedBasicCounty2012.id, version: balancedBasicCounty2012.version },
  subjectTypes: ["countyGovernment"],
  unannounced: false,
  methods: ["hearReport", "documentReview", "campusPatrol", "forum", "questionnaire"],
  topics: [],
  cycle: once,
  basis: basicBasis,
});
