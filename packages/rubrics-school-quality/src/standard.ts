/** 义务教育学校管理标准: six duties, twenty-two tasks, one levelled criterion per task. */
import { type CriterionSource, Decimal, defineRubric, localText } from "@dudao/rubric";
import { standard, taskSource } from "./sources.ts";

type Task = readonly [zh: string, en: string, points: number];
type Duty = { zh: string; en: string; tasks: readonly Task[] };

const duties: readonly Duty[] = [
  {
    zh: "保障学生平等权益",
    en: "Equal rights of pupils",
    tasks: [
      ["平等入学", "Equal admission", 4],
      ["控辍保学", "Dropout prevention", 4],
      ["满足需要关注学生需求", "Needs of pupils who need attention", 3],
    ],
  },
  {
    zh: "促进学生全面发展",
    en: "All-round development of pupils",
    tasks: [
      ["道德品质", "Moral character", 5],
      ["学会学习", "Learning to learn", 5],
      ["身心健康", "Health of body and mind", 5],
      ["艺术素养", "Artistic education", 4],
      ["生活本领", "Skills for life", 4],
    ],
  },
  {
    zh: "引领教师专业进步",
    en: "Professional growth of teachers",
    tasks: [
      ["教师管理与职业道德", "Management and ethics of teachers", 5],
      ["教育教学能力", "Teaching ability", 5],
      ["专业发展支持", "Support for growth", 4],
    ],
  },
  {
    zh: "提升教育教学水平",
    en: "Quality of teaching",
    tasks: [
      ["课程", "Curriculum", 6],
      ["教学", "Teaching", 6],
      ["评价", "Assessment", 5],
      ["教学资源", "Resources", 4],
    ],
  },
  {
    zh: "营造和谐美丽环境",
    en: "Environment",
    tasks: [
      ["安全与健康管理制度", "Rules of safety and health", 5],
      ["安全卫生设施", "Safe and clean facilities", 4],
      ["安全健康教育", "Education for safety and health", 5],
      ["学校文化", "Culture of the school", 4],
    ],
  },
  {
    zh: "建设现代学校制度",
    en: "Modern school governance",
    tasks: [
      ["依法科学管理", "Management by law", 4],
      ["民主管理", "Democratic management", 4],
      ["家庭、学校、社区合作", "Family, school and community", 5],
    ],
  },
];

/** 好/较好/一般/差 give all, eight tenths, six tenths and nothing of a task's points. */
const factors = [
  ["A", "好", "Good", 10],
  ["B", "较好", "Fairly good", 8],
  ["C", "一般", "Fair", 6],
  ["D", "差", "Poor", 0],
] as const;

/** points × tenths / 10, exactly: the last digit moves behind the decimal point. */
function tenthsOf(points: number, tenths: number): string {
  const product = points * tenths;
  return Decimal.normal(`${Math.floor(product / 10)}.${product % 10}`);
}

function taskCriterion(code: string, [zh, en, points]: Task): CriterionSource {
  return {
    kind: "level",
    code,
    text: localText(zh, en),
    points,
    levels: factors.map(([level, zhText, enText, tenths]) => ({
      code: level,
      text: localText(zhText, enText),
      points: tenthsOf(points, tenths),
    })),
    methods: ["campusPatrol", "documentReview", "interview", "hearReport"],
    source: taskSource,
  };
}

const criteria = duties.map(
  ({ zh, en, tasks }, duty): CriterionSource => ({
    kind: "sum",
    code: `${duty + 1}`,
    text: localText(zh, en),
    mandatory: true,
    source: taskSource,
    children: tasks.map((task, at) => taskCriterion(`${duty + 1}.${at + 1}`, task)),
  }),
);

export const schoolManagementStandard = defineRubric({
  id: "school-management-standard",
  version: "1.0.0",
  title: localText("义务教育学校办学水平督导评估", "School quality, compulsory education"),
  description: localText(
    "按《义务教育学校管理标准》6项职责、22项任务评估，满分100分；88条具体内容待录入。",
    "By the six duties and 22 tasks of the management standard, 100 points; its 88 items are still to be entered.",
  ),
  issuer: localText("教育部", "Ministry of Education"),
  basis: [{ title: localText("义务教育学校管理标准"), documentNumber: "教基〔2017〕9号" }],
  source: {
    document: standard,
    certainty: "unsure",
    note: localText(
      "标准不设分值和等级；各任务分值、好/较好/一般/差的折算和等级线均为本包建议，须按本地要求调整",
      "The standard has neither points nor grades; points, the worth of the levels and the grade bands are this package's proposal, to be tailored",
    ),
  },
  licence: "MIT",
  subjectTypes: ["primary", "juniorSecondary", "nineYear", "completeSecondary", "twelveYear"],
  scoring: "points",
  notApplicable: "exclude",
  points: 100,
  grades: [
    { code: "excellent", title: localText("优秀", "Excellent"), minShare: "0.9" },
    { code: "good", title: localText("良好", "Good"), minShare: "0.8" },
    { code: "qualified", title: localText("合格", "Qualified"), minShare: "0.6" },
    { code: "unqualified", title: localText("不合格", "Unqualified"), minShare: "0" },
  ],
  criteria,
});
