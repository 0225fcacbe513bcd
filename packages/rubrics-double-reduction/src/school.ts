/** Double reduction in schools: homework, after-school service, exams, the five managements. */
import { type CriterionSource, defineRubric, localText, type SubjectType } from "@dudao/rubric";
import { grades } from "./grades.ts";
import { checkList, localForm, nationalRule, practice, proposal } from "./sources.ts";

const withPrimary: readonly SubjectType[] = ["primary", "nineYear", "twelveYear"];
const withJunior: readonly SubjectType[] = [
  "juniorSecondary",
  "nineYear",
  "completeSecondary",
  "twelveYear",
];

const homework: CriterionSource = {
  kind: "sum",
  code: "A1",
  text: localText("作业管理", "Homework"),
  points: 40,
  children: [
    {
      kind: "check",
      code: "A1.1",
      text: localText(
        "小学一、二年级不布置家庭书面作业",
        "No written homework at home in grades 1 and 2",
      ),
      points: 6,
      appliesTo: withPrimary,
      core: true,
      methods: ["interview", "questionnaire", "documentReview"],
      source: nationalRule,
    },
    {
      kind: "deduction",
      code: "A1.2",
      text: localText(
        "小学三至六年级每天书面作业平均完成时间不超过60分钟",
        "Written homework in grades 3 to 6 takes 60 minutes a day on average at most",
      ),
      points: 6,
      appliesTo: withPrimary,
      reasons: [
        { code: "class", text: localText("抽查班级超时", "A sampled class is above"), points: 2 },
      ],
      methods: ["interview", "questionnaire", "documentReview"],
      source: nationalRule,
    },
    {
      kind: "deduction",
      code: "A1.3",
      text: localText(
        "初中每天书面作业平均完成时间不超过90分钟",
        "Written homework in junior secondary takes 90 minutes a day on average at most",
      ),
      points: 6,
      appliesTo: withJunior,
      reasons: [
        { code: "class", text: localText("抽查班级超时", "A sampled class is above"), points: 2 },
      ],
      methods: ["interview", "questionnaire", "documentReview"],
      source: nationalRule,
    },
    {
      kind: "level",
      code: "A1.4",
      text: localText("作业公示", "Homework is posted"),
      levels: [
        { code: "A", text: localText("各班每天公示", "Every class, every day"), points: 6 },
        { code: "B", text: localText("部分班级公示", "Some classes"), points: 3 },
        { code: "C", text: localText("未公示", "Not posted"), points: 0 },
      ],
      methods: ["campusPatrol", "documentReview"],
      evidence: [localText("作业公示栏、作业登记", "Homework notice board, register")],
      source: checkList,
    },
    {
      kind: "deduction",
      code: "A1.5",
      text: localText(
        "不给家长布置作业，不要求家长批改作业",
        "No homework for parents, no marking by parents",
      ),
      points: 4,
      reasons: [{ code: "case", text: localText("发现一例", "Each case found"), points: 1 }],
      methods: ["interview", "questionnaire"],
      source: checkList,
    },
    {
      kind: "deduction",
      code: "A1.6",
      text: localText("不要求学生自批自改作业", "Pupils do not mark their own homework"),
      points: 4,
      reasons: [{ code: "case", text: localText("发现一例", "Each case found"), points: 1 }],
      methods: ["interview", "documentReview"],
      source: checkList,
    },
    {
      kind: "level",
      code: "A1.7",
      text: localText(
        "作业管理制度健全，学科间作业总量有统筹",
        "Homework is regulated and balanced between subjects",
      ),
      levels: [
        { code: "A", text: localText("制度健全、执行到位", "Complete and followed"), points: 8 },
        { code: "B", text: localText("制度健全、执行有不足", "Complete, gaps"), points: 6 },
        { code: "C", text: localText("有制度、执行较差", "Exists, poorly followed"), points: 4 },
        { code: "D", text: localText("无制度", "None"), points: 0 },
      ],
      methods: ["documentReview", "forum"],
      evidence: [localText("作业管理办法、统筹记录", "Homework rules, records of balancing")],
      source: practice,
    },
  ],
};

const afterSchool: CriterionSource = {
  kind: "sum",
  code: "A2",
  text: localText("课后服务", "After-school service"),
  points: 35,
  children: [
    {
      kind: "level",
      code: "A2.1",
      text: localText("课后服务方案", "Plan of the service"),
      levels: [
        { code: "A", text: localText("一校一案，公开并执行", "Own, public, followed"), points: 5 },
        { code: "B", text: localText("有方案，执行有不足", "Exists, gaps"), points: 3 },
        { code: "C", text: localText("方案不完整", "Incomplete"), points: 1 },
        { code: "D", text: localText("无方案", "None"), points: 0 },
      ],
      methods: ["documentReview"],
      evidence: [localText("课后服务实施方案", "Service plan")],
      source: checkList,
    },
    {
      kind: "check",
      code: "A2.2",
      text: localText(
        "每周5天开展，每天不少于2小时",
        "Held five days a week, two hours a day or more",
      ),
      points: 8,
      core: true,
      methods: ["campusPatrol", "documentReview", "questionnaire"],
      source: nationalRule,
    },
    {
      kind: "check",
      code: "A2.3",
      text: localText(
        "结束时间不早于当地正常下班时间",
        "Ends no earlier than the usual end of work in the place",
      ),
      points: 5,
      methods: ["campusPatrol", "documentReview"],
      source: nationalRule,
    },
    {
      kind: "deduction",
      code: "A2.4",
      text: localText("学生自愿参加，不强制", "Taking part is voluntary"),
      points: 4,
      reasons: [
        { code: "case", text: localText("强制或变相强制一例", "Each case of pressure"), points: 2 },
      ],
      methods: ["interview", "questionnaire"],
      source: nationalRule,
    },
    {
      kind: "deduction",
      code: "A2.5",
      text: localText("不利用课后服务讲授新课", "No new lessons are taught in it"),
      points: 6,
      reasons: [{ code: "class", text: localText("发现一个班级", "Each class found"), points: 2 }],
      methods: ["campusPatrol", "unannouncedLessonObservation", "interview"],
      source: nationalRule,
    },
    {
      kind: "level",
      code: "A2.6",
      text: localText("开设兴趣小组和社团活动", "Interest groups and clubs are offered"),
      levels: [
        { code: "A", text: localText("门类丰富、学生可选", "Many, by choice"), points: 4 },
        { code: "B", text: localText("有开设但门类少", "Few"), points: 2 },
        { code: "C", text: localText("未开设", "None"), points: 0 },
      ],
      methods: ["campusPatrol", "documentReview", "interview"],
      source: checkList,
    },
    {
      kind: "points",
      code: "A2.7",
      text: localText("学生和家长对课后服务的评价", "What pupils and parents say of the service"),
      guidance: localText(
        "按随机访谈和问卷情况评分",
        "Score by random interviews and questionnaires",
      ),
      max: 3,
      step: 0.5,
      methods: ["interview", "questionnaire"],
      source: practice,
    },
  ],
};

const exams: CriterionSource = {
  kind: "sum",
  code: "A3",
  text: localText("考试管理", "Exams"),
  points: 10,
  children: [
    {
      kind: "check",
      code: "A3.1",
      text: localText("小学一、二年级不进行纸笔考试", "No paper tests in grades 1 and 2"),
      points: 5,
      appliesTo: withPrimary,
      methods: ["interview", "documentReview"],
      source: nationalRule,
    },
    {
      kind: "deduction",
      code: "A3.2",
      text: localText(
        "其他年级每学期期末考试1次，初中可安排1次期中考试",
        "Other grades have one exam a term; junior secondary may add one mid-term",
      ),
      points: 5,
      reasons: [{ code: "extra", text: localText("多考一次", "Each exam more"), points: 2.5 }],
      methods: ["interview", "documentReview"],
      source: nationalRule,
    },
  ],
};

const fiveManagements: CriterionSource = {
  kind: "sum",
  code: "A4",
  text: localText("五项管理（手机、睡眠、读物、体质）", "Phones, sleep, reading, fitness"),
  guidance: localText("作业已在 A1 查看", "Homework is looked at under A1"),
  points: 15,
  children: [
    {
      kind: "level",
      code: "A4.1",
      text: localText("手机带入管理和统一保管", "Phones are registered and kept centrally"),
      levels: [
        { code: "A", text: localText("不带入课堂，统一保管", "Not in class, kept"), points: 3 },
        { code: "B", text: localText("有制度，执行有不足", "Rules with gaps"), points: 1.5 },
        { code: "C", text: localText("无管理", "Not managed"), points: 0 },
      ],
      methods: ["campusPatrol", "interview"],
      source: localForm,
    },
    {
      kind: "deduction",
      code: "A4.2",
      text: localText(
        "不用手机布置作业，不要求用手机完成作业",
        "No homework set on or needing a phone",
      ),
      points: 2,
      reasons: [{ code: "case", text: localText("发现一例", "Each case found"), points: 1 }],
      methods: ["interview", "questionnaire"],
      source: localForm,
    },
    {
      kind: "check",
      code: "A4.3",
      text: localText("小学上午上课不早于8:20", "Primary lessons begin at 8:20 or later"),
      points: 2,
      appliesTo: withPrimary,
      methods: ["campusPatrol", "documentReview"],
      evidence: [localText("作息时间表", "Daily schedule")],
      source: localForm,
    },
    {
      kind: "check",
      code: "A4.4",
      text: localText("中学上午上课不早于8:00", "Secondary lessons begin at 8:00 or later"),
      points: 2,
      appliesTo: withJunior,
      methods: ["campusPatrol", "documentReview"],
      evidence: [localText("作息时间表", "Daily schedule")],
      source: localForm,
    },
    {
      kind: "level",
      code: "A4.5",
      text: localText("课外读物进校园管理", "Reading matter brought into school"),
      levels: [
        { code: "A", text: localText("有审核、有目录", "Reviewed and listed"), points: 3 },
        { code: "B", text: localText("审核不完整", "Partly reviewed"), points: 1.5 },
        { code: "C", text: localText("无管理", "Not managed"), points: 0 },
      ],
      methods: ["documentReview", "campusPatrol"],
      source: practice,
    },
    {
      kind: "level",
      code: "A4.6",
      text: localText("体质健康管理", "Physical fitness"),
      levels: [
        { code: "A", text: localText("体育课和活动时间落实", "Lessons and time kept"), points: 3 },
        { code: "B", text: localText("基本落实", "Mostly kept"), points: 1.5 },
        { code: "C", text: localText("未落实", "Not kept"), points: 0 },
      ],
      methods: ["campusPatrol", "interview", "documentReview"],
      source: practice,
    },
  ],
};

const vetoes: readonly CriterionSource[] = [
  {
    kind: "veto",
    code: "V1",
    text: localText(
      "学校组织或变相组织有偿补课",
      "The school organises paid tuition, openly or not",
    ),
    effect: { capGrade: "unqualified" },
    methods: ["interview", "questionnaire"],
    source: practice,
  },
  {
    kind: "veto",
    code: "V2",
    text: localText("弄虚作假、隐瞒事实", "Falsified or concealed facts"),
    effect: { fail: true },
    source: practice,
  },
];

export const doubleReductionSchool = defineRubric({
  id: "double-reduction-school",
  version: "1.0.0",
  title: localText("“双减”专项督导（学校）", "Double reduction: schools"),
  description: localText(
    "满分100分；不适用于本学段的指标不计入，其余按比例折算。",
    "100 points; what does not concern a school's stage drops out and the rest is re-scaled.",
  ),
  basis: [
    {
      title: localText("关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见"),
    },
    { title: localText("“五项管理”督导通知"), documentNumber: "国教督办函〔2021〕37号" },
  ],
  source: proposal,
  licence: "MIT",
  subjectTypes: ["primary", "juniorSecondary", "nineYear", "completeSecondary", "twelveYear"],
  scoring: "points",
  notApplicable: "exclude",
  points: 100,
  grades,
  criteria: [homework, afterSchool, exams, fiveManagements, ...vetoes],
});
