import { localText, type SourceNote } from "@dudao/rubric";

export const regulations = {
  title: localText("教育督导条例"),
  documentNumber: "国务院令第624号",
};

/** The county's table names the four heads; its items and points were not seen. */
export const townshipTable: SourceNote = {
  document: "寿宁县乡镇教育工作及党政主要领导抓教育工作目标管理责任制考核评估表（2008年度）",
  certainty: "verified",
  note: localText(
    "四大项名称据该县督导室年度总结，细目和分值未见原表",
    "The four heads as the county's yearly summary names them; items and points of the table were not seen",
  ),
};

/** Items of the municipal notice the county's table follows. */
export const townshipNotice: SourceNote = {
  document: "南平市乡镇教育工作督导考核通知 南政办〔2008〕167号",
  certainty: "unsure",
  note: localText(
    "据市级通知转述，表述从简，使用前按当地现行考核表核对",
    "Retold from a city's notice; check against the table in force in the place",
  ),
};

/** What the county praised in its townships, read as what it looked for. */
export const townshipFindings: SourceNote = {
  document: "寿宁县教育督导室2008年工作总结",
  certainty: "unsure",
  note: localText(
    "由检查结论推出，并非考核表原文",
    "Inferred from what the inspection found, not the wording of the table",
  ),
};

/** Six fields a city's team looked at in a county. */
export const countyReview: SourceNote = {
  document: "寿宁县教育督导室2008年工作总结（对县督导评估复查）",
  certainty: "unsure",
  note: localText(
    "由市复查组的结论归纳，各省每年另发细则，使用前按当年细则核对",
    "Drawn from what a city's team found; each province issues its own rules every year: check against them",
  ),
};

/** What one province names as reasons against a pass. */
export const provincialVetoes: SourceNote = {
  document: "贵州省县级人民政府教育工作督导评估规定",
  certainty: "unsure",
  note: localText(
    "一省规定，文号和现行效力待核；已结束的“两基”规划一条未列入",
    "One province's rule, number and validity to be checked; its clause on a plan that has ended is left out",
  ),
};

/** Items 2.8, 3.1 and 3.2 of the national measures of 2017. */
export function quality2017(item: string): SourceNote {
  return {
    document: "县域义务教育优质均衡发展督导评估办法 教督〔2017〕6号",
    article: item,
    certainty: "verified",
    note: localText(
      "指标和数值据文件，表述从简，引用时请核对原文",
      "Item and number follow the document in short form; check the wording before quoting",
    ),
  };
}

/** How one county looked into dropout: what its team did at thirteen schools. */
export const dropoutCheck: SourceNote = {
  document: "永顺县教育督导室2013年上半年工作总结（控辍保学专项督查）",
  certainty: "verified",
  note: localText("一县做法，见于工作总结", "One county's way, as its summary tells it"),
};

/** Measures a school reported. */
export const schoolMeasures: SourceNote = {
  document: "学校“巩生”工作总结（汇编）",
  certainty: "unsure",
  note: localText(
    "学校自述的做法，是否列为要求由当地决定",
    "What a school says it does; whether it is required is for the place to decide",
  ),
};

/** The opening of term forms of many places name the ledger. */
export const openingForms: SourceNote = {
  document: "各地开学专项督导表（2011—2025）",
  certainty: "verified",
  note: localText("多地表格的共同项目", "An item the forms of several places share"),
};

export const payPlan: SourceNote = {
  document: "常德市2020年教育督导工作要点",
  article: "第7条",
  certainty: "verified",
  note: localText("一市安排", "One city's arrangement"),
};

export const payReview: SourceNote = {
  document: "沅江市教育督导室2020年工作总结",
  certainty: "verified",
  note: localText("一县（市）迎评情况", "How one county was evaluated"),
};
