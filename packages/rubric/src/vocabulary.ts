/** The closed word lists of the field that rubrics and programmes refer to. */
import { z } from "zod";
import { type LocalText, localText } from "./text.ts";

export const subjectTypes = Object.freeze([
  "kindergarten",
  "primary",
  "juniorSecondary",
  "nineYear",
  "seniorSecondary",
  "completeSecondary",
  "twelveYear",
  "vocational",
  "trainingInstitution",
  "townshipGovernment",
  "countyGovernment",
  "principal",
  "inspector",
] as const);
export type SubjectType = (typeof subjectTypes)[number];
export const subjectTypeSchema = z.enum(subjectTypes);

export const subjectTypeLabels: Readonly<Record<SubjectType, LocalText>> = Object.freeze({
  kindergarten: localText("幼儿园", "Kindergarten"),
  primary: localText("小学", "Primary school"),
  juniorSecondary: localText("初级中学", "Junior secondary school"),
  nineYear: localText("九年一贯制学校", "Nine-year school"),
  seniorSecondary: localText("普通高中", "Senior secondary school"),
  completeSecondary: localText("完全中学", "Complete secondary school"),
  twelveYear: localText("十二年一贯制学校", "Twelve-year school"),
  vocational: localText("中等职业学校", "Vocational school"),
  trainingInstitution: localText("校外培训机构", "Off-campus training institution"),
  townshipGovernment: localText("乡镇（街道）政府", "Township government"),
  countyGovernment: localText("县级人民政府", "County government"),
  principal: localText("校长（园长）", "Principal"),
  inspector: localText("督学", "Inspector"),
});

/** How an inspector looks (2013 办法 art. 6, and the methods offices name in their summaries). */
export const methods = Object.freeze({
  campusPatrol: localText("校园巡视", "Walk round the campus"),
  hearReport: localText("听取汇报", "Hear a report"),
  forum: localText("座谈", "Forum"),
  documentReview: localText("查阅资料", "Document review"),
  unannouncedLessonObservation: localText("推门听课", "Unannounced lesson observation"),
  questionnaire: localText("问卷调查", "Questionnaire"),
  interview: localText("个别访谈", "Interview"),
  attendMeeting: localText("列席会议", "Attend a meeting"),
} as const satisfies Record<string, LocalText>);
export type Method = keyof typeof methods;
export const methodSchema = z.enum(Object.keys(methods) as [Method, ...Method[]]);

/** What a tailoring may do to a rubric; a base locks some of it, everywhere or at a criterion. */
export const tailoringOperations = Object.freeze([
  "drop",
  "reweigh",
  "setParameter",
  "tighten",
  "reword",
  "addChild",
  "addGrade",
  "addSource",
] as const);
export type TailoringOperation = (typeof tailoringOperations)[number];
export const lockSchema = z.enum(tailoringOperations);

/** Who rates: the groups offices combine (自评, 督导组, 上评, 互评, 下评 and those who are served). */
export const sourceRoles = Object.freeze({
  self: localText("自评", "Self-rating"),
  onSite: localText("督导组实地评", "On-site team"),
  superiors: localText("上级评", "Superiors"),
  peers: localText("互评", "Peers"),
  staff: localText("教职工评", "Staff"),
  parents: localText("家长评", "Parents"),
  students: localText("学生评", "Students"),
  public: localText("社会评", "The public"),
} as const satisfies Record<string, LocalText>);
export type SourceRole = keyof typeof sourceRoles;
export const sourceRoleSchema = z.enum(Object.keys(sourceRoles) as [SourceRole, ...SourceRole[]]);
