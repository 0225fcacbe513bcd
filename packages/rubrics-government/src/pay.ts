import { defineRubric, localText } from "@dudao/rubric";
import { payPlan, payReview, provincialVetoes, quality2017, regulations } from "./sources.ts";

/** Pay of teachers in compulsory education: not below that of civil servants, in full, on time. */
export const teacherPay = defineRubric({
  id: "teacher-pay",
  version: "1.0.0",
  title: localText("义务教育教师工资待遇落实情况督导", "Pay of teachers in compulsory education"),
  description: localText(
    "两项国家要求和各地督查的共同做法；平均工资收入的统计口径按当年人社、财政部门规定。",
    "Two national requirements and what local checks share; what counts as average pay is set by the departments of the year.",
  ),
  basis: [
    regulations,
    { title: localText("县域义务教育优质均衡发展督导评估办法"), documentNumber: "教督〔2017〕6号" },
  ],
  source: quality2017("2.8"),
  licence: "MIT",
  subjectTypes: ["countyGovernment"],
  scoring: "compliance",
  notApplicable: "refuse",
  criteria: [
    {
      kind: "measure",
      code: "A1",
      text: localText(
        "义务教育教师平均工资收入水平不低于当地公务员",
        "Teachers' average pay is not below that of local civil servants",
      ),
      unit: localText("%"),
      direction: "atLeast",
      thresholds: [{ value: 100 }],
      ratio: {
        part: localText("义务教育教师年平均工资收入", "average yearly pay of teachers"),
        whole: localText("当地公务员年平均工资收入", "average yearly pay of local civil servants"),
        per: 100,
      },
      core: true,
      mandatory: true,
      evidence: [localText("工资发放账目", "Pay accounts"), localText("统计表", "Statistics")],
      methods: ["documentReview"],
      source: quality2017("2.8"),
    },
    {
      kind: "check",
      code: "A2",
      text: localText(
        "按规定足额核定教师绩效工资总量",
        "Performance pay is set in full as the rules ask",
      ),
      core: true,
      mandatory: true,
      evidence: [localText("绩效工资核定文件", "Papers that set it")],
      methods: ["documentReview"],
      source: quality2017("2.8"),
    },
    {
      kind: "check",
      code: "A3",
      text: localText("没有新增拖欠教师工资", "No arrears of pay have arisen"),
      methods: ["documentReview", "interview"],
      source: provincialVetoes,
    },
    {
      kind: "check",
      code: "A4",
      text: localText(
        "教育部门会同人社、财政部门完成自查并报送报告",
        "Education, personnel and finance have checked themselves and reported",
      ),
      evidence: [localText("自查报告", "Report")],
      methods: ["documentReview"],
      source: payPlan,
    },
    {
      kind: "check",
      code: "A5",
      text: localText("经费账目经核查与自查报告一致", "The accounts agree with the report"),
      evidence: [localText("相关经费账目", "Accounts")],
      methods: ["documentReview"],
      source: payReview,
    },
  ],
});
