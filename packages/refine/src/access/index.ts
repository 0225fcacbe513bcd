import { user } from "@dudao/core/model";
import { crudFeature } from "../crud/crud-feature.ts";
import { defineAdminFeature } from "../registry/types.ts";
import { UnlockButton } from "./unlock-button.tsx";

const permission = "access.manage";

export const userFeature = crudFeature({
  entity: user,
  noun: { zh: "用户", en: "User" },
  path: "/users",
  section: "system",
  order: 10,
  read: permission,
  write: permission,
  remove: false,
  defaults: () => ({ status: "active", roles: [] }),
  subtitle: (row) => String(row.userName ?? ""),
});

export const accessExtras = defineAdminFeature({
  id: "access",
  dependsOn: ["user"],
  resources: [
    {
      name: "role",
      title: { zh: "角色", en: "Roles" },
      path: "/roles",
      read: permission,
      whole: true,
      show: false,
    },
  ],
  pages: [{ id: "role.matrix", load: () => import("./role-page.tsx") }],
  routes: [{ path: "/roles", page: "role.matrix", permission }],
  menu: [
    {
      id: "role",
      section: "system",
      title: { zh: "角色与权限", en: "Roles" },
      to: "/roles",
      permission,
      order: 20,
    },
  ],
  blocks: [
    {
      id: "access.unlock",
      page: "user.show",
      at: "actions",
      order: "before",
      component: UnlockButton,
      permission,
    },
  ],
});
