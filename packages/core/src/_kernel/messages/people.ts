import type { Messages } from "../text.ts";

/** Error texts of people: by `kind/what` code and by field-error key. */
export const peopleMessages: Messages = {
  endedOutsideTerm: {
    zh: "提前终止日期须在聘期之内。",
    en: "The early end must lie within the term.",
  },
  appointmentOverlap: {
    zh: "此人同一职务的聘期与已有聘任重叠,请调整起止日期,或先终止原聘任。",
    en: "This person already holds the role in that time: change the dates or end the other appointment first.",
  },
  certificateTaken: {
    zh: "这类证件的该编号已登记在另一人名下,请核对。",
    en: "This number is on the register already; check whose certificate it is.",
  },
  assignmentOverlap: {
    zh: "该督学在这段时间已挂牌这所学校,请调整日期,或先结束原记录。",
    en: "This inspector already has this school in that time: change the dates or end the other record first.",
  },
};
