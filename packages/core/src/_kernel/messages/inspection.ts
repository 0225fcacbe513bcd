import type { Messages } from "../text.ts";

/** Error texts of inspection: by `kind/what` code and by field-error key. */
export const inspectionMessages: Messages = {
  "conflict/programmeNotRunning": {
    zh: "项目开始实施后才能直接开始督导。",
    en: "An unplanned inspection needs a running programme.",
  },
  "conflict/rubricMissing": {
    zh: "系统中没有本项目所用版本的指标体系({rubric}),请联系管理员安装。",
    en: "The rubric version of this programme ({rubric}) is not installed; ask the administrator.",
  },
  "conflict/inspectionFrozen": {
    zh: "记录已提交或已结束,不能再改。如需修改,请由督导室退回。",
    en: "The record has been submitted or is over; the office can return it for changes.",
  },
  "conflict/inspectionBegun": {
    zh: "督导已开始,不能删除。",
    en: "The inspection has begun and cannot be deleted.",
  },
  "conflict/notRateable": {
    zh: "督导开始后、提交前才能评分。",
    en: "Rating is open from the start of the inspection until it is submitted.",
  },
  "forbidden/notOfTeam": {
    zh: "只有负责督学和同行督学可以填写和评分。",
    en: "Only the lead inspector and the others of the team record and rate.",
  },
  inspectionBegun: {
    zh: "督导安排已定,此项不能更改。",
    en: "This stands once the inspection is under way.",
  },
  notOfTeam: {
    zh: "请将本人列为负责督学或同行督学。",
    en: "Name yourself as lead or member.",
  },
  inFuture: { zh: "不能晚于现在。", en: "Cannot lie in the future." },
  leftBeforeArrival: { zh: "离校时间不能早于进校时间。", en: "Leaving cannot be before arrival." },
  answerRefused: {
    zh: "这项作答不符合指标要求,请重新作答。",
    en: "The criterion does not take this answer; answer again.",
  },
  inspectorBusy: {
    zh: "{name}{date}这一时段已安排在{unit},请换人或换时段。",
    en: "{name} is at {unit} in that part of {date}: choose another person or time.",
  },
  inspectorAvoids: {
    zh: "{name}与该单位有应当回避的情形,请换人。",
    en: "{name} must stay away from this unit; choose another.",
  },
};
