import { z } from "zod";
import { defineEntity } from "../_kernel/entity.ts";
import * as f from "../_kernel/field.ts";

/** Kinds of unit that are supervised; the names are the rubric's subject types. */
export const institutionKinds = [
  { value: "kindergarten", zh: "幼儿园", en: "Kindergarten" },
  { value: "primary", zh: "小学", en: "Primary school" },
  { value: "juniorSecondary", zh: "初级中学", en: "Junior secondary school" },
  { value: "nineYear", zh: "九年一贯制学校", en: "Nine-year school" },
  { value: "seniorSecondary", zh: "高级中学", en: "Senior secondary school" },
  { value: "completeSecondary", zh: "完全中学", en: "Complete secondary school" },
  { value: "twelveYear", zh: "十二年一贯制学校", en: "Twelve-year school" },
  { value: "vocational", zh: "中等职业学校", en: "Vocational school" },
  { value: "trainingInstitution", zh: "校外培训机构", en: "Training institution" },
  { value: "townshipGovernment", zh: "乡镇(街道)政府", en: "Township government" },
] as const satisfies readonly f.Choice[];

export const ownerships = [
  { value: "public", zh: "公办", en: "Public" },
  { value: "private", zh: "民办", en: "Private" },
  { value: "inclusivePrivate", zh: "普惠性民办", en: "Inclusive private" },
] as const satisfies readonly f.Choice[];

const activity = [
  { value: "open", zh: "在办", en: "Open", tone: "good" },
  { value: "closed", zh: "停办", en: "Closed", tone: "neutral" },
] as const satisfies readonly f.Choice[];

/** A supervised unit: school, kindergarten, training institution or township government. */
export const institution = defineEntity({
  name: "institution",
  title: { zh: "学校与机构", en: "Institutions" },
  label: "name",
  extensible: true,
  fields: {
    code: f.text({
      zh: "机构代码",
      en: "Code",
      max: 20,
      help: {
        zh: "本地区内唯一,可用学校标识码",
        en: "Unique in the region; the school's own identifier will do",
      },
    }),
    name: f.text({ zh: "名称", en: "Name" }),
    kind: f.choice({ zh: "类别", en: "Kind", choices: institutionKinds }),
    ownership: f.choice({ zh: "办学性质", en: "Ownership", choices: ownerships }),
    township: f.text({ zh: "乡镇(街道)", en: "Township", max: 40 }),
    districtId: f.ref({ zh: "督学责任区", en: "Supervision district", to: "district" }).optional(),
    headName: f.text({ zh: "校(园)长", en: "Head", max: 30 }).optional(),
    phone: f.text({ zh: "联系电话", en: "Phone", max: 30 }).optional(),
    address: f.text({ zh: "地址", en: "Address", max: 120 }).optional(),
    studentCount: f
      .integer({ zh: "在校学生数", en: "Pupils", max: 50_000, unit: { zh: "人", en: "" } })
      .optional(),
    classCount: f
      .integer({ zh: "班级数", en: "Classes", max: 2_000, unit: { zh: "个", en: "" } })
      .optional(),
    staffCount: f
      .integer({ zh: "教职工数", en: "Staff", max: 10_000, unit: { zh: "人", en: "" } })
      .optional(),
    status: f.choice({ zh: "状态", en: "Status", choices: activity }),
    note: f.longText({ zh: "备注", en: "Note", max: 500 }).optional(),
  },
  derived: {
    districtName: f.derived(f.text({ zh: "督学责任区", en: "District" })).nullable(),
  },
  sections: [
    {
      title: { zh: "基本情况", en: "Basics" },
      fields: ["code", "name", "kind", "ownership", "status"],
    },
    {
      title: { zh: "位置与责任区", en: "Place and district" },
      fields: ["township", "districtId", "address"],
    },
    { title: { zh: "联系人", en: "Contact" }, fields: ["headName", "phone"] },
    { title: { zh: "规模", en: "Size" }, fields: ["studentCount", "classCount", "staffCount"] },
  ],
  list: {
    columns: [
      "name",
      "kind",
      "ownership",
      "township",
      "districtName",
      "headName",
      "studentCount",
      "status",
    ],
    filters: {
      kind: ["eq", "in"],
      ownership: ["eq", "in"],
      township: ["eq"],
      districtId: ["eq", "in", "isNull"],
      status: ["eq"],
      id: ["in"],
    },
    sorts: ["name", "code", "kind", "township", "studentCount", "createdAt"],
    defaultSort: { field: "code", order: "asc" },
    search: true,
  },
});

/** A supervision district (督学责任区): about twenty schools at most (教督〔2012〕7号). */
export const district = defineEntity({
  name: "district",
  title: { zh: "督学责任区", en: "Supervision districts" },
  label: "name",
  fields: {
    name: f.text({ zh: "责任区名称", en: "Name", max: 40 }),
    note: f.longText({ zh: "说明", en: "Note", max: 500 }).optional(),
  },
  derived: {
    institutionCount: f.derived(
      f.integer({ zh: "学校与机构", en: "Institutions", unit: { zh: "所", en: "" } }),
    ),
    inspectorCount: f.derived(
      f.integer({ zh: "责任督学", en: "Inspectors", unit: { zh: "人", en: "" } }),
    ),
  },
  list: {
    columns: ["name", "institutionCount", "inspectorCount", "note"],
    filters: {},
    sorts: ["name", "createdAt"],
    defaultSort: { field: "name", order: "asc" },
    search: true,
  },
});

export const commissionPosts = [
  { value: "chair", zh: "主任", en: "Chair" },
  { value: "viceChair", zh: "副主任", en: "Vice-chair" },
  { value: "fullTimeViceChair", zh: "专职副主任", en: "Full-time vice-chair" },
  { value: "member", zh: "成员单位", en: "Member unit" },
] as const satisfies readonly f.Choice[];

/** A unit or office-holder of the county's supervision commission. */
export const commissionMember = defineEntity({
  name: "commissionMember",
  title: { zh: "教育督导委员会", en: "Supervision commission" },
  label: "name",
  fields: {
    name: f.text({ zh: "单位或职务", en: "Unit or office" }),
    post: f.choice({ zh: "委员会职务", en: "Post", choices: commissionPosts }),
    duties: f.longText({ zh: "教育督导工作职责", en: "Supervision duties", max: 1000 }).optional(),
    position: f.integer({ zh: "排序", en: "Order", max: 999 }),
  },
  list: {
    columns: ["position", "name", "post", "duties"],
    filters: { post: ["eq", "in"] },
    sorts: ["position", "name"],
    defaultSort: { field: "position", order: "asc" },
    search: true,
  },
});

export const regionLevels = [
  { value: "county", zh: "县级", en: "County" },
  { value: "city", zh: "市级", en: "City" },
  { value: "province", zh: "省级", en: "Province" },
] as const satisfies readonly f.Choice[];

/** A region by its GB/T 2260 code. The level is stored: a name in 市 does not tell it. */
export const regionRow = z.object({
  code: z.string(),
  name: z.string(),
  level: z.enum(["county", "city", "province"]),
  parentCode: z.string().nullable(),
  /** A demonstration's working day; null where work follows the calendar. */
  demoDate: z.string().nullable(),
});

/** A region as the sign-in page names it, with the id of the county configuration that applies. */
export const publicRegion = regionRow
  .pick({ code: true, name: true, level: true })
  .extend({ county: z.string() });

export type PublicRegion = z.output<typeof publicRegion>;
export type Region = z.output<typeof regionRow>;
export type Institution = z.output<typeof institution.row>;
export type District = z.output<typeof district.row>;
export type CommissionMember = z.output<typeof commissionMember.row>;
