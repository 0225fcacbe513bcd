import { defineCounty } from "@dudao/plugin-kit";
import balanced from "@dudao/rubrics-balanced";
import doubleReduction from "@dudao/rubrics-double-reduction";
import government from "@dudao/rubrics-government";
import kindergarten from "@dudao/rubrics-kindergarten";
import preschool from "@dudao/rubrics-preschool";
import principal from "@dudao/rubrics-principal";
import routine from "@dudao/rubrics-routine";
import school from "@dudao/rubrics-school";

/** Kaiyuan, a county-level city of Tieling in Liaoning: visits every month, each with a topic. */
export default defineCounty({
  id: "kaiyuan",
  region: "211282",
  name: { zh: "开原市", en: "Kaiyuan" },
  office: { zh: "开原市人民政府教育督导室", en: "Kaiyuan Education Supervision Office" },
  noticeSeries: "开政教督整",
  appointmentRules: { letterSeries: "开督聘" },
  rectificationDays: 15,
  visitRule: {
    every: "month",
    minimum: 1,
    methodsAtLeast: 2,
    topicRequired: true,
    source: {
      zh: "中小学校责任督学挂牌督导办法:每月到校督导不少于1次;本市要求每次注明主题并至少采用两种方式",
      en: "Measures for posted supervision: at least one visit a month; here each names its topic and uses two methods",
    },
  },
  rubricPackages: [
    routine,
    doubleReduction,
    kindergarten,
    school,
    preschool,
    principal,
    government,
    balanced,
  ],
  fields: [
    {
      entity: "institution",
      key: "relocating",
      label: { zh: "涉及搬迁", en: "To be relocated" },
      widget: "flag",
      help: { zh: "优质均衡调研中重点关注", en: "Looked at closely in the quality-balance survey" },
      required: false,
      column: true,
    },
  ],
  theme: { colorPrimary: "#1f3a5f" },
});
