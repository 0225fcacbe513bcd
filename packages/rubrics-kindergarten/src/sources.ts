import { localText, type SourceNote } from "@dudao/rubric";

export const measures = "幼儿园办园行为督导评估办法 教督〔2017〕7号";

/** The five parts are named by article 5. */
export const partSource: SourceNote = {
  document: measures,
  article: "第五条",
  certainty: "verified",
};

/** Items and codes seen in the national annex. */
export const annexSource: SourceNote = {
  document: `${measures} 附件`,
  certainty: "verified",
  note: localText(
    "事项见于国家附件，表述从简，引用时请核对原文",
    "Seen in the national annex, in short form; check the wording before quoting",
  ),
};

/** Items art. 5 lists; their codes in the annex were not seen. */
export const listedSource: SourceNote = {
  document: measures,
  article: "第五条",
  certainty: "unsure",
  note: localText(
    "名称据第五条列举顺序，附件中的编号和考查要点待录入核对，是否关键指标待定",
    "Named in the order of article 5; its code and points in the annex, and whether it is a key indicator, are still to be checked",
  ),
};

/** Class sizes and the limit on size. */
export const workRules: SourceNote = {
  document: "幼儿园工作规程（2016）",
  certainty: "unsure",
  note: localText(
    "数字据2016年规程，条款待核对；混龄班单列见于国家附件",
    "Numbers from the 2016 rules, article to be checked; mixed-age classes are listed in the annex",
  ),
};
