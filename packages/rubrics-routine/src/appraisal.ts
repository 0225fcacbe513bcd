/** The annual appraisal of an inspector: the four things that offices are to manage. */
import { type CriterionSource, defineRubric, localText, type SourceNote } from "@dudao/rubric";

/** The rule names what is looked at; how much each counts, and its levels, are ours. */
const source: SourceNote = {
  document: "督学管理暂行办法 教督〔2016〕2号",
  certainty: "unsure",
  note: localText(
    "考核事项出自文件对督学工作的管理要求；分值、档次和等次名称为示例，请按本地办法修改",
    "What is looked at follows the document; points, levels and grades are an example to adapt",
  ),
};

const levels = [
  { code: "A", text: localText("好", "Good"), points: 25 },
  { code: "B", text: localText("较好", "Fair"), points: 20 },
  { code: "C", text: localText("一般", "Passable"), points: 15 },
  { code: "D", text: localText("差", "Poor"), points: 0 },
];

function criterion(code: string, zh: string, en: string, ask: readonly [string, string]) {
  return {
    kind: "level",
    code,
    text: localText(zh, en),
    guidance: localText(...ask),
    levels,
    source,
  } satisfies CriterionSource;
}

export const inspectorAppraisal = defineRubric({
  id: "inspector-appraisal",
  version: "0.1.0",
  title: localText("督学年度考核（示例）", "Annual appraisal of inspectors (example)"),
  subjectTypes: ["inspector"],
  scoring: "points",
  points: 100,
  notApplicable: "exclude",
  criteria: [
    criterion("1", "实施督导时遵守规定的情况", "Keeps the rules while supervising", [
      "按次数和要求到校，客观公正，遵守纪律，主动回避",
      "Visits as often as asked, fair, disciplined, withdraws where due",
    ]),
    criterion("2", "撰写和提交督导报告的情况", "Writes and hands in reports", [
      "记录、月总结和报告按时提交，内容真实",
      "Records, monthly reports and reports in time and true",
    ]),
    criterion("3", "反馈督导结果、督促整改的情况", "Feeds back and urges correction", [
      "当场反馈，跟踪整改，核查销号",
      "Feeds back at once, follows up, verifies",
    ]),
    criterion("4", "参加培训的情况", "Takes part in training", [
      "完成规定学时，参加考核",
      "Takes the hours asked for and the examinations",
    ]),
  ],
  grades: [
    { code: "excellent", title: localText("优秀", "Excellent"), minShare: "0.9" },
    { code: "competent", title: localText("称职", "Competent"), minShare: "0.75" },
    { code: "basic", title: localText("基本称职", "Basically competent"), minShare: "0.6" },
    { code: "failed", title: localText("不称职", "Not competent"), minShare: "0" },
  ],
});
