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

/** Of the rooms for music and art it is open whether they are counted together. */
export const artRooms: SourceNote = {
  document: quality,
  certainty: "unsure",
  note: localText(
    "音乐、美术专用教室是分别计算还是合计待核；面积另有过渡性规定",
    "Whether music and art rooms count apart or together is to be checked; areas were relaxed for a time",
  ),
};

/** For what the procedure relaxed for some years after it was issued. */
export const relaxed = localText(
  "规程对部分学校另有过渡性规定，现在是否有效待核；此处为一般规定",
  "The procedure relaxed this for some schools for a time; whether that still holds is to be checked, this is the general rule",
);

/** The composite coefficient and its items. */
export const basic2012: SourceNote = {
  document: basic,
  certainty: "verified",
  note: shortForm,
};

/** The rule was checked, its limits were not read again. */
export const basicLimits: SourceNote = {
  document: basic,
  certainty: "unsure",
  note: localText(
    "综合差异系数的算法已核，限值待核对原文",
    "How the coefficient is made was checked, its limits are to be checked in the document",
  ),
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
