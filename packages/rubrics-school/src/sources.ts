import { localText, type SourceNote } from "@dudao/rubric";

export const regulations = {
  title: localText("教育督导条例"),
  documentNumber: "国务院令第624号",
};
export const compulsoryGuide = {
  title: localText("义务教育质量评价指南"),
  documentNumber: "教基〔2021〕3号",
};
export const seniorGuide = {
  title: localText("普通高中学校办学质量评价指南"),
  documentNumber: "教基〔2021〕9号",
};

/** A field the opening-of-term forms of several places share. */
export const openingForms: SourceNote = {
  document: "各地开学专项督导表（2011—2025）",
  certainty: "verified",
  note: localText(
    "多地表格的共同项目，表述从简；无全国统一表格",
    "An item the forms of several places share, in short form; there is no national one",
  ),
};

/** A check point under such a field that was worded here. */
export const openingPractice: SourceNote = {
  document: "各地开学专项督导表（2011—2025）",
  certainty: "unsure",
  note: localText(
    "项目见于多地表格，要求的表述由本包归纳，按当地方案调整",
    "The field is on forms of several places, what is asked is worded here; adapt it to the local scheme",
  ),
};

/** Oversized classes at the start of a term, in one city's plan. */
export const openingPlan: SourceNote = {
  document: "常德市2020年教育督导工作要点",
  article: "第12条",
  certainty: "verified",
  note: localText("一市安排", "One city's arrangement"),
};

/** Above 55 pupils a class counts as oversized (大班额). */
export const oversized: SourceNote = {
  document: "消除大班额有关规定",
  certainty: "unsure",
  note: localText(
    "56人及以上为大班额，文件和条款待核",
    "56 pupils or more is oversized; document and article to be checked",
  ),
};

/** What one county's team looked at in all its schools four times in a year. */
export const standardThemes: SourceNote = {
  document: "祁县教育督导室工作总结（义务教育标准化学校建设）",
  certainty: "verified",
  note: localText(
    "四个督查主题见于总结；该县125项C级指标和分值未见",
    "The four themes are in the summary; the county's 125 items and their points were not seen",
  ),
};

/** How other counties prepared for the evaluation of schools. */
export const standardWork: SourceNote = {
  document: "县级教育督导室工作总结（合格学校、标准化学校创建，汇编）",
  certainty: "unsure",
  note: localText(
    "由总结中的做法归纳，不是评估细则原文",
    "Drawn from what summaries tell, not the wording of a rubric",
  ),
};

/** What an item under a theme asks for, worded here. */
export const standardItem: SourceNote = {
  document: "祁县教育督导室工作总结（义务教育标准化学校建设）",
  certainty: "unsure",
  note: localText(
    "主题见于总结，细目由本包归纳，使用前换成本省标准",
    "The theme is in the summary, its items are worded here: put in the standard of the province",
  ),
};

/** Areas and the first four key indicators, the same in both guides. */
export const guideChecked: SourceNote = {
  document: "义务教育质量评价指南 教基〔2021〕3号",
  certainty: "verified",
  note: localText(
    "名称已核；考查要点未录入",
    "The name was checked; the points to consider are not entered",
  ),
};

/** Key indicators quoted from memory. */
export const guideRemembered: SourceNote = {
  document: "义务教育质量评价指南 教基〔2021〕3号",
  certainty: "unsure",
  note: localText(
    "名称据记忆，须与文件核对；27个考查要点未录入",
    "The name is from memory, to be checked; the 27 points to consider are not entered",
  ),
};

/** The annex of the senior guide, seen as far as B3. */
export const seniorChecked: SourceNote = {
  document: "普通高中学校办学质量评价指南 教基〔2021〕9号 附件",
  certainty: "verified",
  note: localText(
    "考查要点见于附件，表述从简，引用时请核对原文",
    "The point was seen in the annex, in short form; check the wording before quoting",
  ),
};

/** The rest of it: only areas are named here. */
export const seniorRemembered: SourceNote = {
  document: "普通高中学校办学质量评价指南 教基〔2021〕9号 附件",
  certainty: "unsure",
  note: localText(
    "附件此后的关键指标和考查要点未录入，须据文件补充",
    "The annex's key indicators and points from here on are not entered: put them in from the document",
  ),
};

/** What a city asks of model schools. */
export function modelPlan(article: string): SourceNote {
  return {
    document: "常德市2020年教育督导工作要点",
    article,
    certainty: "verified",
    note: localText(
      "一市对示范性高中的要求，表述从简；各省示范性高中标准另有规定",
      "What one city asks of model schools, in short form; provinces have standards of their own",
    ),
  };
}
