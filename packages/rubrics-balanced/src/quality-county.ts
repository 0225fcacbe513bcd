/** High-quality balance (2017), the county: resources as its schools have them, A2 to A5. */
import { type CriterionSource, defineRubric, localText } from "@dudao/rubric";
import { artRooms, issuer, quality2017, qualityBasis, relaxed } from "./sources.ts";

const shared = { mandatory: true, source: quality2017 } as const;

function check(code: string, zh: string, en: string, more: Partial<CriterionSource> = {}) {
  const own = { kind: "check", code, text: localText(zh, en), methods: ["documentReview"] };
  return { ...own, ...shared, ...more } as CriterionSource;
}

/** A percentage of two counts, at least so much. */
function percentage(
  code: string,
  zh: string,
  en: string,
  least: string,
  part: readonly [zh: string, en: string],
  whole: readonly [zh: string, en: string],
): CriterionSource {
  return {
    ...shared,
    kind: "measure",
    code,
    text: localText(zh, en),
    unit: localText("%"),
    direction: "atLeast",
    thresholds: [{ value: least }],
    ratio: { part: localText(...part), whole: localText(...whole), per: 100 },
    methods: ["documentReview"],
  };
}

function allMet(
  code: string,
  zh: string,
  en: string,
  children: readonly CriterionSource[],
): CriterionSource {
  return { ...shared, kind: "allMet", code, text: localText(zh, en), children };
}

const teachers = ["教师总数", "Teachers"] as const;

const resources = allMet("A1", "资源配置", "Resources", [
  check(
    "1.1-1.7",
    "所有学校七项指标至少六项达标，余项不低于85%",
    "Every school meets six of the seven, the other at 85 % or more",
    {
      core: true,
      guidance: localText(
        "由学校指标体系的集合规则 SCHOOL 得出",
        "Comes from the set rule SCHOOL of the rubric for schools",
      ),
    },
  ),
  check(
    "1.8",
    "七项指标的校际差异系数：小学每项不高于0.50，初中每项不高于0.45",
    "Each of the seven coefficients: at most 0.50 in primary, 0.45 in junior secondary",
    {
      core: true,
      guidance: localText(
        "由学校指标体系的集合规则 CV 得出",
        "Comes from the set rule CV of the rubric for schools",
      ),
    },
  ),
]);

const guarantee = allMet("A2", "政府保障程度", "What the government guarantees", [
  check("2.1", "义务教育学校规划布局合理", "Schools are well planned and placed", {
    evidence: [localText("规划、批复、布点图", "Plan, approvals, map")],
  }),
  check(
    "2.2",
    "城乡学校建设、教师编制、生均公用经费基准定额、基本装备四个统一",
    "Building, posts, funds per pupil and basic equipment: one standard for town and country",
  ),
  check(
    "2.3",
    "每12个班级配备音乐、美术专用教室各1间以上，面积分别不小于96、90平方米",
    "A music and an art room for every 12 classes, of 96 and 90 m² at least",
    { source: artRooms },
  ),
  check(
    "2.4",
    "小学、初中不超过2000人，一贯制学校义务教育阶段不超过2500人",
    "At most 2,000 pupils; 2,500 in the compulsory part of schools of several stages",
    { guidance: relaxed },
  ),
  check(
    "2.5",
    "小学每班不超过45人，初中每班不超过50人",
    "Classes of 45 at most in primary, 50 in junior secondary",
  ),
  check("2.6", "不足100人的学校按100人核定公用经费", "Schools under 100 pupils are funded as 100"),
  {
    ...shared,
    kind: "measure",
    code: "2.7",
    text: localText("特殊教育生均公用经费不低于8000元", "Special education: 8,000 yuan per pupil"),
    unit: localText("元/生", "yuan per pupil"),
    direction: "atLeast",
    thresholds: [{ value: "8000" }],
    methods: ["documentReview"],
  },
  check(
    "2.8",
    "教师平均工资收入不低于当地公务员，绩效工资落实到位",
    "Teachers earn on average no less than local civil servants; performance pay is in place",
  ),
  percentage(
    "2.9",
    "教师5年360学时培训完成率",
    "Teachers who completed 360 hours of training in five years",
    "100",
    ["完成培训的教师数", "Teachers who completed it"],
    teachers,
  ),
  check(
    "2.10",
    "县级教育部门统筹分配各校编制和岗位",
    "The county bureau allots posts among schools",
  ),
  allMet("2.11", "教师交流轮岗", "Rotation of teachers", [
    percentage(
      "2.11-1",
      "交流轮岗教师占符合条件教师的比例",
      "Rotated of those who should rotate",
      "10",
      ["交流轮岗教师数", "Rotated teachers"],
      ["符合交流条件的教师数", "Teachers due to rotate"],
    ),
    percentage(
      "2.11-2",
      "骨干教师占交流轮岗教师的比例",
      "Backbone teachers of those rotated",
      "20",
      ["交流轮岗的骨干教师数", "Rotated backbone teachers"],
      ["交流轮岗教师数", "Rotated teachers"],
    ),
  ]),
  percentage(
    "2.12",
    "专任教师持证上岗率",
    "Teachers with certificate",
    "100",
    ["持证专任教师数", "Teachers with certificate"],
    ["专任教师数", "Full-time teachers"],
  ),
  allMet("2.13", "就近划片入学比例（城区和镇区公办学校）", "Zoned enrolment in town", [
    percentage(
      "2.13-1",
      "小学",
      "Primary",
      "100",
      ["就近划片入学的小学新生", "Zoned primary entrants"],
      ["小学新生", "Primary entrants"],
    ),
    percentage(
      "2.13-2",
      "初中",
      "Junior secondary",
      "95",
      ["就近划片入学的初中新生", "Zoned junior entrants"],
      ["初中新生", "Junior entrants"],
    ),
  ]),
  percentage(
    "2.14",
    "优质高中招生名额分配比例，并向农村初中倾斜",
    "Places of good senior schools allotted to junior schools, rural ones favoured",
    "50",
    ["分配的名额", "Places allotted"],
    ["优质高中招生计划", "Planned places"],
  ),
  allMet("2.15", "留守儿童关爱和随迁子女就学", "Left-behind and migrant children", [
    check("2.15-1", "留守儿童关爱体系健全", "Care of left-behind children is complete"),
    percentage(
      "2.15-2",
      "随迁子女在公办学校和政府购买服务的民办学校就读比例",
      "Migrant children in public schools or places bought by the government",
      "85",
      ["在公办和购买学位就读的随迁子女", "Migrant children placed"],
      ["符合条件的随迁子女", "Migrant children eligible"],
    ),
  ]),
]);

const outcome = allMet("A3", "教育质量", "Quality of education", [
  percentage(
    "3.1",
    "初中三年巩固率",
    "Three-year junior retention",
    "95",
    ["毕业生数（减转入、加转出）", "Graduates less those who came, plus those who left"],
    ["三年前入学数（减死亡）", "Entrants three years ago less deaths"],
  ),
  percentage(
    "3.2",
    "残疾儿童少年入学率",
    "Enrolment of disabled children",
    "95",
    ["已入学残疾儿童少年", "Enrolled"],
    ["适龄残疾儿童少年", "Of school age"],
  ),
  check(
    "3.3",
    "所有学校制定章程，实现管理与教学信息化",
    "Every school has a charter, digital management and teaching",
  ),
  percentage(
    "3.4",
    "教师培训经费占学校公用经费预算的比例",
    "Teacher training of the public-expense budget",
    "5",
    ["教师培训经费预算（元）", "Training budget (yuan)"],
    ["公用经费预算总额（元）", "Public-expense budget (yuan)"],
  ),
  check(
    "3.5",
    "教师能熟练运用信息化手段，设施设备利用率高",
    "Teachers use information technology well, equipment is used",
  ),
  check(
    "3.6",
    "德育工作、校园文化建设达到良好以上",
    "Moral education and school culture are good or better",
  ),
  check(
    "3.7",
    "课程开齐开足，教学秩序规范，综合实践活动有效",
    "All courses are taught in full and in order, practice is effective",
  ),
  check("3.8", "无过重课业负担", "No excessive workload"),
  check(
    "3.9",
    "国家义务教育质量监测相关科目达到Ⅲ级以上，校际差异率低于0.15",
    "National monitoring: level III or better, difference between schools below 0.15",
    { guidance: localText("结果由国家提供", "Given by the state") },
  ),
]);

const recognition: CriterionSource = {
  ...percentage(
    "A4",
    "社会认可度",
    "Recognition by society",
    "85",
    ["满意的有效问卷数", "Satisfied answers"],
    ["有效问卷数", "Valid answers"],
  ),
  core: true,
  guidance: localText(
    "学生、家长、教师、校长、人大代表、政协委员及其他群众",
    "Pupils, parents, teachers, heads, deputies and others",
  ),
  methods: ["questionnaire"],
};

const vetoes = [
  ["以考试方式招生", "Admission by examination"],
  ["违规择校", "School choice against the rules"],
  ["设重点学校或重点班", "Key schools or key classes"],
  ["“有编不补”或长期聘用编外教师", "Posts left empty, or teachers kept outside them for long"],
  ["重大安全责任事故和严重违纪违规事件", "Grave accident or breach of discipline"],
  ["弄虚作假", "Fraud"],
].map(
  ([zh = "", en], index): CriterionSource => ({
    ...shared,
    kind: "veto",
    code: `A5-${index + 1}`,
    text: localText(zh, en),
    effect: { fail: true },
  }),
);

/** Every indicator must be met; nothing carries points. */
export const balancedQualityCounty2017 = defineRubric({
  id: "balanced-quality-county-2017",
  version: "1.0.0",
  title: localText(
    "县域义务教育优质均衡发展督导评估（2017）",
    "High-quality balance of compulsory education in a county (2017)",
  ),
  description: localText(
    "各项均须达到，有一票否决事项的不予认定。音乐、美术教室是否分别计算、过渡性条款是否仍有效待核。",
    "Every item must be met, and one veto is enough to refuse. Whether music and art rooms count apart and the transitional clauses still hold is to be checked.",
  ),
  issuer,
  basis: qualityBasis,
  source: quality2017,
  licence: "MIT",
  subjectTypes: ["countyGovernment"],
  scoring: "compliance",
  notApplicable: "refuse",
  grades: [
    {
      code: "recognisable",
      title: localText("达到认定条件", "Fit for recognition"),
      minShare: 1,
      requires: [{ kind: "noVeto" }, { kind: "coreMet" }],
    },
    { code: "notYet", title: localText("未达到认定条件", "Not yet fit"), minShare: 0 },
  ],
  criteria: [
    check(
      "0",
      "通过基本均衡发展认定三年以上，年度监测保持较高水平",
      "Recognised as basically balanced for three years and kept at a high level",
      { core: true },
    ),
    resources,
    guarantee,
    outcome,
    recognition,
    ...vetoes,
  ],
});
