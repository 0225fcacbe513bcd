import { type CriterionSource, defineRubric, localText } from "@dudao/rubric";
import { countyReview, provincialVetoes, quality2017, regulations } from "./sources.ts";

type Item = readonly [zh: string, en: string];

function field(code: string, zh: string, en: string, items: readonly Item[]): CriterionSource {
  return {
    kind: "sum",
    code,
    text: localText(zh, en),
    source: countyReview,
    children: items.map(([text, textEn], at) => ({
      kind: "check",
      code: `${code}.${at + 1}`,
      text: localText(text, textEn),
      methods: ["hearReport", "documentReview", "campusPatrol", "forum"],
      source: countyReview,
    })),
  };
}

const vetoes: readonly Item[] = [
  ["职业学校停办或招生任务未完成", "A vocational school was closed or its enrolment not met"],
  ["新增拖欠教师工资", "Teachers' pay fell into arrears anew"],
  ["挪用教育经费", "Funds of education were diverted"],
  ["发生重大安全责任事故", "There was a major accident"],
];

/** Education duties of a county's government: six fields, two national numbers, four vetoes. */
export const countyDuties = defineRubric({
  id: "county-education-duties",
  version: "1.0.0",
  title: localText("县级人民政府履行教育职责评价", "Education duties of county governments"),
  description: localText(
    "六个方面由一次市级复查的结论归纳；各省每年另发细则和分值，请在本地方案中补充，本体系只判断是否做到。",
    "Six fields drawn from what one city's team found; each province issues items and points every year, to be added in a profile. Here items are met or not.",
  ),
  basis: [regulations],
  source: countyReview,
  licence: "MIT",
  subjectTypes: ["countyGovernment"],
  scoring: "compliance",
  notApplicable: "exclude",
  criteria: [
    field("A1", "领导与部门职责", "Leadership and departments", [
      [
        "县委、县政府重视教育，专题研究教育工作",
        "Party committee and government take up education",
      ],
      ["相关部门教育职责落实", "Departments fulfil their duties towards education"],
    ]),
    field("A2", "经费投入", "Funds", [
      ["教育经费按规定足额到位", "Funds arrive in full as the rules ask"],
      ["公用经费按标准拨付到校", "Public expenses reach the schools at the standard"],
    ]),
    field("A3", "人事管理与队伍建设", "Staff", [
      ["人事管理制度完善", "Rules for staff are complete"],
      ["教师培训落实", "Teachers are trained"],
    ]),
    field("A4", "办学条件", "Conditions", [
      ["农村中小学办学条件达到规定要求", "Rural schools have the conditions the rules ask for"],
    ]),
    {
      kind: "sum",
      code: "A5",
      text: localText("教育管理与质量", "Management and quality"),
      source: countyReview,
      children: [
        {
          kind: "measure",
          code: "A5.1",
          text: localText("初中三年巩固率", "Three-year retention in junior secondary"),
          guidance: localText(
            "（毕业生数－三年间转入＋三年间转出）÷（三年前入学数－死亡数）×100%",
            "(graduates - transferred in + transferred out) / (entrants three years ago - deaths)",
          ),
          unit: localText("%"),
          direction: "atLeast",
          thresholds: [{ value: 95 }],
          methods: ["documentReview"],
          source: quality2017("3.1"),
        },
        {
          kind: "measure",
          code: "A5.2",
          text: localText("残疾儿童少年入学率", "Enrolment of children with disabilities"),
          unit: localText("%"),
          direction: "atLeast",
          thresholds: [{ value: 95 }],
          ratio: {
            part: localText("已入学残疾儿童少年数", "children enrolled"),
            whole: localText("应入学残疾儿童少年数", "children of age"),
            per: 100,
          },
          methods: ["documentReview"],
          source: quality2017("3.2"),
        },
        {
          kind: "check",
          code: "A5.3",
          text: localText("教育教学管理规范", "Teaching is managed by rule"),
          methods: ["documentReview", "campusPatrol"],
          source: countyReview,
        },
      ],
    },
    field("A6", "对乡镇教育工作的督导", "Supervision of townships", [
      ["开展乡镇教育工作督导评估并运用结果", "Townships are evaluated and the results used"],
    ]),
    ...vetoes.map(
      ([zh, en], at): CriterionSource => ({
        kind: "veto",
        code: `V${at + 1}`,
        text: localText(zh, en),
        effect: { fail: true },
        source: provincialVetoes,
      }),
    ),
  ],
});
