import { localText, type SourceNote } from "@dudao/rubric";

export const schoolMeasures = "中小学校责任督学挂牌督导办法（2013）";
export const kindergartenMeasures = "幼儿园责任督学挂牌督导办法 教督〔2019〕3号";

/** A matter named by the rule itself. */
export function matterSource(document: string, article?: string): SourceNote {
  return {
    document,
    article,
    certainty: "verified",
    note: localText(
      "事项名称出自文件，列举从简，引用时请核对原文",
      "The matter is named by the document, in short form; check the wording before quoting",
    ),
  };
}

/** What inspectors usually look at under a matter: an example, not the wording of any document. */
export const practice: SourceNote = {
  document: "督导工作惯例",
  certainty: "unsure",
  note: localText(
    "常见查看要点示例，非文件原文，请按本地要求增删",
    "An example of what is usually looked at, not official wording; adapt it locally",
  ),
};
