/** Standard schools: the themes a county went by, until the province's own list is put in. */
import { defineRubric, localText } from "@dudao/rubric";
import { checks } from "./checks.ts";
import { regulations, standardItem, standardThemes, standardWork } from "./sources.ts";

export const standardSchool = defineRubric({
  id: "standard-school-acceptance",
  version: "1.0.0",
  title: localText("标准化学校（合格学校）验收", "Acceptance of standard schools"),
  description: localText(
    "各省标准不同（如核心12项、一般28项，或一级7项、二级37项，或C级125项），原表均未见。这里只有一县督查的四个主题和创建工作，供初评前自查；验收请在本地方案中换成本省细目和分值。",
    "Each province has its own standard (12 core and 28 general items, 7 and 37, or 125), none of which was seen. Here are one county's four themes and the work towards acceptance, for a first look; put the province's items and points in a profile.",
  ),
  basis: [regulations],
  source: standardThemes,
  licence: "MIT",
  subjectTypes: ["primary", "juniorSecondary", "nineYear"],
  scoring: "compliance",
  notApplicable: "exclude",
  criteria: [
    checks({
      code: "A1",
      text: ["创建工作", "Work towards acceptance"],
      source: standardWork,
      items: [
        {
          text: ["成立创建工作领导小组", "There is a leading group"],
          evidence: [["成立文件", "The paper that set it up"]],
          methods: ["documentReview"],
        },
        {
          text: ["对照标准和细则逐项自评", "The school rated itself item by item"],
          guidance: [
            "自查报告与标准、细则脱节是常见问题，逐项核对",
            "Self-reports that do not follow the items are a known fault: compare item by item",
          ],
          evidence: [["自评报告", "Self-report"]],
          methods: ["documentReview"],
        },
        {
          text: ["上年度督导意见已整改", "What the last evaluation asked for is corrected"],
          evidence: [["整改报告", "Report of corrections"]],
        },
      ],
    }),
    checks({
      code: "A2",
      text: ["档案建设", "Files"],
      source: standardThemes,
      itemSource: standardItem,
      items: [
        {
          text: ["按评分点编号建档，目录齐全", "Files are numbered by item, with a list"],
          evidence: [["档案盒、归档目录", "Archive boxes, list of contents"]],
          methods: ["documentReview"],
        },
      ],
    }),
    checks({
      code: "A3",
      text: ["功能室建设", "Special rooms"],
      source: standardThemes,
      itemSource: standardItem,
      items: [
        {
          text: ["功能室数量和面积达到标准", "Special rooms are as many and as large as asked"],
          guidance: ["标准按本省规定", "By the standard of the province"],
        },
        {
          text: ["功能室正常使用", "They are in use"],
          evidence: [["使用记录", "Record of use"]],
        },
      ],
    }),
    checks({
      code: "A4",
      text: ["仪器配套", "Equipment"],
      source: standardThemes,
      itemSource: standardItem,
      items: [
        {
          text: ["教学仪器设备按标准配备，账物相符", "Equipment is as asked and as on the books"],
          evidence: [["设备台账", "Ledger of equipment"]],
        },
      ],
    }),
    checks({
      code: "A5",
      text: ["校园文化建设", "Culture of the school"],
      source: standardThemes,
      itemSource: standardItem,
      items: [{ text: ["校园文化建设有规划、有成效", "It is planned and can be seen"] }],
    }),
  ],
});
