import { defineAdminFeature } from "../registry/types.ts";

/** The record of all changes and the check of its chain. */
export const auditFeature = defineAdminFeature({
  id: "audit",
  pages: [{ id: "audit.list", load: () => import("./audit-page.tsx"), slots: ["head"] }],
  routes: [{ path: "/audit", page: "audit.list", permission: "audit.read" }],
  menu: [
    {
      id: "audit",
      section: "system",
      title: { zh: "审计记录", en: "Audit" },
      to: "/audit",
      permission: "audit.read",
      order: 30,
    },
  ],
});
