import type { Messages } from "../text.ts";

/** Error texts of reporting: by `kind/what` code and by field-error key. */
export const reportingMessages: Messages = {
  "conflict/monthlyReportFixed": {
    zh: "月总结已提交,不能再改。如需修改,请由督导室退回。",
    en: "The monthly report has been submitted; the office can return it for changes.",
  },
  "conflict/summaryPublished": {
    zh: "年度总结已印发,不能再改。",
    en: "The annual summary has been published and stands.",
  },
  notOneself: {
    zh: "只能填写本人的月总结。",
    en: "You can write your own monthly reports only.",
  },
  monthTaken: {
    zh: "该督学本月已有月总结。",
    en: "This inspector has a report for the month already.",
  },
  summaryYearTaken: {
    zh: "该年度已有总结。",
    en: "There is a summary of this year already.",
  },
  regionNeeded: {
    zh: "请选择要查看的县(市、区)。",
    en: "Choose the county you want to look into.",
  },
};
