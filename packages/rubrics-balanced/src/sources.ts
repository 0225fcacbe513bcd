import { localText, type SourceNote } from "@dudao/rubric";

const quality = "县域义务教育优质均衡发展督导评估办法 教督〔2017〕6号";
const basic = "县域义务教育均衡发展督导评估暂行办法 教督〔2012〕3号";

const shortForm = localText(
  "指标和数值据文件，表述从简，引用时请核对原文",
  "Items and numbers follow the document in short form; check the wording before quoting",
);

/** Items and numbers of the 2017 measures. */
export const quality2017: SourceNote = {
  document: quality,
  certainty: "verified",
  note: shortForm,
};

/** Clauses that ran for some years after the procedure was issued. */
export const transitional: SourceNote = {
  document: `${quality} 及其认定工作规程`,
  certainty: "unsure",
  note: localText(
    "本体系用一般规定；规程另有近三年的过渡性放宽（2016年前建校舍、小规模学校、流动人口多的学校等），现在是否有效待核",
    "The general rule; the procedure relaxed it for some years (older buildings, small schools, many migrants), and whether that still holds is to be checked",
  ),
};

/** The composite coefficient and its items. */
export const basic2012: SourceNote = {
  document: basic,
  certainty: "verified",
  note: shortForm,
};

/** Numbers and gates known, wording and points not seen. */
export const basicUnsure: SourceNote = {
  document: basic,
  certainty: "unsure",
  note: localText(
    "表述和条款待核，分值由各省规定",
    "Wording and article to be checked; points are set by each province",
  ),
};

export const qualityBasis = [
  {
    title: localText("县域义务教育优质均衡发展督导评估办法"),
    documentNumber: "教督〔2017〕6号",
  },
];
export const basicBasis = [
  { title: localText("县域义务教育均衡发展督导评估暂行办法"), documentNumber: "教督〔2012〕3号" },
];
export const issuer = localText("教育部", "Ministry of Education");
