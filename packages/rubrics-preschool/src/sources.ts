import { localText, type SourceNote } from "@dudao/rubric";

export const guide = {
  title: localText("幼儿园保育教育质量评估指南"),
  documentNumber: "教基〔2022〕1号",
};
export const measures = {
  title: localText("县域学前教育普及普惠督导评估办法"),
  documentNumber: "教督〔2020〕1号",
};

/** Areas and key indicators are named by the guide; its points to consider are not entered. */
export const guideNames: SourceNote = {
  document: "幼儿园保育教育质量评估指南 教基〔2022〕1号",
  certainty: "verified",
  note: localText(
    "方面和关键指标名称据文件；48个考查要点未录入",
    "Areas and key indicators as the document names them; its 48 points to consider are not entered",
  ),
};

/** Numbers and parts the measures state. */
export const national: SourceNote = {
  document: "县域学前教育普及普惠督导评估办法 教督〔2020〕1号",
  certainty: "verified",
  note: localText(
    "指标和数值据文件，表述从简，引用时请核对原文",
    "Item and number follow the document in short form; check the wording before quoting",
  ),
};

/** A figure of the ten that a county of Sichuan published as national. */
export const figureSheet: SourceNote = {
  document: "县域学前教育普及普惠国家指标（四川省一县政府网站2024年公布）",
  certainty: "unsure",
  note: localText(
    "数值据县级政府公布的国家指标表，未与文件核对",
    "The number is in the table of national indicators a county published; not compared with the document",
  ),
};

/** Items of a city's form, which follows the national measures. */
export const cityForm: SourceNote = {
  document: "沈阳市县域学前教育普及普惠督导评估表（36项） 沈教督发〔2021〕11号",
  certainty: "unsure",
  note: localText(
    "一市按国家办法制定的表，表述从简；使用前按本省细则核对",
    "One city's form after the national measures, in short form; check against the rules of the province",
  ),
};

/** What stops the recognition of a province's counties, read as a veto for one county. */
export const stops: SourceNote = {
  document: "县域学前教育普及普惠督导评估办法 教督〔2020〕1号",
  certainty: "unsure",
  note: localText(
    "文件规定的是终止该省当年认定工作；作为单个县的否决项是本包的理解",
    "The document stops a province's recognition for the year; as a veto for one county it is this package's reading",
  ),
};
