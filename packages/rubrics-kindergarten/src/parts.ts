/** A2 to A5: headings and items as article 5 lists them. */
import { type CriterionSource, localText } from "@dudao/rubric";
import { type ListedItem, listedItems } from "./listed.ts";
import { partSource } from "./sources.ts";

function part(code: string, zh: string, en: string, items: readonly ListedItem[]): CriterionSource {
  return {
    kind: "sum",
    code,
    text: localText(zh, en),
    mandatory: true,
    source: partSource,
    children: listedItems(code, items),
  };
}

export const safetyAndHealth = part("A2", "安全卫生", "Safety and hygiene", [
  ["安全制度", "Safety rules", "安全制度、值班表", "Safety rules, rosters"],
  ["卫生制度", "Hygiene rules", "卫生制度、检查记录", "Hygiene rules, records of checks"],
  ["膳食营养", "Meals and nutrition", "食谱、膳食记录", "Menus, records of meals"],
  ["卫生消毒", "Disinfection", "消毒记录", "Disinfection log"],
  ["健康检查", "Health checks", "晨午检记录、体检记录", "Daily check log, medical checks"],
  ["疾病防控", "Prevention of disease", "缺勤追踪、疾病登记", "Absence follow-up, register"],
  ["安全教育", "Safety education", "演练记录、活动方案", "Records of drills, activity plans"],
  ["安全风险管控", "Control of risks", "隐患排查台账", "Ledger of hazards found"],
  ["校车", "Buses", "校车许可、驾驶人资格、行车记录", "Bus permit, driver's papers, log"],
]);

export const careAndEducation = part("A3", "保育教育", "Care and education", [
  ["教育理念与目标", "Ideas and aims", "办园章程、发展规划", "Charter, development plan"],
  ["内容与形式", "Content and form", "一日活动安排", "Schedule of the day"],
  ["计划与方案", "Plans", "学期、月、周计划", "Term, month and week plans"],
  ["活动组织实施", "Activities", "半日活动观察", "Observation of half a day"],
  ["师幼关系", "Relations of staff and children", "活动观察", "Observation"],
]);

export const staff = part("A4", "教职工队伍", "Staff", [
  ["园长数量与资质", "Principal: number and qualification", "任职资格证明", "Certificates"],
  ["教师数量与资质", "Teachers: number and qualification", "教师资格证", "Certificates"],
  ["保育员数量与资质", "Carers: number and qualification", "资格证明", "Certificates"],
  ["卫生保健人员数量与资质", "Health staff: number and qualification", "资格证明", "Certificates"],
  ["炊事员数量与资质", "Cooks: number and qualification", "健康证明", "Health certificates"],
  ["专业成长", "Professional growth", "培训、教研记录", "Records of training and research"],
  ["师德师风", "Conduct", "师德制度、考核记录", "Rules of conduct, appraisals"],
  ["权益保障", "Rights", "劳动合同、工资单、社保凭证", "Contracts, pay slips, insurance"],
]);

export const management = part("A5", "内部管理", "Management", [
  ["组织机构", "Organisation", "机构设置文件", "Organisation papers"],
  ["管理机制", "Management", "管理制度、会议记录", "Rules, minutes"],
  [
    "经费管理与使用",
    "Management and use of funds",
    "财务账目、伙食账目",
    "Accounts, meal accounts",
  ],
  ["招生", "Admission", "招生简章、招生名册", "Admission notice, list"],
  ["家长参与", "Parents' part", "家长委员会、伙委会记录", "Minutes of the parents' committees"],
]);
