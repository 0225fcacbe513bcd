import type { Messages } from "../text.ts";

/** Texts every feature uses. They say what to do, not what the program thinks. */
export const kernelMessages: Messages = {
  "unauthenticated/session": {
    zh: "请先登录,或登录已过期,请重新登录。",
    en: "Please sign in; your session may have ended.",
  },
  "forbidden/permission": {
    zh: "您没有办理此事的权限。如需办理,请联系管理员。",
    en: "You may not do this. Ask an administrator if you need to.",
  },
  "forbidden/oversight": {
    zh: "上级部门账号只能查看,不能修改县级数据。",
    en: "Accounts of offices above counties can read, not change, a county's records.",
  },
  "forbidden/reach": {
    zh: "您只能办理与本人或本单位有关的记录。",
    en: "You may only act on your own records or those of your unit.",
  },
  "forbidden/sameOrigin": {
    zh: "请求来源不明,已拒绝。请刷新页面后再试。",
    en: "The request came from an unknown page. Reload and try again.",
  },
  "notFound/record": {
    zh: "没有找到这条记录,可能已被删除。",
    en: "This record was not found; it may have been deleted.",
  },
  "notFound/procedure": {
    zh: "没有这个接口,请刷新页面后再试。",
    en: "There is no such call; reload the page and try again.",
  },
  "conflict/stale": {
    zh: "保存前,别人已修改了这条记录。请对照最新内容后再保存。",
    en: "Somebody changed this record before you saved. Compare with its present state and save again.",
  },
  "conflict/exists": {
    zh: "这个编号的记录已由他人建立,请刷新后重试。",
    en: "A record with this id was made by somebody else. Reload and try again.",
  },
  "conflict/taken": {
    zh: "有内容与已有记录重复,请修改后再保存。",
    en: "Something here is already used by another record; change it and save again.",
  },
  "conflict/overlap": {
    zh: "时间与已有记录重叠,请调整日期。",
    en: "The dates overlap with another record; change them.",
  },
  "conflict/inUse": {
    zh: "已有其他记录引用它,不能删除。可改为停用。",
    en: "Other records refer to it, so it cannot be deleted. Make it inactive instead.",
  },
  "conflict/move": {
    zh: "当前状态不能这样办理,请刷新后查看最新状态。",
    en: "This cannot be done in the record's present state; reload to see it.",
  },
  "conflict/guard": {
    zh: "条件尚不具备,暂不能办理。",
    en: "Something is still missing before this can be done.",
  },
  "invalid/input": {
    zh: "有内容需要修改,请看标出的栏目。",
    en: "Some fields need correcting; see the marked ones.",
  },
  "invalid/reference": {
    zh: "所选的记录不存在,请重新选择。",
    en: "What was chosen does not exist; choose again.",
  },
  "invalid/request": {
    zh: "请求内容无法读取,请刷新页面后再试。",
    en: "The request could not be read; reload the page and try again.",
  },
  "tooMany/requests": {
    zh: "操作过于频繁,请稍后再试。",
    en: "Too many requests; wait a moment and try again.",
  },
  "internal/error": {
    zh: "服务器出错,内容没有保存。请稍后再试;如仍出现,请把编号 {requestId} 告诉管理员。",
    en: "The server failed and nothing was saved. Try again; if it stays, give the administrator the number {requestId}.",
  },
  "internal/unavailable": {
    zh: "数据库暂时无法连接,内容没有保存,请稍后再试。",
    en: "The database cannot be reached now and nothing was saved; try again in a moment.",
  },
  required: { zh: "请填写此项。", en: "Please fill this in." },
  requiredChoice: { zh: "请至少选择一项。", en: "Please choose at least one." },
  invalid: { zh: "内容不符合要求,请修改。", en: "This is not valid; please correct it." },
  unknownReference: {
    zh: "没有找到所选的记录,请重新选择。",
    en: "What was chosen was not found; choose again.",
  },
  taken: { zh: "已被使用,请换一个。", en: "Already in use; choose another." },
  overlap: { zh: "与已有记录的时间重叠。", en: "Overlaps with another record." },
  tooShort: { zh: "至少填写 {minimum} 个字符。", en: "Write at least {minimum} characters." },
  tooLong: {
    zh: "最多 {maximum} 个字符,请删减。",
    en: "At most {maximum} characters; shorten it.",
  },
  tooSmall: { zh: "不能小于 {minimum}。", en: "Must be at least {minimum}." },
  tooBig: { zh: "不能大于 {maximum}。", en: "Must be at most {maximum}." },
  tooFew: { zh: "至少选择 {minimum} 项。", en: "Choose at least {minimum}." },
  tooManyItems: { zh: "最多 {maximum} 项。", en: "At most {maximum} items." },
  notText: { zh: "请填写文字。", en: "Please write text." },
  notNumber: { zh: "请填写数字。", en: "Please write a number." },
  notInteger: { zh: "请填写整数。", en: "Please write a whole number." },
  notFlag: { zh: "请选择是或否。", en: "Please answer yes or no." },
  notList: { zh: "请按列表填写。", en: "Please give a list." },
  notObject: { zh: "内容格式不对,请重新填写。", en: "The contents have the wrong form." },
  notDate: {
    zh: "请填写有效日期,例如 2022-03-15。",
    en: "Please give a real date, for example 2022-03-15.",
  },
  notDateTime: {
    zh: "请填写有效的日期和时间。",
    en: "Please give a real date and time.",
  },
  notChoice: { zh: "请从列表中选择。", en: "Please choose from the list." },
  notPattern: {
    zh: "格式不对或含有不允许的字符,请修改。",
    en: "Wrong form or characters that are not allowed; correct it.",
  },
  controlCharacters: {
    zh: "含有不可见的控制字符或换行,请删除后再保存。",
    en: "Contains control characters or line breaks; remove them.",
  },
  endBeforeStart: {
    zh: "结束日期不能早于开始日期。",
    en: "The end cannot be before the beginning.",
  },
  repeated: { zh: "有重复的选项,请去掉。", en: "Something is chosen twice; remove it." },
  unknownKeys: { zh: "不能识别的栏目:{keys}。", en: "Unknown fields: {keys}." },
  unknownField: { zh: "本地区没有这个栏目。", en: "This region has no such field." },
  "filter/operator": {
    zh: "此栏目不能这样筛选。",
    en: "This field cannot be filtered like that.",
  },
  "filter/value": { zh: "筛选值的格式不对。", en: "The filter's value has the wrong form." },
};
