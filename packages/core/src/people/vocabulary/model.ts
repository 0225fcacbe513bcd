import type { Choice } from "../../_kernel/field.ts";

/** Kinds of person who supervises (domain terms of 督学管理暂行办法 and local practice). */
export const inspectorKinds = [
  { value: "fullTimeInspector", zh: "专职督学", en: "Full-time inspector" },
  { value: "partTimeInspector", zh: "兼职督学", en: "Part-time inspector" },
  { value: "assignedInspector", zh: "责任督学", en: "Assigned inspector" },
  { value: "specialInspector", zh: "特约督学", en: "Special inspector" },
  {
    value: "trainingBodyInspector",
    zh: "校外培训机构责任督学",
    en: "Training-institution inspector",
  },
  { value: "expert", zh: "督评专家", en: "Expert" },
  { value: "chiefMonitor", zh: "主监测员", en: "Chief monitor" },
  { value: "monitor", zh: "监测员", en: "Monitor" },
] as const satisfies readonly Choice[];

export type InspectorKind = (typeof inspectorKinds)[number]["value"];

export const inspectorRanks = [
  { value: "chiefInspector", zh: "总督学", en: "Chief inspector" },
  { value: "deputyChiefInspector", zh: "副总督学", en: "Deputy chief inspector" },
  { value: "deputyCountyInspector", zh: "副县级督学", en: "Inspector, deputy-county rank" },
  { value: "leadInspector", zh: "主任督学", en: "Lead inspector" },
  { value: "deputyLeadInspector", zh: "副主任督学", en: "Deputy lead inspector" },
  { value: "sectionInspector", zh: "正科督学", en: "Inspector, section rank" },
] as const satisfies readonly Choice[];

/** The level that named the person inspector; a county officer may hold a higher title, too. */
export const inspectorLevels = [
  { value: "county", zh: "县级", en: "County" },
  { value: "city", zh: "市级", en: "City" },
  { value: "province", zh: "省级", en: "Province" },
  { value: "nation", zh: "国家级", en: "National" },
] as const satisfies readonly Choice[];

export const genders = [
  { value: "female", zh: "女", en: "Female" },
  { value: "male", zh: "男", en: "Male" },
] as const satisfies readonly Choice[];

/** From low to high. */
export const degrees = [
  { value: "belowAssociate", zh: "中专及以下", en: "Below associate degree" },
  { value: "associate", zh: "大专", en: "Associate degree" },
  { value: "bachelor", zh: "本科", en: "Bachelor" },
  { value: "master", zh: "硕士研究生", en: "Master" },
  { value: "doctor", zh: "博士研究生", en: "Doctor" },
] as const satisfies readonly Choice[];

export type Degree = (typeof degrees)[number]["value"];

export const professionalTitles = [
  { value: "principalSenior", zh: "正高级教师", en: "Principal senior teacher" },
  { value: "senior", zh: "高级教师", en: "Senior teacher" },
  { value: "first", zh: "一级教师", en: "First-grade teacher" },
  { value: "second", zh: "二级教师", en: "Second-grade teacher" },
  { value: "other", zh: "其他职称", en: "Other title" },
] as const satisfies readonly Choice[];

export const stages = [
  { value: "preschool", zh: "学前", en: "Preschool" },
  { value: "primary", zh: "小学", en: "Primary" },
  { value: "juniorSecondary", zh: "初中", en: "Junior secondary" },
  { value: "seniorSecondary", zh: "高中", en: "Senior secondary" },
  { value: "vocational", zh: "中职", en: "Vocational" },
  { value: "special", zh: "特殊教育", en: "Special education" },
  { value: "offCampusTraining", zh: "校外培训", en: "Off-campus training" },
] as const satisfies readonly Choice[];

export const subjects = [
  { value: "ethics", zh: "道德与法治(思政)", en: "Ethics and law" },
  { value: "chinese", zh: "语文", en: "Chinese" },
  { value: "mathematics", zh: "数学", en: "Mathematics" },
  { value: "foreignLanguage", zh: "外语", en: "Foreign language" },
  { value: "physics", zh: "物理", en: "Physics" },
  { value: "chemistry", zh: "化学", en: "Chemistry" },
  { value: "biology", zh: "生物", en: "Biology" },
  { value: "history", zh: "历史", en: "History" },
  { value: "geography", zh: "地理", en: "Geography" },
  { value: "science", zh: "科学", en: "Science" },
  { value: "physicalEducation", zh: "体育与健康", en: "Physical education" },
  { value: "music", zh: "音乐", en: "Music" },
  { value: "art", zh: "美术", en: "Art" },
  { value: "informationTechnology", zh: "信息科技", en: "Information technology" },
  { value: "labour", zh: "劳动", en: "Labour" },
  { value: "mentalHealth", zh: "心理健康", en: "Mental health" },
  { value: "preschoolEducation", zh: "学前教育", en: "Preschool education" },
] as const satisfies readonly Choice[];

/** What an expert of the pool is drawn for. */
export const expertFields = [
  { value: "schoolManagement", zh: "学校管理", en: "School management" },
  { value: "teaching", zh: "课程与教学", en: "Curriculum and teaching" },
  { value: "moralEducation", zh: "德育与思政", en: "Moral education" },
  { value: "earlyChildhood", zh: "保育教育", en: "Care and early education" },
  { value: "safetyHealth", zh: "安全与卫生", en: "Safety and health" },
  { value: "artsSports", zh: "体育与美育", en: "Sports and arts" },
  { value: "staff", zh: "教师队伍", en: "Teaching staff" },
  { value: "finance", zh: "经费与资产", en: "Funds and assets" },
  { value: "equipment", zh: "办学条件与信息化", en: "Facilities and digital equipment" },
  { value: "qualityMonitoring", zh: "质量监测", en: "Quality monitoring" },
  { value: "specialNeeds", zh: "特殊教育", en: "Special education" },
  { value: "vocationalEducation", zh: "职业教育", en: "Vocational education" },
  { value: "offCampusGovernance", zh: "校外培训治理", en: "Off-campus training" },
  { value: "governmentDuty", zh: "政府履职评价", en: "Government duties" },
] as const satisfies readonly Choice[];

/** Languages in which the person can be spoken to. */
export const languages = [
  { value: "mandarin", zh: "普通话", en: "Mandarin" },
  { value: "localDialect", zh: "本地方言", en: "Local dialect" },
  { value: "mongolian", zh: "蒙古语", en: "Mongolian" },
  { value: "tibetan", zh: "藏语", en: "Tibetan" },
  { value: "uyghur", zh: "维吾尔语", en: "Uyghur" },
  { value: "kazakh", zh: "哈萨克语", en: "Kazakh" },
  { value: "korean", zh: "朝鲜语", en: "Korean" },
  { value: "zhuang", zh: "壮语", en: "Zhuang" },
  { value: "yi", zh: "彝语", en: "Yi" },
  { value: "miao", zh: "苗语", en: "Miao" },
  { value: "signLanguage", zh: "国家通用手语", en: "Sign language" },
  { value: "english", zh: "英语", en: "English" },
] as const satisfies readonly Choice[];

export const certificateKinds = [
  { value: "inspectorCard", zh: "督学证", en: "Inspector's card" },
  { value: "qualification", zh: "督学资格证", en: "Qualification certificate" },
  { value: "training", zh: "培训合格证", en: "Training certificate" },
  { value: "teacher", zh: "教师资格证", en: "Teacher's certificate" },
  { value: "other", zh: "其他证件", en: "Other" },
] as const satisfies readonly Choice[];

export type CertificateKind = (typeof certificateKinds)[number]["value"];
