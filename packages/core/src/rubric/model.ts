import type { z } from "zod";
import { defineEntity } from "../_kernel/entity.ts";
import * as f from "../_kernel/field.ts";

export const rubricProfileStates = [
  { value: "draft", zh: "草稿", en: "Draft", tone: "neutral" },
  { value: "published", zh: "已发布", en: "Published", tone: "good" },
  { value: "retired", zh: "已停用", en: "Retired", tone: "neutral" },
] as const satisfies readonly f.Choice[];

/**
 * An office's tailoring of an installed rubric (本地指标方案). `content` is a profile of
 * `@dudao/rubric` as JSON; everything else is read from it. Published, it stands.
 */
export const rubricProfile = defineEntity({
  name: "rubricProfile",
  title: { zh: "本地指标方案", en: "Tailored rubrics" },
  label: "title",
  fields: {
    content: f.longText({ zh: "方案内容", en: "Profile", max: 200_000 }),
  },
  derived: {
    title: f.derived(f.text({ zh: "名称", en: "Title" })),
    rubricId: f.derived(f.text({ zh: "标识", en: "Id" })),
    rubricVersion: f.derived(f.text({ zh: "版本", en: "Version" })),
    baseId: f.derived(f.text({ zh: "基础指标体系", en: "Base" })),
    baseVersion: f.derived(f.text({ zh: "基础版本", en: "Base version" })),
    state: f.derived(f.choice({ zh: "状态", en: "State", choices: rubricProfileStates })),
    stateReason: f.derived(f.text({ zh: "停用原因", en: "Reason", max: 200 })).nullable(),
    publishedOn: f.derived(f.date({ zh: "发布日期", en: "Published on" })).nullable(),
    programmeCount: f.derived(
      f.integer({ zh: "使用项目", en: "Programmes", unit: { zh: "个", en: "" } }),
    ),
  },
  list: {
    columns: [
      "title",
      "rubricId",
      "rubricVersion",
      "baseId",
      "baseVersion",
      "state",
      "publishedOn",
    ],
    filters: { state: ["eq", "in"], baseId: ["eq"], rubricId: ["eq"] },
    sorts: ["title", "rubricId", "publishedOn", "updatedAt"],
    defaultSort: { field: "updatedAt", order: "desc" },
    search: true,
  },
});

export type RubricProfile = z.output<typeof rubricProfile.row>;
