import { defineCounty } from "@dudao/plugin-kit";
import balanced from "@dudao/rubrics-balanced";
import government from "@dudao/rubrics-government";
import kindergarten from "@dudao/rubrics-kindergarten";
import preschool from "@dudao/rubrics-preschool";
import principal from "@dudao/rubrics-principal";
import routine from "@dudao/rubrics-routine";
import school from "@dudao/rubrics-school";
import schoolQuality from "@dudao/rubrics-school-quality";
import { localRubrics } from "./rubrics/package.ts";

/** Yuanjiang, a county-level city of Yiyang in Hunan: visits counted by term, central schools in between. */
export default defineCounty({
  id: "yuanjiang",
  region: "430981",
  name: { zh: "沅江市", en: "Yuanjiang" },
  office: { zh: "沅江市教育督导室", en: "Yuanjiang Education Supervision Office" },
  noticeSeries: "沅教督整",
  appointmentRules: { letterSeries: "沅督聘" },
  rectificationDays: 30,
  visitRule: {
    every: "term",
    minimum: 2,
    methodsAtLeast: 1,
    topicRequired: false,
    source: {
      zh: "教育督导条例第十四条:每学期不少于2次经常性督导",
      en: "Regulations, art. 14: routine supervision at least twice a term",
    },
  },
  rubricPackages: [
    routine,
    kindergarten,
    schoolQuality,
    localRubrics,
    school,
    preschool,
    principal,
    government,
    balanced,
  ],
  fields: [
    {
      entity: "institution",
      key: "centralSchool",
      label: { zh: "所属中心校", en: "Central school" },
      widget: "text",
      maxLength: 40,
      help: { zh: "乡镇一级的管理学校", en: "The township-level school it is managed by" },
      required: false,
      column: true,
    },
  ],
  theme: { colorPrimary: "#1d4f5c" },
});
