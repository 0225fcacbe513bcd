import { localText, type SourceNote } from "@dudao/rubric";

export const standard = "义务教育学校管理标准 教基〔2017〕9号";

/** Duties and tasks by name; the points are ours. */
export const taskSource: SourceNote = {
  document: standard,
  certainty: "unsure",
  note: localText(
    "管理职责和任务名称为简称，待与文件原文核对；等级和分值为本包建议，须按本地要求调整",
    "Short names of duties and tasks, to be checked against the document; levels and points are this package's proposal, to be tailored",
  ),
};
