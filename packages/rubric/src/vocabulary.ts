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
