/** Yearly appraisal of a principal by superiors, staff and peers, beside the principal's own rating. */
import {
  type CriterionSource,
  Decimal,
  defineRubric,
  localText,
  type SourceNote,
} from "@dudao/rubric";
import { multiSided, professional, proposal, targets } from "./sources.ts";

type Item = readonly [zh: string, en: string, points: number];

/** Worth of the levels in tenths of the points. */
const levels = [
  ["A", "优秀", "Excellent", 10],
  ["B", "良好", "Good", 8],
  ["C", "合格", "Adequate", 6],
  ["D", "不合格", "Inadequate", 0],
] as const;

/** Whole tenths as a decimal, exactly. */
const tenths = (count: number) => Decimal.normal(`${Math.floor(count / 10)}.${count % 10}`);

function rated(code: string, [zh, en, points]: Item, source: SourceNote): CriterionSource {
  return {
    kind: "level",
    code,
    text: localText(zh, en),
    levels: levels.map(([level, text, textEn, part]) => ({
      code: level,
      text: localText(text, textEn),
      points: tenths(points * part),
    })),
    methods: ["hearReport", "documentReview", "interview", "forum"],
    source,
  };
}

function part(
  code: string,
  [zh, en, points]: Item,
  source: SourceNote,
  items: readonly Item[],
): CriterionSource {
  return {
    kind: "sum",
    code,
    text: localText(zh, en),
    points,
    mandatory: true,
    source: multiSided,
    children: items.map((item, at) => rated(`${code}.${at + 1}`, item, source)),
  };
}

const duties = part("A1", ["校长职责履行", "Duties of the principal", 42], professional, [
  ["规划学校发展", "Plans how the school develops", 7],
  ["营造育人文化", "Makes a culture that educates", 7],
  ["领导课程教学", "Leads curriculum and teaching", 7],
  ["引领教师成长", "Helps teachers grow", 7],
  ["优化内部管理", "Manages the school well", 7],
  ["调适外部环境", "Works with families and the community", 7],
]);

const team = part("A2", ["班子运行", "The leadership team", 18], proposal, [
  ["团结协作、分工明确", "Works together, each with a task", 6],
  ["民主决策、校务公开", "Decides openly and lets staff take part", 6],
  ["廉洁自律", "Is honest", 6],
]);

const management: CriterionSource = {
  kind: "sum",
  code: "A3",
  text: localText("学校教育教学管理", "Management of teaching"),
  points: 30,
  mandatory: true,
  source: multiSided,
  children: [
    {
      kind: "measure",
      code: "A3.1",
      text: localText("年度目标任务完成率", "Targets of the year that were met"),
      guidance: localText(
        "未签目标任务书的填不适用",
        "Not applicable where no targets were signed",
      ),
      unit: localText("%"),
      direction: "atLeast",
      thresholds: [{ value: 100 }],
      ratio: {
        part: localText("完成的任务数", "Targets met"),
        whole: localText("目标任务书的任务数", "Targets signed"),
        per: 100,
      },
      points: 10,
      award: { by: "share" },
      evidence: [localText("目标任务书、完成情况", "Signed targets, what became of them")],
      methods: ["documentReview"],
      source: targets,
    },
    rated("A3.2", ["教学常规与质量管理", "Routine and quality of teaching", 7], proposal),
    rated("A3.3", ["安全管理", "Safety", 7], proposal),
    rated("A3.4", ["督导意见整改", "Correction of what supervision found", 6], proposal),
  ],
};

const satisfaction: CriterionSource = {
  kind: "measure",
  code: "A4",
  text: localText("家长满意度", "Satisfaction of parents"),
  unit: localText("%"),
  direction: "atLeast",
  thresholds: [{ value: { parameter: "satisfaction" } }],
  ratio: {
    part: localText("满意的回答数", "Satisfied answers"),
    whole: localText("有效回答数", "Valid answers"),
    per: 100,
  },
  questionnaire: "parents",
  points: 10,
  award: { by: "share" },
  methods: ["questionnaire"],
  source: proposal,
};

const vetoes = [
  ["V1", "发生重大安全责任事故", "A grave accident the school answers for"],
  ["V2", "严重违纪违规、师德失范", "A grave breach of discipline or conduct"],
  ["V3", "弄虚作假", "Fraud"],
].map(
  ([code = "", zh = "", en]): CriterionSource => ({
    kind: "veto",
    code,
    text: localText(zh, en),
    effect: { capGrade: "unqualified" },
    source: proposal,
  }),
);

const grade = (code: string, zh: string, en: string, minShare: number) =>
  ({ code, title: localText(zh, en), minShare }) as const;

const question = (code: string, zh: string, en: string) => ({
  code,
  text: localText(zh, en),
  options: [
    { code: "yes", text: localText("满意", "Satisfied"), satisfied: true },
    { code: "rather", text: localText("基本满意", "Rather satisfied"), satisfied: true },
    { code: "no", text: localText("不满意", "Not satisfied") },
    { code: "unknown", text: localText("不了解", "Do not know"), abstains: true },
  ],
});

export const principalAppraisal = defineRubric({
  id: "principal-appraisal",
  version: "1.0.0",
  title: localText("校长（园长）年度履职考核", "Yearly appraisal of principals"),
  description: localText(
    "上评、下评、互评相结合，自评只作对照。三个方面据一县做法；细目、分值、权重（上评50%、下评30%、互评20%）、等级线和否决项均为本包建议，使用前须按本地方案调整。",
    "Superiors, staff and peers rate, the principal's own rating is only compared. Three sides follow one county; items, points, weights (50, 30, 20 per cent), bands and vetoes are this package's proposal, to be tailored before use.",
  ),
  source: proposal,
  licence: "MIT",
  subjectTypes: ["principal"],
  scoring: "points",
  notApplicable: "exclude",
  points: 100,
  parameters: [
    {
      code: "satisfaction",
      title: localText("家长满意度标准", "Satisfaction asked for"),
      unit: localText("%"),
      default: 85,
    },
  ],
  grades: [
    { ...grade("excellent", "优秀", "Excellent", 0.9), requires: [{ kind: "noVeto" }] },
    grade("qualified", "合格", "Qualified", 0.7),
    grade("basicallyQualified", "基本合格", "Basically qualified", 0.6),
    grade("unqualified", "不合格", "Unqualified", 0),
  ],
  sources: [
    {
      code: "superiors",
      role: "superiors",
      title: localText("上评：教育局股室、督导室考核组", "Superiors: bureau and office"),
      weight: "0.5",
      decides: true,
    },
    {
      code: "staff",
      role: "staff",
      title: localText("下评：教职工民主测评", "Staff: poll"),
      weight: "0.3",
      criteria: ["A1", "A2"],
      minimumRaters: 5,
    },
    {
      code: "peers",
      role: "peers",
      title: localText("互评：同类学校校长", "Peers: principals of like schools"),
      weight: "0.2",
      criteria: ["A1"],
      minimumRaters: 3,
    },
    { code: "self", role: "self", title: localText("自评", "Own rating"), weight: "0" },
  ],
  divergence: { of: "self", against: "superiors", perCriterion: "0.2", overall: "0.1" },
  questionnaires: [
    {
      code: "parents",
      title: localText("家长问卷", "Questionnaire for parents"),
      respondents: localText("学生家长，匿名", "Parents, anonymous"),
      minimumResponses: 20,
      questions: [
        question("Q1", "您对学校的管理", "How the school is run"),
        question("Q2", "您对学校的教育教学", "How the school teaches"),
        question("Q3", "您对学校与家长的沟通", "How the school talks with parents"),
      ],
    },
  ],
  criteria: [duties, team, management, satisfaction, ...vetoes],
});
