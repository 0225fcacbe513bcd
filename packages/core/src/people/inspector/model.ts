import type { z } from "zod";
import { defineEntity } from "../../_kernel/entity.ts";
import * as f from "../../_kernel/field.ts";
import {
  degrees,
  expertFields,
  genders,
  inspectorKinds,
  inspectorLevels,
  inspectorRanks,
  languages,
  professionalTitles,
  stages,
  subjects,
} from "../vocabulary/model.ts";

const presence = [
  { value: "active", zh: "在任", en: "Active", tone: "good" },
  { value: "left", zh: "离任", en: "Left", tone: "neutral" },
] as const satisfies readonly f.Choice[];

/** A person on the register of inspectors, experts and monitors. */
export const inspector = defineEntity({
  name: "inspector",
  title: { zh: "督学", en: "Inspectors" },
  label: "name",
  extensible: true,
  fields: {
    name: f.text({ zh: "姓名", en: "Name", max: 30 }),
    kind: f.choice({ zh: "督学类别", en: "Kind", choices: inspectorKinds }),
    gender: f.choice({ zh: "性别", en: "Gender", choices: genders }).optional(),
    birthYear: f.integer({ zh: "出生年份", en: "Year of birth", min: 1900, max: 2100 }).optional(),
    homeTownship: f.text({ zh: "户籍乡镇", en: "Home township", max: 60 }).optional(),
    employer: f.text({ zh: "所在单位", en: "Employer" }).optional(),
    professionalTitle: f
      .choice({ zh: "专业技术职称", en: "Professional title", choices: professionalTitles })
      .optional(),
    degree: f
      .choice({
        zh: "学历",
        en: "Degree",
        choices: degrees,
        basis: {
          zh: "教育督导条例第七条:大学本科以上学历",
          en: "Regulations, art. 7: bachelor's degree or above",
        },
      })
      .optional(),
    educationSince: f
      .date({
        zh: "从事教育工作起始",
        en: "In education since",
        basis: {
          zh: "教育督导条例第七条:从事教育管理、教学或者教育研究工作10年以上",
          en: "Regulations, art. 7: ten years in education management, teaching or research",
        },
      })
      .optional(),
    rank: f.choice({ zh: "职级", en: "Rank", choices: inspectorRanks }).optional(),
    level: f.choice({ zh: "聘任层级", en: "Level", choices: inspectorLevels }).optional(),
    stages: f.choices({ zh: "熟悉学段", en: "Stages", choices: stages }).default([]),
    subjects: f.choices({ zh: "学科", en: "Subjects", choices: subjects }).default([]),
    expertise: f.choices({ zh: "专业领域", en: "Fields", choices: expertFields }).default([]),
    specialty: f.text({ zh: "专长", en: "Specialty" }).optional(),
    languages: f.choices({ zh: "沟通语言", en: "Languages", choices: languages }).default([]),
    districtId: f.ref({ zh: "督学责任区", en: "Supervision district", to: "district" }).optional(),
    phone: f.text({ zh: "联系电话", en: "Phone", max: 30 }).optional(),
    boardContact: f
      .text({
        zh: "公示联系方式",
        en: "Contact on the board",
        help: {
          zh: "本人同意公开的电话或邮箱;留空则公示督导室的联系方式",
          en: "Phone or mail the person agreed to publish; empty shows the office's",
        },
      })
      .optional(),
    boardPhoto: f
      .flag({
        zh: "同意公示照片",
        en: "Photo may be public",
        help: { zh: "未经本人同意不公开照片", en: "Without consent no photo is public" },
      })
      .default(false),
    consentOn: f.date({ zh: "本人同意日期", en: "Consent given on" }).optional(),
    status: f.choice({ zh: "状态", en: "Status", choices: presence }).default("active"),
    note: f.longText({ zh: "备注", en: "Note", max: 500 }).optional(),
  },
  derived: {
    districtName: f.derived(f.text({ zh: "督学责任区", en: "District" })).nullable(),
    appointedUntil: f.derived(f.date({ zh: "聘期截止", en: "Appointed until" })).nullable(),
    certified: f.derived(f.flag({ zh: "持有有效证件", en: "Valid certificate" })),
    joinedOn: f.derived(f.date({ zh: "回任日期", en: "Came back on" })).nullable(),
    leftOn: f.derived(f.date({ zh: "离任日期", en: "Left on" })).nullable(),
    photoHash: f.derived(f.text({ zh: "照片", en: "Photo", max: 64 })).nullable(),
    schoolCount: f.derived(
      f.integer({ zh: "负责学校", en: "Schools", unit: { zh: "所", en: "" } }),
    ),
  },
  sections: [
    {
      title: { zh: "基本信息", en: "Person" },
      fields: ["name", "kind", "gender", "birthYear", "homeTownship", "employer", "status"],
    },
    {
      title: { zh: "资格与专长", en: "Qualification" },
      fields: [
        "degree",
        "educationSince",
        "professionalTitle",
        "rank",
        "level",
        "stages",
        "subjects",
        "expertise",
        "specialty",
        "languages",
      ],
    },
    {
      title: { zh: "责任区与联系", en: "District and contact" },
      fields: ["districtId", "phone", "boardContact", "boardPhoto", "consentOn", "note"],
    },
    {
      title: { zh: "履职", en: "In office" },
      fields: ["appointedUntil", "certified", "schoolCount", "leftOn", "joinedOn"],
    },
  ],
  list: {
    columns: [
      "name",
      "kind",
      "employer",
      "districtName",
      "appointedUntil",
      "certified",
      "schoolCount",
      "status",
    ],
    filters: {
      kind: ["eq", "in"],
      districtId: ["eq", "in", "isNull"],
      certified: ["eq"],
      appointedUntil: ["gte", "lte", "isNull"],
      status: ["eq"],
      id: ["in"],
    },
    sorts: ["name", "kind", "appointedUntil", "createdAt"],
    defaultSort: { field: "name", order: "asc" },
    search: true,
  },
});

export type Inspector = z.output<typeof inspector.row>;
