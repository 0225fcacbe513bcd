import { rubricProfile } from "@dudao/core/model";
import { crudFeature } from "../crud/crud-feature.ts";
import { defineAdminFeature } from "../registry/types.ts";
import { m } from "./messages.ts";
import { EditProfile } from "./profile-actions.tsx";
import { ProfileFacts } from "./profile-facts.tsx";

const read = "planning.read";
const write = "planning.write";

/** What an office made of installed rubrics: drafts, published versions, retired ones. */
export const rubricProfileFeature = crudFeature({
  entity: rubricProfile,
  noun: { zh: "本地指标方案", en: "Tailored rubric" },
  path: "/rubric-profiles",
  section: "base",
  hidden: true,
  read,
  write,
  create: false,
  edit: false,
  removable: (row) => row.state === "draft",
  withoutFacts: ["content"],
  consequences: {
    publish: {
      zh: "发布后不能再改,项目可以选用;如需调整,另存为新版本。",
      en: "It stands once published, and programmes may use it; changes take a new version.",
    },
    retire: {
      zh: "新的项目不能再选用;已经使用的项目不受影响。",
      en: "New programmes cannot use it; those that do go on.",
    },
  },
  views: [
    {
      id: "draft",
      title: { zh: "草稿", en: "Drafts" },
      filters: () => [{ field: "state", op: "eq", value: "draft" }],
    },
    {
      id: "published",
      title: { zh: "已发布", en: "Published" },
      filters: () => [{ field: "state", op: "eq", value: "published" }],
    },
  ],
});

/** The rubrics themselves: to read, to try, to compare, to make one's own. */
export const rubricFeature = defineAdminFeature({
  id: "rubric",
  dependsOn: ["rubricProfile"],
  pages: [
    { id: "rubric.list", load: () => import("./list-page.tsx") },
    { id: "rubric.show", load: () => import("./show-page.tsx") },
    { id: "rubric.tailor", load: () => import("./tailor-page.tsx") },
  ],
  routes: [
    { path: "/rubrics", page: "rubric.list", permission: read },
    { path: "/rubrics/:id", page: "rubric.show", permission: read },
    { path: "/rubrics/:id/tailor", page: "rubric.tailor", permission: write },
  ],
  menu: [
    { id: "rubric", section: "base", title: m.title, to: "/rubrics", permission: read, order: 50 },
  ],
  blocks: [
    {
      id: "rubricProfile.edit",
      page: "rubricProfile.show",
      at: "actions",
      order: "before",
      component: EditProfile,
      permission: write,
    },
    {
      id: "rubricProfile.facts",
      page: "rubricProfile.show",
      at: "tabs",
      order: "before",
      component: ProfileFacts,
    },
  ],
});
