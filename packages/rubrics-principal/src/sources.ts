import { localText, type SourceNote } from "@dudao/rubric";

/** What one county's multi-sided evaluation placed schools by. */
export const multiSided: SourceNote = {
  document: "祁县教育督导室工作总结（《学校教育工作评价体系》）",
  certainty: "verified",
  note: localText(
    "方面据总结（校长职责履行、班子运行、学校教育教学管理；上评、下评、互评、测评），原体系的细目、分值和权重未见",
    "The sides are in the summary (duties, leadership team, management; superiors, staff, peers, poll); items, points and weights of the system were not seen",
  ),
};

/** Targets signed at the start of the year. */
export const targets: SourceNote = {
  document: "祁县教育督导室工作总结（全县教育工作目标任务书）",
  certainty: "unsure",
  note: localText(
    "一县由教育局长与校长签定目标任务书；分值为本包建议，须按本地方案调整",
    "One county's director signs targets with principals; the points are this package's proposal, to be tailored",
  ),
};

/** Six duties of the professional standard for principals. */
export const professional: SourceNote = {
  document: "义务教育学校校长专业标准 教师〔2013〕3号",
  certainty: "unsure",
  note: localText(
    "六项专业职责名称据记忆，文号待核；用于年度考核和分值为本包建议",
    "The six duties are named from memory, the number is to be checked; their use in an appraisal and the points are this package's proposal",
  ),
};

/** Points, weights, bands and vetoes nobody published. */
export const proposal: SourceNote = {
  document: "本包建议",
  certainty: "unsure",
  note: localText(
    "未见统一规定；细目、分值、权重、等级线和否决项均为本包建议，须按本地方案调整",
    "No common rule was seen: items, points, weights, bands and vetoes are this package's proposal, to be tailored",
  ),
};
