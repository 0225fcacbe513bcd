import type { LocalText } from "@dudao/core/model";

/** Acts as the record of changes names them, by what stands after the dot. */
const general: Readonly<Record<string, LocalText>> = {
  create: { zh: "新建", en: "Created" },
  update: { zh: "修改", en: "Changed" },
  remove: { zh: "删除", en: "Deleted" },
  submit: { zh: "提交", en: "Submitted" },
  return: { zh: "退回", en: "Returned" },
  approve: { zh: "批准", en: "Approved" },
  publish: { zh: "印发", en: "Published" },
  summarise: { zh: "总结", en: "Summed up" },
  start: { zh: "开始", en: "Started" },
  finish: { zh: "完成", en: "Finished" },
  carryOver: { zh: "结转下年", en: "Carried over" },
  cancel: { zh: "取消", en: "Cancelled" },
  reopen: { zh: "重新打开", en: "Reopened" },
  close: { zh: "办结", en: "Closed" },
  record: { zh: "完成记录", en: "Recorded" },
  accept: { zh: "审核通过", en: "Accepted" },
  miss: { zh: "注明未实施", en: "Marked as missed" },
  rate: { zh: "评分", en: "Rated" },
  issue: { zh: "下达整改通知书", en: "Notice issued" },
  order: { zh: "下达整改", en: "Correction ordered" },
  acknowledge: { zh: "签收", en: "Acknowledged" },
  plan: { zh: "制定整改措施", en: "Measures planned" },
  report: { zh: "报告整改结果", en: "Result reported" },
  extend: { zh: "延期", en: "Extended" },
  resolveOnSpot: { zh: "立行立改", en: "Resolved on the spot" },
  planInspections: { zh: "安排督导", en: "Inspections planned" },
  vet: { zh: "审核通过", en: "Vetted" },
  publicise: { zh: "公示", en: "Publicised" },
  appoint: { zh: "聘任", en: "Appointed" },
  decline: { zh: "不予聘任", en: "Declined" },
  revoke: { zh: "撤销聘任", en: "Revoked" },
  suspend: { zh: "暂停履职", en: "Suspended" },
  reinstate: { zh: "恢复履职", en: "Reinstated" },
  resign: { zh: "辞聘", en: "Resigned" },
  dismiss: { zh: "解聘", en: "Dismissed" },
  renew: { zh: "续聘", en: "Renewed" },
  attest: { zh: "核实条件", en: "Conditions attested" },
  leave: { zh: "离任", en: "Left" },
  comeBack: { zh: "回任", en: "Came back" },
  photo: { zh: "更换照片", en: "Photo changed" },
  import: { zh: "导入", en: "Imported" },
  unlock: { zh: "解除锁定", en: "Unlocked" },
  changePassword: { zh: "修改密码", en: "Password changed" },
  signIn: { zh: "登录", en: "Signed in" },
  signOut: { zh: "退出登录", en: "Signed out" },
};

/** Where one word means something else for one entity. */
const special: Readonly<Record<string, LocalText>> = {
  "notice.create": { zh: "下达整改通知书", en: "Notice issued" },
  "rectificationReport.create": { zh: "提交整改报告", en: "Report handed in" },
  "inspection.start": { zh: "开始督导", en: "Inspection started" },
  "finding.close": { zh: "核查销号", en: "Verified and closed out" },
  "finding.return": { zh: "退回再改", en: "Returned" },
  "finding.reopen": { zh: "重新整改", en: "Reopened" },
  "programme.start": { zh: "开始实施", en: "Started" },
  "annualPlan.submit": { zh: "提交审议", en: "Submitted for review" },
};

/** An act in words; one nobody named shows its own name. */
export function actionText(action: string): LocalText {
  const verb = action.slice(action.lastIndexOf(".") + 1);
  return special[action] ?? general[verb] ?? { zh: action, en: action };
}
