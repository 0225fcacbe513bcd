import { defineProgrammeTemplate, defineRubric } from "@dudao/rubric";

/**
 * Evaluation of school alliances. The office's summary names the schools, the methods and the
 * sections that joined, not the indicators: these checks are the county's own working list.
 */
export const alliance = defineRubric({
  id: "yuanjiang-school-alliance",
  version: "0.1.0",
  title: {
    "zh-CN": "义务教育学校城乡联盟办学督导评估",
    en: "Evaluation of urban-rural school alliances",
  },
  issuer: { "zh-CN": "沅江市教育督导室(本地工作表)", en: "Yuanjiang office (local working list)" },
  subjectTypes: ["primary", "juniorSecondary", "nineYear"],
  scoring: "compliance",
  notApplicable: "exclude",
  source: {
    document: "沅江市教育督导室2020年工作小结",
    article: "3",
    certainty: "unsure",
    note: {
      "zh-CN": "来源只载明对象、方式与时间,检查项为本地工作表,可自行调整",
      en: "The source gives subjects, methods and dates; the checks are a local list to be adjusted",
    },
  },
  criteria: [
    {
      kind: "sum",
      code: "A1",
      text: { "zh-CN": "联盟管理", en: "How the alliance is run" },
      children: [
        {
          kind: "check",
          code: "A1.1",
          text: { "zh-CN": "有联盟办学协议与年度计划", en: "Agreement and yearly plan" },
          methods: ["documentReview"],
        },
        {
          kind: "check",
          code: "A1.2",
          text: { "zh-CN": "龙头校与成员校定期会商并有记录", en: "Regular recorded meetings" },
          methods: ["documentReview"],
        },
      ],
    },
    {
      kind: "sum",
      code: "A2",
      text: { "zh-CN": "教师交流", en: "Exchange of teachers" },
      children: [
        {
          kind: "check",
          code: "A2.1",
          text: { "zh-CN": "按计划开展教师交流轮岗", en: "Teachers rotate as planned" },
          methods: ["documentReview", "interview"],
        },
        {
          kind: "check",
          code: "A2.2",
          text: { "zh-CN": "联合教研活动正常开展", en: "Joint teaching research takes place" },
          methods: ["documentReview", "interview"],
        },
      ],
    },
    {
      kind: "sum",
      code: "A3",
      text: { "zh-CN": "资源共享与成效", en: "Shared resources and effect" },
      children: [
        {
          kind: "check",
          code: "A3.1",
          text: { "zh-CN": "课程与教学资源共享", en: "Courses and materials are shared" },
          methods: ["campusPatrol", "documentReview"],
        },
        {
          kind: "check",
          code: "A3.2",
          text: { "zh-CN": "成员校办学水平有改进", en: "The member school has improved" },
          methods: ["interview", "documentReview"],
        },
      ],
    },
  ],
});

export const allianceTemplate = defineProgrammeTemplate({
  id: "yuanjiang-school-alliance",
  title: { "zh-CN": "联盟办学督导评估", en: "School alliance evaluation" },
  kind: "evaluation",
  rubric: { id: alliance.id, version: alliance.version },
  subjectTypes: ["primary", "juniorSecondary", "nineYear"],
  unannounced: false,
  methods: ["documentReview", "interview"],
  topics: [],
  cycle: { "zh-CN": "每年中期与年末", en: "Mid-term and yearly" },
  basis: [],
});
