import { defineProgrammeTemplate, defineRubric } from "@dudao/rubric";

/** On-the-day checks at a sample school of the national quality monitoring; the county's working list. */
export const monitoringDay = defineRubric({
  id: "yuanjiang-monitoring-day",
  version: "0.1.0",
  title: {
    "zh-CN": "国家义务教育质量监测现场检查",
    en: "On-site checks of national quality monitoring",
  },
  issuer: { "zh-CN": "沅江市教育督导室(本地工作表)", en: "Yuanjiang office (local working list)" },
  subjectTypes: ["primary", "juniorSecondary", "nineYear"],
  scoring: "compliance",
  notApplicable: "exclude",
  source: {
    document: "沅江市教育督导室2020年工作小结",
    article: "6",
    certainty: "unsure",
    note: {
      "zh-CN": "来源载明手册、培训与工具的准备,检查项据此整理",
      en: "The source tells of manuals, training and tools; the checks are drawn from it",
    },
  },
  criteria: [
    {
      kind: "check",
      code: "M1",
      text: { "zh-CN": "样本信息按时上报且准确", en: "Sample data reported on time and right" },
    },
    {
      kind: "check",
      code: "M2",
      text: { "zh-CN": "监测工具与考务资料齐备", en: "Tools and papers are complete" },
    },
    {
      kind: "check",
      code: "M3",
      text: { "zh-CN": "主监测员、监测员经过培训", en: "Monitors are trained" },
    },
    {
      kind: "check",
      code: "M4",
      text: { "zh-CN": "现场操作符合手册要求", en: "The day runs by the manual" },
    },
  ],
});

export const monitoringTemplate = defineProgrammeTemplate({
  id: "yuanjiang-monitoring-day",
  title: { "zh-CN": "国家义务教育质量监测", en: "National quality monitoring" },
  kind: "monitoring",
  rubric: { id: monitoringDay.id, version: monitoringDay.version },
  subjectTypes: ["primary", "juniorSecondary", "nineYear"],
  unannounced: false,
  methods: ["campusPatrol", "documentReview"],
  topics: [],
  cycle: { "zh-CN": "三年一轮", en: "Three-year cycle" },
  basis: [
    { title: { "zh-CN": "国家义务教育质量监测方案", en: "National plan of quality monitoring" } },
  ],
});
