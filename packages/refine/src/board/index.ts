import { defineAdminFeature } from "../registry/types.ts";
import { m } from "./messages.ts";

/** The findings board: problems by state and age. */
export const boardFeature = defineAdminFeature({
  id: "board",
  pages: [{ id: "finding.board", load: () => import("./page.tsx") }],
  routes: [{ path: "/findings/board", page: "finding.board", permission: "rectification.read" }],
  menu: [
    {
      id: "findingBoard",
      section: "rectify",
      title: m.title,
      to: "/findings/board",
      permission: "rectification.read",
      order: 10,
      level: "county",
    },
  ],
});
