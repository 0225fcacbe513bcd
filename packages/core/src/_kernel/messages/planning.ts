import type { Messages } from "../text.ts";

/** Error texts of planning: by `kind/what` code and by field-error key. */
export const planningMessages: Messages = {
  "conflict/planFrozen": {
    zh: "年度计划已提交,不能再改。如需修改,请先退回。",
    en: "The annual plan has been submitted and stands; have it returned before changing it.",
  },
  "conflict/planSummarised": {
    zh: "年度计划已总结,月历不能再改。",
    en: "The annual plan has been summed up; its calendar stands.",
  },
  "conflict/itemSettled": {
    zh: "这项工作已办结。如需修改,请先重新打开。",
    en: "This work is settled; reopen it before changing it.",
  },
  "conflict/itemOfPlanInForce": {
    zh: "年度计划已提交,不能删除其中的工作。可改为取消并注明原因。",
    en: "The plan has been submitted, so its work cannot be deleted; cancel it with a reason.",
  },
  "conflict/programmeNotDraft": {
    zh: "只有草稿可以删除。已批准的项目可以取消并注明原因。",
    en: "Only drafts can be deleted; cancel an approved programme with a reason.",
  },
  "conflict/programmeNotPlannable": {
    zh: "项目批准后、办结前才能安排督导。",
    en: "Inspections are planned in an approved or running programme.",
  },
  planYearTaken: {
    zh: "该年度已有计划。",
    en: "There is a plan for this year already.",
  },
  fixed: { zh: "此项建立后不能更改。", en: "This cannot be changed once it stands." },
  rubricNotInCounty: {
    zh: "本地区没有启用这套指标体系,请从列表中选择。",
    en: "This region does not use that rubric; choose one from the list.",
  },
  programmeFrozen: {
    zh: "项目批准后此项不能更改。",
    en: "This stands once the programme is approved.",
  },
  programmeOver: {
    zh: "该项目已办结或取消,请选择其他项目。",
    en: "This programme is closed or cancelled; choose another.",
  },
  inspectorLeft: {
    zh: "该督学已离任,请选择在任督学。",
    en: "This inspector has left; choose an active one.",
  },
  inspectorOutOfTerm: {
    zh: "{name}在 {date} 不在聘期内,请先续聘或更换督学。",
    en: "{name} is not in term on {date}; renew the appointment or choose another.",
  },
  institutionClosed: {
    zh: "该单位已停办,请选择在办单位。",
    en: "This unit is closed; choose an open one.",
  },
  institutionNotCovered: {
    zh: "所用指标体系不适用于此类单位。",
    en: "The programme's rubric does not apply to this kind of unit.",
  },
  dateOutsideProgramme: {
    zh: "日期须在项目期间内({start} 至 {end})。",
    en: "The date must lie within the programme ({start} to {end}).",
  },
  plannedTwice: {
    zh: "该单位当天在此项目中已有安排。",
    en: "This unit is already planned on that day in this programme.",
  },
  leadAmongMembers: {
    zh: "负责督学不必再列入同行督学。",
    en: "The lead inspector need not be listed again.",
  },
};
