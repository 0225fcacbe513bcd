/** High-quality balance (2017), A1: the seven resources of each school, and the rules over all schools. */
import { type CriterionSource, defineRubric, localText } from "@dudao/rubric";
import { issuer, quality2017, qualityBasis, relaxed } from "./sources.ts";

const pupils = localText("在校学生数", "Pupils");
const perHundred = localText("人/百名学生", "per hundred pupils");

type Resource = readonly [
  code: string,
  zh: string,
  en: string,
  unit: readonly [zh: string, en: string],
  part: readonly [zh: string, en: string],
  per: 1 | 100,
  primary: string,
  junior: string,
  guidance?: readonly [zh: string, en: string],
];

const staff = [perHundred["zh-CN"], perHundred.en ?? ""] as const;

const resources: readonly Resource[] = [
  [
    "1.1",
    "每百名学生拥有高于规定学历教师数",
    "Teachers above the required degree, per hundred pupils",
    staff,
    ["高于规定学历教师数", "Teachers above the required degree"],
    100,
    "4.2",
    "5.3",
    [
      "小学计专科及以上，初中计本科及以上",
      "Primary: college and above; junior secondary: bachelor and above",
    ],
  ],
  [
    "1.2",
    "每百名学生拥有县级以上骨干教师数",
    "Backbone teachers of county level or above, per hundred pupils",
    staff,
    ["县级以上骨干教师数", "Backbone teachers"],
    100,
    "1",
    "1",
    ["县级提供骨干教师认定依据", "The county shows what the title rests on"],
  ],
  [
    "1.3",
    "每百名学生拥有体育、艺术（美术、音乐）专任教师数",
    "Full-time teachers of sports and arts, per hundred pupils",
    staff,
    ["体育、美术、音乐专任教师数", "Full-time teachers of sports and arts"],
    100,
    "0.9",
    "0.9",
  ],
  [
    "1.4",
    "生均教学及辅助用房面积",
    "Teaching and auxiliary floor space per pupil",
    ["平方米/生", "m² per pupil"],
    ["教学及辅助用房面积（平方米）", "Teaching and auxiliary floor space (m²)"],
    1,
    "4.5",
    "5.8",
    ["扣除室内体育用房面积", "Indoor sports halls are not counted"],
  ],
  [
    "1.5",
    "生均体育运动场馆面积",
    "Sports grounds and halls per pupil",
    ["平方米/生", "m² per pupil"],
    ["体育运动场馆面积（平方米）", "Sports grounds and halls (m²)"],
    1,
    "7.5",
    "10.2",
  ],
  [
    "1.6",
    "生均教学仪器设备值",
    "Teaching equipment per pupil",
    ["元/生", "yuan per pupil"],
    ["教学仪器设备值（元）", "Value of teaching equipment (yuan)"],
    1,
    "2000",
    "2500",
    ["按账面值；统计表以万元计的换算为元", "Book value; tables in ten thousand yuan are converted"],
  ],
  [
    "1.7",
    "每百名学生拥有网络多媒体教室数",
    "Networked multimedia classrooms per hundred pupils",
    ["间/百名学生", "rooms per hundred pupils"],
    ["网络多媒体教室数", "Networked multimedia classrooms"],
    100,
    "2.3",
    "2.4",
  ],
];

/** Relaxed for some schools in the years after the procedure. */
const relaxedFor = new Set(["1.3", "1.5"]);

function resource([
  code,
  zh,
  en,
  unit,
  part,
  per,
  primary,
  junior,
  hint,
]: Resource): CriterionSource {
  return {
    kind: "measure",
    code,
    text: localText(zh, en),
    guidance: hint ? localText(...hint) : relaxedFor.has(code) ? relaxed : undefined,
    unit: localText(...unit),
    direction: "atLeast",
    thresholds: [
      { value: primary, appliesTo: ["primary"] },
      { value: junior, appliesTo: ["juniorSecondary"] },
    ],
    ratio: { part: localText(...part), whole: pupils, per },
    core: true,
    mandatory: true,
    locks: ["drop"],
    methods: ["documentReview", "campusPatrol"],
    source: quality2017,
  };
}

const codes = resources.map(([code]) => code);

export const balancedQualitySchool2017 = defineRubric({
  id: "balanced-quality-school-2017",
  version: "1.0.0",
  title: localText(
    "县域义务教育优质均衡发展：学校资源配置（2017）",
    "High-quality balance of compulsory education: resources of a school (2017)",
  ),
  description: localText(
    "每所学校按学段填报。一贯制学校、完全中学先按学段拆分：教学及辅助用房、体育运动场馆、仪器设备、网络多媒体教室按学生数加权分摊（九年一贯制小学与初中1∶1.1）。特殊教育学校、职业学校和不足50人的教学点不计入（口径待核）。",
    "One entry per school and stage. Schools of several stages are divided first: floor space, grounds, equipment and multimedia rooms by weighted pupils (primary to junior 1 : 1.1 in nine-year schools). Special and vocational schools and teaching points under 50 pupils are left out (to be checked).",
  ),
  issuer,
  basis: qualityBasis,
  source: quality2017,
  licence: "MIT",
  subjectTypes: ["primary", "juniorSecondary"],
  scoring: "compliance",
  notApplicable: "refuse",
  grades: [
    {
      code: "compliant",
      title: localText("达标", "Compliant"),
      // The group of seven is given as a whole or not at all.
      minShare: 1,
    },
    { code: "notCompliant", title: localText("不达标", "Not compliant"), minShare: 0 },
  ],
  criteria: [
    {
      kind: "atLeastMet",
      code: "1",
      text: localText("资源配置", "Resources"),
      guidance: localText(
        "七项指标至少六项达标，余项不低于标准的85%",
        "At least six of the seven are met, and the other is at 85 % of its standard or more",
      ),
      atLeast: 6,
      rest: { minShare: 0.85 },
      core: true,
      mandatory: true,
      source: quality2017,
      children: resources.map(resource),
    },
  ],
  setRules: [
    {
      kind: "disparity",
      code: "CV",
      text: localText("七项指标的校际差异系数", "Disparity coefficients of the seven resources"),
      guidance: localText(
        "按学生数加权，逐项、分学段判定，不求平均；是否先四舍五入再比较，文件未明确，此处不先取整",
        "Weighted by pupils, each by itself and by stage, never averaged; whether to round before comparing is not said, so nothing is rounded here",
      ),
      measures: codes,
      judged: "each",
      limits: { primary: "0.50", juniorSecondary: "0.45" },
      mandatory: true,
      source: quality2017,
    },
    {
      kind: "thresholds",
      code: "SCHOOL",
      text: localText(
        "所有学校至少六项达标，余项不低于85%",
        "Every school meets six, the other at 85 % or more",
      ),
      measures: codes,
      atLeast: 6,
      restShare: "0.85",
      share: 1,
      mandatory: true,
      source: quality2017,
    },
  ],
});
