/** Basic balance (2012): the eight resources of a school with their composite coefficient, and the county. */
import { type CriterionSource, defineRubric, localText } from "@dudao/rubric";
import { basic2012, basicBasis, basicLimits, basicUnsure, issuer } from "./sources.ts";

const pupils = localText("在校学生数", "Pupils");

const resources = [
  [
    "1",
    "生均教学及辅助用房面积",
    "Teaching floor space per pupil",
    "平方米/生",
    1,
    "面积（平方米）",
  ],
  ["2", "生均体育运动场馆面积", "Sports grounds per pupil", "平方米/生", 1, "面积（平方米）"],
  ["3", "生均教学仪器设备值", "Equipment per pupil", "元/生", 1, "设备值（元）"],
  [
    "4",
    "每百名学生拥有计算机台数",
    "Computers per hundred pupils",
    "台/百名学生",
    100,
    "计算机台数",
  ],
  ["5", "生均图书册数", "Books per pupil", "册/生", 1, "图书册数"],
  ["6", "师生比", "Teachers per pupil", "人/生", 1, "教师数"],
  ["7", "生均高于规定学历教师数", "Teachers above the required degree", "人/生", 1, "教师数"],
  [
    "8",
    "生均中级及以上专业技术职务教师数",
    "Teachers of middle rank or above",
    "人/生",
    1,
    "教师数",
  ],
] as const;

const parameterOf = (code: string) => `STANDARD-${code}`;

const measures = resources.map(
  ([code, zh, en, unit, per, part]): CriterionSource => ({
    kind: "measure",
    code,
    text: localText(zh, en),
    unit: localText(unit),
    direction: "atLeast",
    thresholds: [{ value: { parameter: parameterOf(code) } }],
    ratio: { part: localText(part), whole: pupils, per },
    mandatory: true,
    methods: ["documentReview"],
    source: basic2012,
  }),
);

export const balancedBasicSchool2012 = defineRubric({
  id: "balanced-basic-school-2012",
  version: "1.0.0",
  title: localText(
    "县域义务教育基本均衡发展：学校资源配置（2012）",
    "Basic balance of compulsory education: resources of a school (2012)",
  ),
  description: localText(
    "八项指标用于计算综合差异系数。省定办学基本标准不在本包内：各省以参数填写前，标准值为0，“达到”没有意义。",
    "The eight items feed the composite coefficient. Provincial standards are not in this package: until a province sets them as parameters they are 0, and “met” says nothing.",
  ),
  issuer,
  basis: basicBasis,
  source: basic2012,
  licence: "MIT",
  subjectTypes: ["primary", "juniorSecondary"],
  scoring: "compliance",
  notApplicable: "refuse",
  parameters: resources.map(([code, zh, en, unit]) => ({
    code: parameterOf(code),
    title: localText(`省定标准：${zh}`, `Provincial standard: ${en}`),
    unit: localText(unit),
    default: 0,
  })),
  criteria: measures,
  setRules: [
    {
      kind: "disparity",
      code: "CV",
      text: localText("综合差异系数", "Composite coefficient"),
      guidance: localText(
        "八项差异系数的算术平均，小学、初中分别计算",
        "The arithmetic mean of the eight coefficients, primary and junior secondary apart",
      ),
      measures: resources.map(([code]) => code),
      judged: "mean",
      limits: { primary: "0.65", juniorSecondary: "0.55" },
      mandatory: true,
      source: basicLimits,
    },
  ],
});

/** Gates of the county; the seventeen items of its work score are provincial in points and wording. */
export const balancedBasicCounty2012 = defineRubric({
  id: "balanced-basic-county-2012",
  version: "1.0.0",
  title: localText(
    "县域义务教育基本均衡发展督导评估（2012）",
    "Basic balance of compulsory education in a county (2012)",
  ),
  description: localText(
    "县级工作得分的17项内容（入学机会、保障机制、教师队伍、质量与管理）的表述和分值由各省规定，未录入，此处只填总得分。",
    "The 17 items of the county's work score (access, guarantees, teachers, quality and management) are the provinces' in wording and points; only the score itself is entered here.",
  ),
  issuer,
  basis: basicBasis,
  source: basicUnsure,
  licence: "MIT",
  subjectTypes: ["countyGovernment"],
  scoring: "compliance",
  notApplicable: "refuse",
  grades: [
    {
      code: "recognisable",
      title: localText("达到认定条件", "Fit for recognition"),
      minShare: 1,
    },
    { code: "notYet", title: localText("未达到认定条件", "Not yet fit"), minShare: 0 },
  ],
  criteria: [
    {
      kind: "check",
      code: "1",
      text: localText("所有学校达到本省办学基本标准", "Every school meets the provincial standard"),
      mandatory: true,
      methods: ["documentReview", "campusPatrol"],
      source: basicUnsure,
    },
    {
      kind: "check",
      code: "2",
      text: localText(
        "综合差异系数：小学不高于0.65，初中不高于0.55",
        "Composite coefficient: at most 0.65 in primary, 0.55 in junior secondary",
      ),
      guidance: localText(
        "由学校指标体系的集合规则 CV 得出",
        "Comes from the set rule CV of the rubric for schools",
      ),
      mandatory: true,
      source: basicLimits,
    },
    {
      kind: "measure",
      code: "3",
      text: localText("县级政府推进工作得分", "Score of the county government's work"),
      unit: localText("分", "points"),
      direction: "atLeast",
      thresholds: [{ value: "85" }],
      mandatory: true,
      methods: ["documentReview"],
      source: basicUnsure,
    },
  ],
});
