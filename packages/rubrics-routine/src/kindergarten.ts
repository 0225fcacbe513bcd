/** The three matters of posted supervision in kindergartens, with usual check points under them. */
import { defineRubric, localText } from "@dudao/rubric";
import { type Matter, mattersToCriteria } from "./matters.ts";
import { kindergartenMeasures, matterSource } from "./sources.ts";

const source = matterSource(kindergartenMeasures);

const matters: readonly Matter[] = [
  {
    zh: "安全管理",
    en: "Safety",
    source,
    points: [
      {
        zh: "门卫值守在岗，接送和来访登记完整",
        en: "The gate is staffed; collection of children and visits are registered",
        methods: ["campusPatrol", "documentReview"],
        evidence: [localText("接送登记、来访登记", "Collection and visitor registers")],
      },
      {
        zh: "消防设施完好，疏散通道畅通，演练有记录",
        en: "Fire equipment works, escape routes are clear, drills are recorded",
        methods: ["campusPatrol", "documentReview"],
      },
      {
        zh: "食品采购、留样和饮水卫生符合要求",
        en: "Food purchase, samples and drinking water are in order",
        methods: ["campusPatrol", "documentReview"],
        evidence: [localText("采购台账、留样记录、食谱", "Ledger, sample records, menus")],
      },
      {
        zh: "晨检、午检和消毒有记录",
        en: "Morning and noon health checks and disinfection are recorded",
        methods: ["documentReview", "campusPatrol"],
      },
      {
        zh: "校车手续齐全，有照管人员随车",
        en: "Buses have their papers and an attendant on board",
        methods: ["documentReview", "campusPatrol"],
      },
    ],
  },
  {
    zh: "规范办园",
    en: "Running the kindergarten by the rules",
    source,
    points: [
      {
        zh: "证照齐全有效，在醒目位置公示",
        en: "Licences are complete, valid and posted",
        methods: ["campusPatrol", "documentReview"],
        evidence: [localText("办园许可证等证照", "Licences")],
      },
      {
        zh: "班额和人员配备符合规定",
        en: "Class sizes and staffing follow the rules",
        methods: ["documentReview", "campusPatrol"],
      },
      {
        zh: "收费公示，未发现违规收费",
        en: "Fees are posted; no improper fees found",
        methods: ["campusPatrol", "interview"],
      },
      {
        zh: "以游戏为基本活动，未发现“小学化”倾向",
        en: "Play is the main activity; no primary-school teaching found",
        methods: ["campusPatrol", "unannouncedLessonObservation"],
      },
    ],
  },
  {
    zh: "师德师风",
    en: "Staff conduct",
    source,
    points: [
      {
        zh: "教职工尊重关爱幼儿，未发现体罚、虐待和歧视",
        en: "Staff respect and care for children; no punishment, abuse or discrimination found",
        methods: ["campusPatrol", "interview", "questionnaire"],
      },
      {
        zh: "师德教育和考核有记录",
        en: "Training in conduct and its appraisal are recorded",
        methods: ["documentReview"],
      },
      {
        zh: "教职工资格证明齐全",
        en: "Staff hold the certificates they need",
        methods: ["documentReview"],
        evidence: [localText("教师资格证、健康证明", "Teaching and health certificates")],
      },
    ],
  },
];

export const routineKindergarten = defineRubric({
  id: "routine-kindergarten",
  version: "1.0.0",
  title: localText(
    "幼儿园责任督学经常性督导（三项事项）",
    "Routine supervision of kindergartens: the three matters",
  ),
  description: localText(
    "不计分，逐项判断是否符合；另有督导部门交办的任务可在本地版本中增加。",
    "No points: each check is met or not. Tasks given by the office are added locally.",
  ),
  basis: [{ title: localText("幼儿园责任督学挂牌督导办法"), documentNumber: "教督〔2019〕3号" }],
  source,
  licence: "MIT",
  subjectTypes: ["kindergarten"],
  scoring: "compliance",
  notApplicable: "exclude",
  criteria: mattersToCriteria(matters),
});
