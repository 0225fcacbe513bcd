/** The page's own words; those of the rubric come from the rubric. */
import type { LocalText } from "@dudao/rubric";

export type Language = "zh" | "en";

const words = {
  rubric: { zh: "指标体系", en: "Rubric" },
  subject: { zh: "对象类型", en: "Subject type" },
  everything: { zh: "全部指标", en: "everything" },
  best: { zh: "全部取最好", en: "Best answers" },
  clear: { zh: "清空", en: "Clear" },
  copy: { zh: "复制为案例", en: "Copy as a case" },
  copied: { zh: "已复制", en: "Copied" },
  score: { zh: "得分", en: "Score" },
  of: { zh: "满分", en: "of" },
  lost: { zh: "失分", en: "Lost" },
  open: { zh: "未评", en: "Open" },
  bonus: { zh: "加分", en: "Bonus" },
  share: { zh: "得分率", en: "Share" },
  answered: { zh: "已评", en: "Answered" },
  grade: { zh: "等级", en: "Grade" },
  provisional: { zh: "（已评部分）", en: " (of what is answered)" },
  failed: { zh: "一票否决", en: "Vetoed" },
  trace: { zh: "得分依据", en: "Trace" },
  notCounted: { zh: "未计入的作答", en: "Answers that do not count" },
  notApplicable: { zh: "不适用", en: "Not applicable" },
  met: { zh: "符合", en: "Met" },
  notMet: { zh: "不符合", en: "Not met" },
  happened: { zh: "发生", en: "Happened" },
  clean: { zh: "未发生", en: "Did not happen" },
  times: { zh: "次", en: "times" },
  value: { zh: "数值", en: "Value" },
  core: { zh: "核心", en: "core" },
  mandatory: { zh: "必选", en: "mandatory" },
  evidence: { zh: "所查材料", en: "Evidence" },
  nothing: { zh: "这里没有可以试评的指标体系。", en: "There is no rubric to score here." },
  faults: { zh: "有待改正", en: "To be corrected" },
  other: { zh: "English", en: "中文" },
} as const;

export type Word = keyof typeof words;

export function say(language: Language, word: Word): string {
  return words[word][language];
}

export function read(language: Language, text: LocalText): string {
  return language === "en" ? (text.en ?? text["zh-CN"]) : text["zh-CN"];
}
