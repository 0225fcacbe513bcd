/** Opening of term: the fields that forms of many places share. */
import { type CriterionSource, defineRubric, localText, type SubjectType } from "@dudao/rubric";
import { checks, type Item } from "./checks.ts";
import { openingForms, openingPlan, openingPractice, oversized, regulations } from "./sources.ts";

const schools = [
  "primary",
  "juniorSecondary",
  "nineYear",
  "seniorSecondary",
  "completeSecondary",
  "twelveYear",
  "vocational",
] as const satisfies readonly SubjectType[];
const compulsory: readonly SubjectType[] = [
  "primary",
  "juniorSecondary",
  "nineYear",
  "completeSecondary",
  "twelveYear",
];

type Field = readonly [
  zh: string,
  en: string,
  items: readonly Item[],
  appliesTo?: readonly SubjectType[],
];
type Short = readonly [zh: string, en: string, evidence?: string, evidenceEn?: string];

const item = ([zh, en, evidence, evidenceEn = ""]: Short): Item => ({
  text: [zh, en],
  evidence: evidence ? [[evidence, evidenceEn]] : undefined,
});

const fields: readonly Field[] = [
  [
    "开学准备",
    "Preparations",
    [
      item(["制定开学工作计划", "There is a plan for the opening", "工作计划", "The plan"]),
      item(["修订完善规章制度", "Rules have been revised", "规章制度", "The rules"]),
      item(["校园环境整洁，维修完成", "The campus is clean, repairs are done"]),
    ],
  ],
  [
    "师生到校",
    "Staff and pupils present",
    [
      item([
        "教师按时到岗，请假手续齐全",
        "Teachers are at their posts, leave is on paper",
        "签到表、请假条",
        "Attendance, leave papers",
      ]),
      item(["学生按时返校，未到的查明去向", "Pupils are back, those missing are accounted for"]),
      {
        text: ["建有控辍保学台账", "There is a ledger of dropout control"],
        evidence: [["控辍保学台账", "The ledger"]],
        appliesTo: compulsory,
      },
    ],
  ],
  [
    "教材教辅",
    "Textbooks",
    [
      item(["教材课前到书", "Textbooks are there before lessons begin"]),
      item(["教辅不超出公布目录", "Only listed exercise books are used", "征订清单", "Order list"]),
    ],
    schools,
  ],
  [
    "教学安排",
    "Teaching",
    [
      item([
        "课程表、作息时间符合规定",
        "Timetable and hours follow the rules",
        "课程表、作息表",
        "Timetables",
      ]),
      item([
        "教师任课安排到位，备有教案",
        "Teachers are assigned and have plans",
        "任课表、教案",
        "Plans",
      ]),
    ],
    schools,
  ],
  [
    "收费",
    "Fees",
    [
      item(["收费项目和标准公示", "Fees are posted", "公示栏", "Notice board"]),
      item(["无违规代购代办", "Nothing is bought for pupils against the rules"]),
      item(["减免政策落实", "Exemptions are granted"]),
    ],
  ],
  [
    "学生资助",
    "Aid to pupils",
    [item(["困难学生资助落实", "Pupils in need receive aid", "资助名册", "List of aid"])],
  ],
  [
    "安全",
    "Safety",
    [
      item(["校舍安全，已排查隐患", "Buildings are safe and were checked", "排查记录", "Records"]),
      item(["消防设施完好", "Fire equipment is in order"]),
      item(["校车手续齐全、运行规范", "Buses have their papers and run by rule"]),
      item([
        "门卫值守、来访登记落实",
        "The gate is manned, visitors are registered",
        "登记簿",
        "Register",
      ]),
      item(["周边环境和护学岗落实", "The way to school is watched"]),
    ],
  ],
  [
    "食堂与饮水",
    "Canteen and water",
    [
      item([
        "食堂卫生、食品留样规范",
        "The canteen is clean, samples are kept",
        "留样记录",
        "Sample log",
      ]),
      item(["饮水安全", "Drinking water is safe", "检测报告", "Test report"]),
      item(["膳食经费管理规范", "Meal money is kept by rule", "膳食账目", "Meal accounts"]),
    ],
  ],
  [
    "卫生与传染病防控",
    "Hygiene and disease",
    [
      item([
        "卫生制度和防控措施落实",
        "Hygiene and prevention are in force",
        "晨检、消毒记录",
        "Logs",
      ]),
    ],
  ],
  [
    "师德师风",
    "Conduct of teachers",
    [
      item([
        "开展师德教育，无违规行为",
        "Conduct is taught, there are no breaches",
        "记录",
        "Records",
      ]),
    ],
  ],
  ["党建工作", "Party work", [item(["党建工作有安排", "Party work is planned", "计划", "Plan"])]],
  [
    "心理健康",
    "Mental health",
    [item(["开学心理健康工作有安排", "Mental health is planned for", "方案", "Plan"])],
    schools,
  ],
  [
    "开学第一课",
    "First lesson",
    [
      item([
        "上好开学第一课",
        "The first lesson of term was held",
        "方案、照片",
        "Plan, photographs",
      ]),
    ],
  ],
  [
    "建设项目",
    "Building projects",
    [item(["开学前应完工的项目已完工", "Projects due by the opening are finished"])],
  ],
];

const oversizedClasses: CriterionSource = {
  kind: "sum",
  code: "15",
  text: localText("大班额和学位", "Oversized classes and places"),
  appliesTo: schools,
  mandatory: true,
  source: openingPlan,
  children: [
    {
      kind: "measure",
      code: "15.1",
      text: localText("最大班额", "Largest class"),
      guidance: localText("56人及以上为大班额", "56 pupils or more is oversized"),
      unit: localText("人"),
      direction: "atMost",
      thresholds: [{ value: 55 }],
      methods: ["campusPatrol", "documentReview"],
      source: oversized,
    },
  ],
};

/** Opening of term at schools and kindergartens: fifteen fields, met or not. */
export const termOpening = defineRubric({
  id: "term-opening",
  version: "1.0.0",
  title: localText("开学专项督导", "Opening of term"),
  description: localText(
    "由2011—2025年多地开学检查表的共同项目归纳，逐项判断是否做到，不计分。没有的事项（如校车、食堂）填不适用。",
    "Drawn from what forms of several places share, 2011 to 2025; each item is met or not. What a school does not have (a bus, a canteen) is not applicable.",
  ),
  basis: [regulations],
  source: openingForms,
  licence: "MIT",
  subjectTypes: ["kindergarten", ...schools],
  scoring: "compliance",
  notApplicable: "exclude",
  criteria: [
    ...fields.map(([zh, en, items, appliesTo], at) =>
      checks({
        code: `${at + 1}`,
        text: [zh, en],
        source: openingForms,
        itemSource: openingPractice,
        items,
        appliesTo,
      }),
    ),
    oversizedClasses,
  ],
});
