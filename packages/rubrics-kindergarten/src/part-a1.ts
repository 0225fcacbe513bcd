/** A1 办园条件: the only part whose codes were seen in the annex, as far as B3. */
import { type CriterionSource, localText } from "@dudao/rubric";
import { listedItems } from "./listed.ts";
import { annexSource, listedSource, partSource, workRules } from "./sources.ts";

/** A key indicator (关键指标): must be met and may not be tailored away. */
const key = { kind: "check", core: true, mandatory: true, source: annexSource } as const;
const check = { kind: "check" } as const;

const licences: CriterionSource = {
  kind: "sum",
  code: "A1-B1",
  text: localText("办园资质", "Licences"),
  core: true,
  mandatory: true,
  source: annexSource,
  children: [
    {
      ...key,
      code: "A1-B1-C1",
      text: localText("办园许可证、法人登记证书", "Operating permit and legal-person certificate"),
      methods: ["documentReview"],
      evidence: [localText("证件原件，上传照片", "Originals, photographs uploaded")],
    },
    {
      kind: "sum",
      code: "A1-B1-C2",
      text: localText("其他证照和备案", "Other certificates and filings"),
      source: annexSource,
      children: [
        {
          ...key,
          code: "A1-B1-C2-1",
          text: localText("卫生评价合格报告", "Report of passed hygiene assessment"),
          methods: ["documentReview"],
        },
        {
          ...key,
          code: "A1-B1-C2-2",
          text: localText("食品经营许可证", "Food business licence"),
          guidance: localText("不提供餐点的填“不适用”", "Not applicable where no meals are served"),
          methods: ["documentReview"],
        },
        {
          ...key,
          code: "A1-B1-C2-3",
          text: localText("消防合格或年检证明", "Proof of fire safety or its yearly check"),
          methods: ["documentReview"],
        },
        {
          ...key,
          code: "A1-B1-C2-4",
          text: localText("收费许可或备案", "Permit for or filing of fees"),
          methods: ["documentReview"],
        },
      ],
    },
  ],
};

const size: CriterionSource = {
  kind: "sum",
  code: "A1-B2",
  text: localText("规模与班额", "Size and class sizes"),
  source: annexSource,
  children: [
    {
      ...check,
      code: "A1-B2-C1",
      text: localText("规模：不超过360人", "Size: 360 children at most"),
      methods: ["documentReview", "campusPatrol"],
      evidence: [localText("幼儿花名册", "Roll of children")],
      source: workRules,
    },
    {
      kind: "sum",
      code: "A1-B2-C2",
      text: localText("班额", "Class sizes"),
      guidance: localText(
        "没有该类班级的填“不适用”",
        "Not applicable where there is no such class",
      ),
      source: annexSource,
      children: [
        ["小班不超过25人", "Junior classes: 25 at most"],
        ["中班不超过30人", "Middle classes: 30 at most"],
        ["大班不超过35人", "Senior classes: 35 at most"],
        ["混龄班不超过30人", "Mixed-age classes: 30 at most"],
      ].map(([zh = "", en], index) => ({
        ...check,
        code: `A1-B2-C2-${index + 1}`,
        text: localText(zh, en),
        methods: ["documentReview", "campusPatrol"] as const,
        evidence: [localText("分班花名册", "Roll by class")],
        source: workRules,
      })),
    },
  ],
};

const premises: CriterionSource = {
  kind: "sum",
  code: "A1-B3",
  text: localText("园舍与场地", "Buildings and grounds"),
  source: annexSource,
  children: [
    {
      kind: "sum",
      code: "A1-B3-C1",
      text: localText("选址、房屋安全和面积", "Site, safety of buildings, areas"),
      source: annexSource,
      children: [
        {
          ...key,
          code: "A1-B3-C1-1",
          text: localText("未设置在污染区和危险区", "Not in a polluted or dangerous zone"),
          methods: ["campusPatrol"],
        },
        {
          ...key,
          code: "A1-B3-C1-2",
          text: localText("无C级、D级危房和危险围墙", "No building or wall of danger grade C or D"),
          methods: ["campusPatrol", "documentReview"],
          evidence: [localText("房屋安全鉴定材料", "Building safety appraisal")],
        },
        {
          ...check,
          code: "A1-B3-C1-3",
          text: localText("生均面积符合规定", "Areas per child follow the rules"),
          guidance: localText(
            "面积标准按当地规定",
            "The standard is the one in force in the place",
          ),
          methods: ["campusPatrol", "documentReview"],
          source: listedSource,
        },
      ],
    },
  ],
};

export const conditions: CriterionSource = {
  kind: "sum",
  code: "A1",
  text: localText("办园条件", "Conditions"),
  mandatory: true,
  source: partSource,
  children: [
    licences,
    size,
    premises,
    ...listedItems(
      "A1",
      [
        ["办园经费", "Funds", "经费凭证、账目", "Vouchers, accounts"],
        ["设备设施", "Equipment", "设备台账、实物", "Ledger of equipment, inspection"],
        ["玩教具材料", "Toys and teaching material", "采购发票、清单", "Invoices, lists"],
        ["图书", "Books", "图书台账、数量统计", "Ledger and count of books"],
      ],
      4,
    ),
  ],
};
