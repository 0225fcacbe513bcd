import { defineProgrammeTemplate, localText } from "@dudao/rubric";
import { countyDuties } from "./county.ts";
import { dropoutControl } from "./dropout.ts";
import { teacherPay } from "./pay.ts";
import { regulations } from "./sources.ts";
import { townshipDuties } from "./township.ts";

const pin = ({ id, version }: { id: string; version: string }) => ({ id, version });

export const townshipRound = defineProgrammeTemplate({
  id: "township-education-duties-year",
  title: localText("乡镇（街道）教育工作督导考核", "Yearly evaluation of townships"),
  kind: "government",
  rubric: pin(townshipDuties),
  subjectTypes: ["townshipGovernment"],
  unannounced: false,
  methods: ["hearReport", "documentReview", "campusPatrol", "questionnaire", "forum"],
  topics: [
    {
      month: 11,
      title: localText(
        "乡镇自评，月底前报送自评报告",
        "Self-evaluation, report by the end of the month",
      ),
    },
    { month: 12, title: localText("实地考核评估", "Evaluation on site") },
    { month: 1, title: localText("汇总、通报和反馈", "Summary, circular, feedback") },
  ],
  cycle: localText("每年一次", "Once a year"),
  basis: [regulations],
  note: localText(
    "月份取自瓦房店（自评11月30日前，12月起评估）和寿宁（1月中下旬）的安排，仅作示例。",
    "The months are those of two counties (self-reports by 30 November, evaluation from December; mid January), examples.",
  ),
});

export const countyRound = defineProgrammeTemplate({
  id: "county-education-duties-year",
  title: localText("县级人民政府履行教育职责评价", "Yearly evaluation of county governments"),
  kind: "government",
  rubric: pin(countyDuties),
  subjectTypes: ["countyGovernment"],
  unannounced: false,
  methods: ["hearReport", "documentReview", "campusPatrol", "forum"],
  topics: [
    { month: 3, title: localText("县级自评", "The county's self-evaluation") },
    { month: 5, title: localText("市级评估组实地评价", "The city's team on site") },
  ],
  cycle: localText(
    "每年一次，由市级组织，多在12月至次年5月",
    "Once a year, by the city, between December and May",
  ),
  basis: [regulations],
  note: localText(
    "一县2020年5月接受8人评估组4天的实地评价，抽查3个乡镇、14所学校。",
    "One county had a team of eight for four days in May 2020, which looked at three townships and fourteen schools.",
  ),
});

export const dropoutRound = defineProgrammeTemplate({
  id: "dropout-control-year",
  title: localText("控辍保学专项督导", "Dropout prevention"),
  kind: "thematic",
  rubric: pin(dropoutControl),
  subjectTypes: ["juniorSecondary", "nineYear", "twelveYear"],
  unannounced: true,
  methods: ["campusPatrol", "documentReview", "interview"],
  topics: [{ month: 4, title: localText("控辍保学专项督导", "Dropout prevention") }],
  cycle: localText("每年一次", "Once a year"),
  basis: [regulations],
  note: localText("月份取自一个县的安排，仅作示例。", "The month is one county's, an example."),
});

export const payRound = defineProgrammeTemplate({
  id: "teacher-pay-year",
  title: localText("义务教育教师工资待遇落实情况专项督查", "Teachers' pay"),
  kind: "government",
  rubric: pin(teacherPay),
  subjectTypes: ["countyGovernment"],
  unannounced: false,
  methods: ["hearReport", "documentReview", "interview"],
  topics: [
    {
      month: 3,
      title: localText(
        "会同人社、财政部门自查，月底前完成",
        "Self-check with personnel and finance by the end of the month",
      ),
    },
    { month: 4, title: localText("市级专项督查", "The city's check") },
    { month: 5, title: localText("省级实地督查", "The province's check on site") },
  ],
  cycle: localText("每年一次", "Once a year"),
  basis: [regulations],
  note: localText(
    "月份取自常德市2020年工作要点。",
    "The months are those of one city's plan of 2020.",
  ),
});
