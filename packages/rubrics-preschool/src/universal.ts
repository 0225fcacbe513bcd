/** Universal and inclusive preschool education in a county: all items are asked for, no points. */
import { type CriterionSource, defineRubric, localText } from "@dudao/rubric";
import { guarantee } from "./guarantee.ts";
import { heading, percentage, yuan } from "./items.ts";
import { measures, national, stops } from "./sources.ts";
import { quality } from "./teaching.ts";

const inAll = ["在园幼儿总数", "Children in kindergartens"] as const;

const access: CriterionSource = {
  ...heading(
    "A1",
    ["普及普惠水平", "Access"],
    [
      percentage(
        "1",
        ["学前三年毛入园率", "Gross enrolment of the three years before school"],
        85,
        inAll,
        ["3—6岁户籍人口数", "Registered children of three to six"],
        { source: national, core: true },
      ),
      percentage(
        "2",
        [
          "普惠性幼儿园覆盖率（公办园和普惠性民办园在园幼儿占比）",
          "Children in public and inclusive private kindergartens",
        ],
        80,
        ["公办园和普惠性民办园在园幼儿数", "Children in public and inclusive private ones"],
        inAll,
        {
          source: national,
          core: true,
          evidence: [["网上公布的名单", "The list on the government's site"]],
        },
      ),
      percentage(
        "3",
        ["公办园在园幼儿占比", "Children in public kindergartens"],
        50,
        ["公办园在园幼儿数", "Children in public kindergartens"],
        inAll,
        { source: national, core: true },
      ),
    ],
    national,
  ),
  mandatory: true,
};

const recognition: CriterionSource = {
  ...percentage(
    "A4",
    ["社会认可度", "Recognition by society"],
    85,
    ["满意的有效问卷数", "Satisfied answers"],
    ["有效问卷数", "Valid answers"],
    { source: national, core: true },
  ),
  methods: ["questionnaire"],
};

const vetoes: readonly CriterionSource[] = [
  ["V1", "群众投诉多、负面反映强烈", "Many complaints and strong negative voices"],
  ["V2", "数据弄虚作假", "Falsified data"],
].map(
  ([code = "", zh = "", en]): CriterionSource => ({
    kind: "veto",
    code,
    text: localText(zh, en),
    effect: { fail: true },
    methods: ["documentReview", "interview"],
    source: stops,
  }),
);

const yuanSet = (code: string, zh: string, en: string) =>
  ({ code, title: localText(zh, en), unit: yuan, default: 500 }) as const;

/** Universal access: three parts, thirty-six items, recognition by society. */
export const preschoolUniversal2020 = defineRubric({
  id: "preschool-universal-2020",
  version: "1.0.0",
  title: localText("县域学前教育普及普惠督导评估", "Universal access to preschool education"),
  description: localText(
    "国家办法的三个方面和数值，细目用一市36项表；原表部分项目设“基本合格”，在提示中写明，这里只判断是否合格。各省补助标准不同，请在本县方案中调整。",
    "The three parts and the numbers of the national measures, with the items of one city's form of 36. Where that form has a lower pass it stands in the guidance; here an item is met or not. Subsidies differ by province: set them in the county's profile.",
  ),
  issuer: localText("教育部", "Ministry of Education"),
  basis: [measures],
  source: national,
  licence: "MIT",
  subjectTypes: ["countyGovernment"],
  scoring: "compliance",
  notApplicable: "exclude",
  parameters: [
    yuanSet("otherPublic", "其他公办园生均补助", "Subsidy of other public kindergartens"),
    yuanSet("inclusivePrivate", "普惠性民办园生均补助", "Subsidy of inclusive private ones"),
  ],
  grades: [
    {
      code: "compliant",
      title: localText("达标", "Compliant"),
      minShare: 1,
      requires: [{ kind: "noVeto" }, { kind: "coreMet" }],
    },
    { code: "notCompliant", title: localText("不达标", "Not compliant"), minShare: 0 },
  ],
  criteria: [access, guarantee, quality, recognition, ...vetoes],
});
