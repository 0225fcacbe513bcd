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
  "conflict/appointmentFixed": {
    zh: "已审核的聘任不能修改或删除。不再聘任的请办理“不予聘任”。",
    en: "What was vetted stands; decline it instead of changing or deleting it.",
  },
  nominatedAlready: {
    zh: "此人同一职务已有正在办理的聘任。",
    en: "A nomination of this person for the role is under way already.",
  },
  endedInFuture: {
    zh: "终止日期不能晚于今天。",
    en: "The end cannot lie in the future.",
  },
  leaveOrComeBack: {
    zh: "请用“离任”或“回任”办理,以便保留经历。",
    en: "Use leave or come back, so that the history is kept.",
  },
  notPicture: {
    zh: "这不是 JPEG、PNG 或 WebP 图片,请另选照片。",
    en: "This is no JPEG, PNG or WebP picture; choose another.",
  },
  pictureTooBig: {
    zh: "照片不能超过 {kilobytes} KB。",
    en: "A photo is {kilobytes} KB at most.",
  },
  onRegister: {
    zh: "名册中已有此人:{name}({employer})。",
    en: "On the register already: {name} ({employer}).",
  },
  repeatedPerson: {
    zh: "与前面一行重复:{name}。",
    en: "The same person stands in a row above: {name}.",
  },
  unknownDistrict: {
    zh: "没有这个督学责任区,请先建立或改为已有名称。",
    en: "There is no such supervision district; make it first or use a name there is.",
  },
  notAttested: {
    zh: "此项由名册判断,不需要人工核实。",
    en: "The register answers this one; nobody needs to attest it.",
  },
  certificateTaken: {
    zh: "这类证件的该编号已登记在另一人名下,请核对。",
    en: "This number is on the register already; check whose certificate it is.",
  },
  assignmentOverlap: {
    zh: "该督学在这段时间已挂牌这所学校,请调整日期,或先结束原记录。",
    en: "This inspector already has this school in that time: change the dates or end the other record first.",
  },
  schoolTaken: {
    zh: "这所学校在这段时间已有同类督学,请先交接或结束原记录。",
    en: "The school has an inspector of this kind in that time: hand over or end that record first.",
  },
  mustAvoid: {
    zh: "该督学与这所学校有应当回避的情形,请换人。",
    en: "This inspector must stay away from this school; choose another.",
  },
  notAppointed: {
    zh: "该督学已离任或当日不在聘期内,请换人。",
    en: "This inspector has left or is not in term on that day; choose another.",
  },
  assignmentStands: {
    zh: "已挂牌,不能直接更改;换人请办理交接。",
    en: "The board is up: to change the person, hand over.",
  },
  handOverTooEarly: {
    zh: "接任日期须晚于原督学的挂牌日期。",
    en: "Must be later than the present inspector's first day.",
  },
  handOverAfterEnd: {
    zh: "原记录在此前已结束,请直接新建挂牌。",
    en: "The present record ends earlier: make a new assignment instead.",
  },
  sameInspector: { zh: "接任督学须是另一人。", en: "The successor must be another person." },
  "conflict/boardUp": {
    zh: "已挂牌的记录不能删除,请办理结束。",
    en: "The board is up: end the assignment instead of deleting it.",
  },
  "notFound/board": {
    zh: "没有这块公示牌,可能学校已停办。请向督导室咨询。",
    en: "There is no such notice board; the school may have closed. Ask the supervision office.",
  },
  schoolsOrDistrict: {
    zh: "请选择学校,或选择一个责任区。",
    en: "Choose schools or one district.",
  },
  "forbidden/noInspector": {
    zh: "您的账号没有对应的督学,没有个人日历。",
    en: "Your account belongs to no inspector, so it has no calendar of its own.",
  },
  spanTooLong: { zh: "一次最多查看62天。", en: "At most 62 days at once." },
  dayPast: { zh: "日期不能早于今天。", en: "The day cannot lie behind today." },
  arrangedAlready: {
    zh: "“{unit}”当日已另有安排,请重新生成方案。",
    en: "{unit} is arranged otherwise for that day: make the proposal again.",
  },
  drawNoSchools: {
    zh: "按这些条件没有可抽的学校,请放宽条件。",
    en: "No school fits these conditions; widen them.",
  },
  drawImpossible: {
    zh: "名额与名单不符:请减少抽取数、每校督学数,或增加每人可抽学校数。",
    en: "The numbers do not fit the lists: draw fewer, or allow more schools for each inspector.",
  },
  "conflict/drawChanged": {
    zh: "这次抽取刚刚有变动,请刷新后再办理。",
    en: "The draw has changed since; reload the page.",
  },
  "conflict/drawState": {
    zh: "这次抽取已经完成或作废,不能再办理此项。",
    en: "The draw was held or given up already.",
  },
  "conflict/drawCannotBeFilled": {
    zh: "因回避关系,抽中的学校无法都配齐督学。请作废后增加每人可抽学校数,重新承诺。",
    en: "With the avoidance there is, not all drawn schools can have inspectors. Give it up, allow more schools for each, and commit anew.",
  },
  "notFound/draw": {
    zh: "没有这次抽取的公示,请核对网址。",
    en: "There is no such draw; check the address.",
  },
  "conflict/proposalStale": {
    zh: "方案生成之后,学校、督学或挂牌记录有变动。请重新生成方案后再采纳,已作的选择会保留。",
    en: "Schools, inspectors or assignments have changed since. Make the proposal again; your choices are kept.",
  },
  "conflict/proposalBreaksRule": {
    zh: "不能采纳:{name}负责“{unit}”不符合硬性规定。请重新生成方案。",
    en: "Cannot be accepted: {name} may not look after {unit}. Make the proposal again.",
  },
  "conflict/declarationLate": {
    zh: "督导已开始,不能再申报。如有应当回避的情形,请立即告知督导室。",
    en: "The inspection has begun. If something asks you to stay away, tell the office at once.",
  },
  "conflict/appraisalRubricMissing": {
    zh: "系统中没有督学考核指标({rubric}),请联系管理员安装。",
    en: "The rubric for appraisals ({rubric}) is not installed; ask the administrator.",
  },
  "conflict/appraisalStands": {
    zh: "考核已审定,不能再改。",
    en: "The appraisal is confirmed and stands.",
  },
  appraisalBegun: { zh: "考核已开始,此项不能更改。", en: "This stands once the appraisal began." },
  appraisedAlready: {
    zh: "此人该年度已有考核记录。",
    en: "This person's year is appraised already.",
  },
  attendsAlready: {
    zh: "此人已登记参加这次培训。",
    en: "This person is entered for the course already.",
  },
  hoursPositive: { zh: "学时须大于零。", en: "Hours must be more than zero." },
  hoursBeyondDays: {
    zh: "学时超出起止日期所能容纳的时间。",
    en: "More hours than the days have.",
  },
  hoursBeyondCourse: {
    zh: "不能超过本次培训的 {hours} 学时。",
    en: "At most the {hours} hours of the course.",
  },
};
