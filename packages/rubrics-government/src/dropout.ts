import { defineRubric, localText } from "@dudao/rubric";
import { dropoutCheck, openingForms, quality2017, regulations, schoolMeasures } from "./sources.ts";

/** Dropout control at a junior secondary school: who is there, what the school does, what remains. */
export const dropoutControl = defineRubric({
  id: "dropout-control",
  version: "1.0.0",
  title: localText("控辍保学专项督导", "Dropout prevention"),
  description: localText(
    "按一县的督查做法和多地表格整理；分类监控的等次由当地规定。",
    "Drawn from one county's way of checking and forms of several places; grades of monitoring are local.",
  ),
  basis: [regulations],
  source: dropoutCheck,
  licence: "MIT",
  subjectTypes: ["juniorSecondary", "nineYear", "twelveYear"],
  scoring: "compliance",
  notApplicable: "exclude",
  criteria: [
    {
      kind: "sum",
      code: "A1",
      text: localText("学籍与在校", "Rolls and pupils present"),
      source: dropoutCheck,
      children: [
        {
          kind: "check",
          code: "A1.1",
          text: localText("在校学生与学籍相符", "Pupils present are those on the rolls"),
          guidance: localText(
            "进教室清点学生数，与学籍名册核对；缺席的逐人说明去向",
            "Count pupils in the classrooms against the rolls; each one missing is accounted for",
          ),
          evidence: [localText("学籍名册", "Rolls"), localText("请假登记", "Register of leave")],
          methods: ["campusPatrol", "interview"],
          core: true,
          source: dropoutCheck,
        },
        {
          kind: "check",
          code: "A1.2",
          text: localText(
            "转学、休学等异动手续齐全",
            "Papers of every transfer and leave are there",
          ),
          evidence: [localText("异动手续", "Transfer papers")],
          methods: ["documentReview"],
          core: true,
          source: dropoutCheck,
        },
      ],
    },
    {
      kind: "sum",
      code: "A2",
      text: localText("控辍措施", "What the school does"),
      source: dropoutCheck,
      children: [
        {
          kind: "check",
          code: "A2.1",
          text: localText("有控辍保学台账并及时更新", "There is a ledger, kept up to date"),
          evidence: [localText("控辍保学台账", "Ledger")],
          methods: ["documentReview"],
          source: openingForms,
        },
        {
          kind: "check",
          code: "A2.2",
          text: localText(
            "每节课点名，未到学生当日查明原因",
            "Every lesson's roll is called, absence looked into on the day",
          ),
          evidence: [localText("点名册", "Roll calls")],
          methods: ["documentReview", "interview"],
          source: schoolMeasures,
        },
        {
          kind: "check",
          code: "A2.3",
          text: localText("每月排查，流失学生造册", "Each month those who left are listed"),
          evidence: [localText("排查记录、名册", "Records, lists")],
          methods: ["documentReview"],
          source: schoolMeasures,
        },
        {
          kind: "check",
          code: "A2.4",
          text: localText("对流失学生家访劝返", "Families of those who left are visited"),
          evidence: [localText("家访记录", "Records of visits")],
          methods: ["documentReview", "interview"],
          source: schoolMeasures,
        },
      ],
    },
    {
      kind: "measure",
      code: "A3",
      text: localText("三年巩固率", "Three-year retention"),
      guidance: localText(
        "（毕业生数－三年间转入＋三年间转出）÷（三年前入学数－死亡数）×100%；95%是国家对县的要求，用于学校供参考",
        "(graduates - transferred in + transferred out) / (entrants three years ago - deaths); 95 % is asked of counties, for a school it is a guide",
      ),
      unit: localText("%"),
      direction: "atLeast",
      thresholds: [{ value: 95 }],
      methods: ["documentReview"],
      source: quality2017("3.1"),
    },
  ],
});
