/** Quality of compulsory education, school level: 5 areas, 12 key indicators. */
import { type CriterionSource, defineRubric, localText } from "@dudao/rubric";
import { compulsoryGuide, guideChecked, guideRemembered } from "./sources.ts";

type Area = readonly [zh: string, en: string, indicators: readonly (readonly [string, string])[]];

const areas: readonly Area[] = [
  [
    "办学方向",
    "Direction",
    [
      ["加强党建工作", "Party work"],
      ["坚持德育为先", "Moral education first"],
    ],
  ],
  [
    "课程教学",
    "Curriculum and teaching",
    [
      ["落实课程方案", "The curriculum is taught"],
      ["规范教学实施", "Teaching follows the rules"],
      ["优化教学方式", "Ways of teaching are improved"],
    ],
  ],
  [
    "教师发展",
    "Teachers",
    [
      ["加强师德师风建设", "Conduct of teachers"],
      ["重视教师专业成长", "Professional growth"],
      ["健全教师激励机制", "Encouragement of teachers"],
    ],
  ],
  [
    "学校管理",
    "Management",
    [
      ["完善学校内部治理", "Governance of the school"],
      ["保障学生平等权益", "Equal rights of pupils"],
      ["加强校园文化建设", "Culture of the school"],
    ],
  ],
  ["学生发展", "Pupils", [["学生发展质量状况", "How pupils develop"]]],
];

/** The first four names were checked. */
const checked = 4;

function toCriteria(): CriterionSource[] {
  let number = 0;
  return areas.map(([zh, en, indicators], at) => ({
    kind: "sum",
    code: `A${at + 1}`,
    text: localText(zh, en),
    mandatory: true,
    source: guideChecked,
    children: indicators.map(([text, textEn]) => {
      number += 1;
      return {
        kind: "check",
        code: `B${number}`,
        text: localText(text, textEn),
        guidance: localText(
          "考查要点待录入，录入前对照文件原文判断",
          "The points to consider are still to be entered: judge by the document",
        ),
        methods: ["documentReview", "unannouncedLessonObservation", "interview", "questionnaire"],
        source: number <= checked ? guideChecked : guideRemembered,
      };
    }),
  }));
}

export const compulsoryQuality2021 = defineRubric({
  id: "compulsory-quality-school-2021",
  version: "1.0.0",
  title: localText("义务教育学校办学质量评价", "Quality of schools in compulsory education"),
  description: localText(
    "指南不设分值和等级，逐项判断是否做到。B5—B12名称据记忆，27个考查要点待录入。",
    "The guide has neither points nor grades: each indicator is met or not. B5 to B12 are named from memory, the 27 points to consider are to be entered.",
  ),
  issuer: localText("教育部等六部门", "Ministry of Education and five departments"),
  basis: [compulsoryGuide],
  source: guideChecked,
  licence: "MIT",
  subjectTypes: ["primary", "juniorSecondary", "nineYear"],
  scoring: "compliance",
  notApplicable: "exclude",
  criteria: toCriteria(),
});
