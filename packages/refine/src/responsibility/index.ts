import { defineAdminFeature } from "../registry/types.ts";
import { BoardButton } from "./board-button.tsx";
import { m } from "./messages.ts";

/** Who looks after which school: the coverage board, and the notice boards at the gates. */
export const responsibilityFeature = defineAdminFeature({
  id: "responsibility",
  dependsOn: ["institution"],
  pages: [
    { id: "responsibility.coverage", load: () => import("./coverage-page.tsx") },
    { id: "responsibility.boards", load: () => import("./board-print-page.tsx") },
    { id: "responsibility.board", load: () => import("./board-page.tsx") },
  ],
  routes: [
    { path: "/coverage", page: "responsibility.coverage", permission: "people.read" },
    {
      path: "/boards/print",
      page: "responsibility.boards",
      permission: "people.write",
      frame: "bare",
    },
    { path: "/board/:key", page: "responsibility.board", frame: "public" },
  ],
  menu: [
    {
      id: "coverage",
      section: "people",
      title: m.title,
      to: "/coverage",
      permission: "people.read",
      order: 25,
    },
  ],
  blocks: [
    {
      id: "responsibility.board",
      page: "institution.show",
      at: "actions",
      order: "before",
      component: BoardButton,
      permission: "people.write",
    },
  ],
});
