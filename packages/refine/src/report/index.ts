import { defineAdminFeature } from "../registry/types.ts";
import { m } from "./messages.ts";

/** The account of a year: counted figures, the office's words, charts. */
export const reportFeature = defineAdminFeature({
  id: "report",
  pages: [{ id: "report.year", load: () => import("./page.tsx") }],
  routes: [
    { path: "/reports/year", page: "report.year", permission: "reporting.read" },
    { path: "/reports/year/:year", page: "report.year", permission: "reporting.read" },
  ],
  menu: [
    {
      id: "yearReport",
      section: "report",
      title: m.menu,
      to: "/reports/year",
      permission: "reporting.read",
      order: 10,
    },
  ],
});
