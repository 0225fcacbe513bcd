import type { Messages } from "../text.ts";

/** Error texts of rectification: by `kind/what` code and by field-error key. */
export const rectificationMessages: Messages = {
  "conflict/findingsFixed": {
    zh: "督导记录已提交或尚未开始,不能增减问题。",
    en: "Findings are added while the inspection is under way, until it is submitted.",
  },
  "conflict/findingOrdered": {
    zh: "问题已办理,不能再修改或删除。",
    en: "This finding has been acted on; it can no longer be changed or deleted.",
  },
  "conflict/notAcknowledged": {
    zh: "通知书中还有未签收的问题,请先签收。",
    en: "Some findings of the notice are not acknowledged yet; do that first.",
  },
  "conflict/nothingToReport": {
    zh: "整改报告已提交,目前没有待报告的问题。",
    en: "The report is in and no finding awaits another.",
  },
  unknownCriterion: {
    zh: "本项目的指标体系中没有指标 {code}。",
    en: "The programme's rubric has no criterion {code}.",
  },
  deadlinePast: { zh: "期限不能早于今天。", en: "The deadline cannot be before today." },
  deadlineNotLater: {
    zh: "新期限须晚于原期限({deadline})且不早于今天。",
    en: "The new deadline must be later than {deadline} and not before today.",
  },
  cannotOrder: { zh: "这个问题不能下达整改。", en: "Correction cannot be ordered for this." },
  resultsMissing: {
    zh: "还有 {missing} 个问题没有填写整改结果。",
    en: "{missing} findings have no result yet.",
  },
};
