/** Model senior secondary schools: the national guide as far as seen, and what a model school owes. */
import { defineRubric, localText } from "@dudao/rubric";
import { checks, type Item } from "./checks.ts";
import { modelPlan, openingPlan, seniorChecked, seniorGuide, seniorRemembered } from "./sources.ts";

/** An area of the guide of which only the name is here. */
const areaToEnter = (code: string, zh: string, en: string) =>
  checks({
    code,
    text: [zh, en],
    source: seniorRemembered,
    items: [
      {
        text: [`${zh}各项要求`, `What is asked of: ${en}`],
        guidance: [
          "关键指标和考查要点待录入，请对照文件原文或本省标准判断",
          "Key indicators and points are to be entered: judge by the document or the province's standard",
        ],
        methods: ["documentReview", "interview", "questionnaire"],
      },
    ],
  });

const party: readonly Item[] = [
  {
    text: [
      "落实党组织领导的校长负责制，党的工作与教育教学融合",
      "The principal answers under the Party organisation, whose work is part of teaching",
    ],
  },
  {
    text: [
      "党的组织和工作全覆盖，落实党风廉政和意识形态责任，以党建带团建",
      "Party work reaches all, integrity and ideology are answered for, the youth league is led",
    ],
  },
];
const moral: readonly Item[] = [
  {
    text: [
      "有德育工作方案并实施，社会主义核心价值观融入教育教学",
      "Moral education is planned and carried out, core values are part of teaching",
    ],
  },
  {
    text: [
      "树立科学教育质量观，全面培养、因材施教",
      "Quality is seen as a whole, each pupil is taught by ability",
    ],
  },
];
const curriculum: readonly Item[] = [
  {
    text: [
      "制订课程实施规划，建立学分认定制度",
      "There is a plan for the curriculum, credits are awarded by rule",
    ],
  },
  {
    text: [
      "开齐开足国家规定课程，开发实施选修课程，开展社团活动",
      "All national courses are taught in full, with electives and clubs",
    ],
    evidence: [["课程表、选修课目录", "Timetables, list of electives"]],
  },
  {
    text: ["规范使用审定教材，不擅自使用境外教材", "Approved textbooks only, none from abroad"],
  },
];
const teaching: readonly Item[] = [
  {
    text: [
      "按课程标准教学，不随意增减课时、改变难度、调整进度",
      "Teaching keeps to the standards in hours, difficulty and pace",
    ],
    guidance: [
      "高三上学期结束前不得结课备考；本指标其余考查要点待录入",
      "The last year's courses do not end before its first term does; the other points are to be entered",
    ],
    methods: ["documentReview", "unannouncedLessonObservation"],
  },
];

export const modelSeniorSchool = defineRubric({
  id: "model-senior-school",
  version: "1.0.0",
  title: localText("示范性普通高中督导评估", "Model senior secondary schools"),
  description: localText(
    "国家指南的五个方面（录入至第8个考查要点，其余待录入），加上一市对示范性高中随访督导的要求。省级示范性高中标准各省另定，请在本地方案中补充。",
    "The five areas of the national guide (entered as far as its eighth point) and what one city looks at when it follows model schools up. Provinces have standards of their own, to be added in a profile.",
  ),
  basis: [seniorGuide],
  source: seniorChecked,
  licence: "MIT",
  subjectTypes: ["seniorSecondary", "completeSecondary", "twelveYear"],
  scoring: "compliance",
  notApplicable: "exclude",
  criteria: [
    {
      kind: "sum",
      code: "A1",
      text: localText("办学方向", "Direction"),
      mandatory: true,
      source: seniorChecked,
      children: [
        checks({
          code: "B1",
          text: ["加强党建工作", "Party work"],
          source: seniorChecked,
          items: party,
        }),
        checks({
          code: "B2",
          text: ["坚持德育为先", "Moral education first"],
          source: seniorChecked,
          items: moral,
        }),
      ],
    },
    {
      kind: "sum",
      code: "A2",
      text: localText("课程教学", "Curriculum and teaching"),
      mandatory: true,
      source: seniorChecked,
      children: [
        checks({
          code: "B3",
          text: ["落实课程方案", "The curriculum is taught"],
          source: seniorChecked,
          items: curriculum,
        }),
        checks({
          code: "B4",
          text: ["规范教学实施", "Teaching follows the rules"],
          source: seniorChecked,
          items: teaching,
        }),
      ],
    },
    areaToEnter("A3", "教师发展", "teachers"),
    areaToEnter("A4", "学校管理", "management"),
    areaToEnter("A5", "学生发展", "pupils"),
    checks({
      code: "M",
      text: ["示范性高中的责任", "What a model school owes"],
      source: modelPlan("第13、14条"),
      items: [
        {
          text: [
            "重视网络督导评估，自评如实完整",
            "The evaluation online is taken seriously, the self-rating is true and complete",
          ],
          evidence: [["网络评估自评材料", "Self-rating online"]],
          methods: ["documentReview"],
          source: modelPlan("第14条"),
        },
        {
          text: [
            "网络评估和以往督导指出的问题整改到位",
            "What earlier evaluations found is corrected",
          ],
          evidence: [["整改报告", "Report of corrections"]],
          source: modelPlan("第14条"),
        },
        {
          text: [
            "群众举报均已核实处理，无突出问题",
            "Complaints were looked into and settled, none is grave",
          ],
          evidence: [["举报办理记录", "Records of complaints"]],
          methods: ["documentReview", "interview"],
          source: modelPlan("第14条"),
        },
        {
          text: ["依法依规办学", "The school is run by law and rule"],
          source: modelPlan("第13条"),
        },
        {
          text: ["发挥示范引领作用", "It leads by example"],
          evidence: [["帮扶、交流材料", "Records of help and exchange"]],
          source: modelPlan("第14条"),
        },
        {
          text: [
            "有化解大班额的计划和措施",
            "There are a plan and measures against oversized classes",
          ],
          guidance: ["无大班额的填不适用", "Not applicable without oversized classes"],
          evidence: [["化解计划", "The plan"]],
          source: openingPlan,
        },
      ],
    }),
  ],
});
