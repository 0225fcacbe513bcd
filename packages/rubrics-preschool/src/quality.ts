import { type CriterionSource, defineRubric, localText } from "@dudao/rubric";
import { guide, guideNames } from "./sources.ts";

/** Name and what the area's aim says of it, each in Chinese and English. */
type Indicator = readonly [zh: string, en: string, aim: string, aimEn: string];
type Area = { zh: string; en: string; indicators: readonly Indicator[] };

const areas: readonly Area[] = [
  {
    zh: "办园方向",
    en: "Direction",
    indicators: [
      [
        "党建工作",
        "Party work",
        "贯彻党的教育方针，党组织发挥战斗堡垒作用",
        "The Party's policy on education is carried out, its organisation is strong",
      ],
      [
        "品德启蒙",
        "Moral beginnings",
        "落实立德树人根本任务",
        "Character is what education is for",
      ],
      ["科学理念", "Sound ideas", "树立科学保育教育理念", "Care and education follow sound ideas"],
    ],
  },
  {
    zh: "保育与安全",
    en: "Care and safety",
    indicators: [
      [
        "卫生保健",
        "Health care",
        "膳食营养、疾病预防、健康检查，保健人员配备",
        "Nutrition, prevention of disease, health checks, health staff",
      ],
      ["生活照料", "Daily care", "建立合理的生活常规", "There are sensible daily routines"],
      [
        "安全防护",
        "Protection",
        "安全保障和制度落实",
        "Safety is provided for and its rules are kept",
      ],
    ],
  },
  {
    zh: "教育过程",
    en: "Educational process",
    indicators: [
      ["活动组织", "Activities", "坚持以游戏为基本活动", "Play is what the day is made of"],
      [
        "师幼互动",
        "Teachers and children",
        "理解尊重幼儿，支持其有意义地学习",
        "Children are understood and respected, and their learning is supported",
      ],
      [
        "家园共育",
        "Family and kindergarten",
        "家庭与幼儿园协同育人",
        "Family and kindergarten bring children up together",
      ],
    ],
  },
  {
    zh: "环境创设",
    en: "Environment",
    indicators: [
      [
        "空间设施",
        "Space and facilities",
        "环境丰富适宜、富有童趣，支持幼儿学习探索",
        "Rich, fitting and childlike surroundings that support exploring",
      ],
      [
        "玩具材料",
        "Toys and material",
        "玩教具和图画书数量充足、种类多样",
        "Toys and picture books are many and varied",
      ],
    ],
  },
  {
    zh: "教师队伍",
    en: "Teachers",
    indicators: [
      ["师德师风", "Conduct", "加强师德工作", "Conduct of teachers is worked on"],
      ["人员配备", "Staffing", "按规定配备教职工", "Staff are as many as the rules ask"],
      [
        "专业发展",
        "Professional growth",
        "注重教师专业能力建设，提高园长专业领导力",
        "Teachers' abilities grow, and the principal's leadership in the profession",
      ],
      [
        "激励机制",
        "Encouragement",
        "采取有效措施激励教师爱岗敬业、潜心育人",
        "What is done encourages teachers to stay and to care",
      ],
    ],
  },
];

/** Official codes run through all areas: B1 to B15. */
function toCriteria(): CriterionSource[] {
  let number = 0;
  return areas.map((area, index) => ({
    kind: "sum",
    code: `A${index + 1}`,
    text: localText(area.zh, area.en),
    mandatory: true,
    source: guideNames,
    children: area.indicators.map(([zh, en, aim, aimEn]) => {
      number += 1;
      return {
        kind: "check",
        code: `B${number}`,
        text: localText(zh, en),
        guidance: localText(
          `${aim}。考查要点待录入，录入前对照文件原文判断`,
          `${aimEn}. The points to consider are still to be entered: judge by the document`,
        ),
        methods: ["campusPatrol", "unannouncedLessonObservation", "interview", "documentReview"],
        mandatory: true,
        source: guideNames,
      };
    }),
  }));
}

/** Care-and-education quality of kindergartens: 5 areas, 15 key indicators, judged by observation. */
export const kindergartenQuality2022 = defineRubric({
  id: "kindergarten-quality-2022",
  version: "1.0.0",
  title: localText("幼儿园保育教育质量评估", "Care-and-education quality of kindergartens"),
  description: localText(
    "指南不设分值和等级，逐项判断是否做到；先自评，再聚焦班级观察（不少于半日，据记忆待核）。不得用直接测查幼儿的方式评估。",
    "The guide has neither points nor grades: each indicator is met or not. Self-evaluation comes first, then classes are watched (half a day or more, to be checked). Children are never tested for it.",
  ),
  issuer: localText("教育部", "Ministry of Education"),
  basis: [guide],
  source: guideNames,
  effectiveFrom: "2022-02-10",
  licence: "MIT",
  subjectTypes: ["kindergarten"],
  scoring: "compliance",
  notApplicable: "exclude",
  criteria: toCriteria(),
});
