import type { LocalText } from "@dudao/core/model";

/** Texts of the home page, Chinese first. */
export const m = {
  menu: { zh: "首页", en: "Home" },
  toDo: { zh: "待办", en: "To do" },
  late: { zh: "已逾期", en: "Late" },
  soon: { zh: "七天内", en: "Within a week" },
  next: { zh: "接下来", en: "Next" },
  lateDays: { zh: "{days} 天", en: "by {days} days" },
  dueToday: { zh: "今天到期", en: "Due today" },
  dueIn: { zh: "还剩 {days} 天", en: "{days} days left" },
  until: { zh: "{date}前", en: "by {date}" },
  show: { zh: "展开", en: "Show" },
  hide: { zh: "收起", en: "Hide" },
  allDone: { zh: "没有待办事项", en: "Nothing to do" },
  allDoneOffice: {
    zh: "需要审核、核查、催办的事项会出现在这里。",
    en: "What has to be decided, verified or chased appears here.",
  },
  allDoneInspector: {
    zh: "安排给您的督导和应填的月总结会出现在这里。",
    en: "Inspections planned for you and reports due appear here.",
  },
  allDoneHead: {
    zh: "收到整改通知书后,签收和整改事项会出现在这里。",
    en: "Notices to acknowledge and correct appear here.",
  },
  figures: { zh: "本年数据", en: "This year" },
  trend: { zh: "每月变化", en: "By month" },
  report: { zh: "年度报告", en: "Year report" },
  month: { zh: "{month}工作安排", en: "Work in {month}" },
  monthNone: { zh: "本月没有安排工作", en: "Nothing planned this month" },
  calendar: { zh: "打开月历", en: "Open the calendar" },
  overview: { zh: "各县(市、区)督导工作", en: "Counties compared" },
  overviewHint: {
    zh: "{year}年,数据截至{date}。点击表头排序,点击名称查看年度报告。",
    en: "{year}, as of {date}. Press a head to sort, a name to read its report.",
  },
  county: { zh: "县(市、区)", en: "County" },
  total: { zh: "合计", en: "Total" },
  noCounties: { zh: "辖区内还没有数据", en: "No county has figures yet" },
  noCountiesHint: {
    zh: "县级督导室开始使用后,数据会出现在这里。",
    en: "Figures appear here once county offices begin to work.",
  },
  year: { zh: "年度", en: "Year" },
  yearName: { zh: "{year}年", en: "{year}" },
} as const satisfies Record<string, LocalText>;

/** What many tasks of one kind are called together. */
export const many: Readonly<Record<string, LocalText>> = {
  acceptInspection: { zh: "审核督导记录 {count} 份", en: "Accept {count} inspections" },
  reviewMonthlyReport: { zh: "审核月总结 {count} 份", en: "Review {count} monthly reports" },
  approvePlan: { zh: "审批年度计划 {count} 份", en: "Decide on {count} plans" },
  overdueNotice: { zh: "整改逾期 {count} 份通知书", en: "{count} notices overdue" },
  verifyNotice: { zh: "核查整改 {count} 份通知书", en: "Verify corrections to {count} notices" },
  visitDue: { zh: "督导次数不足的学校 {count} 所", en: "{count} schools with too few visits" },
  replaceInspector: {
    zh: "需换人的督导 {count} 次",
    en: "{count} inspections need another person",
  },
  declareAvoidance: { zh: "待申报回避情形 {count} 次", en: "{count} declarations on avoidance" },
  carryOut: { zh: "待实施督导 {count} 次", en: "{count} inspections to carry out" },
  finishRecord: { zh: "待完成的督导记录 {count} 份", en: "{count} records to finish" },
  returnedInspection: { zh: "退回补充的记录 {count} 份", en: "{count} returned records" },
  writeMonthlyReport: { zh: "应填月总结 {count} 份", en: "{count} monthly reports to write" },
  acknowledgeNotice: { zh: "待签收通知书 {count} 份", en: "{count} notices to acknowledge" },
  reportNotice: { zh: "待整改通知书 {count} 份", en: "{count} notices to correct" },
  countyOverdue: {
    zh: "有逾期问题的县(市、区) {count} 个",
    en: "{count} counties with overdue findings",
  },
};

export const manyOther: LocalText = { zh: "同类事项 {count} 件", en: "{count} of the same kind" };
