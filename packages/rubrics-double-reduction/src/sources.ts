import { localText, type SourceNote } from "@dudao/rubric";

/** The rule is national; the points are ours, so the criterion as a whole is not certain. */
export const nationalRule: SourceNote = {
  document: "“双减”及“五项管理”国家规定",
  certainty: "unsure",
  note: localText(
    "要求和数字为国家规定，文件和条款待核对；官方不设分值，分值为本包建议，须按本地要求调整",
    "The requirement and its numbers are national, document and article still to be checked; no official points exist, these are this package's proposal to be tailored",
  ),
};

/** An item of a published local check list. */
export const checkList: SourceNote = {
  document: "河北省“双减”督查清单（2021，17项）",
  certainty: "unsure",
  note: localText(
    "事项见于地方公开清单，表述为本包归纳；分值为本包建议，须按本地要求调整",
    "The item is on a published local list, worded by this package; the points are its proposal to be tailored",
  ),
};

/** A number printed on a district's form for the five managements. */
export const localForm: SourceNote = {
  document: "南京市江宁区“五项管理”督导表",
  certainty: "unsure",
  note: localText(
    "数字见于地方表格，国家文件待核对；分值为本包建议，须按本地要求调整",
    "The number is on a local form, the national document is to be checked; the points are this package's proposal to be tailored",
  ),
};

/** What inspectors usually look at; nobody's official wording. */
export const practice: SourceNote = {
  document: "督导工作惯例",
  certainty: "unsure",
  note: localText(
    "常见查看要点示例，非文件原文；分值为本包建议，须按本地要求调整",
    "An example of usual practice, not official wording; the points are this package's proposal to be tailored",
  ),
};

/** For the rubrics as a whole. */
export const proposal: SourceNote = {
  document: "本包建议",
  certainty: "unsure",
  note: localText(
    "官方文件不设分值和等级；分值、等级线和一票否决均为本包建议，使用前须按本地要求调整",
    "Official texts have neither points nor grades; points, grade bands and vetoes are this package's proposal, to be tailored before use",
  ),
};
