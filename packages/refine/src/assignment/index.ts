import { defineAdminFeature } from "../registry/types.ts";
import { m } from "./messages.ts";

/** Who should look after which school, proposed and explained; and draws by lot. */
export const assignmentFeature = defineAdminFeature({
  id: "assignment",
  dependsOn: ["institution"],
  pages: [
    { id: "assignment.proposal", load: () => import("./proposal-page.tsx") },
    { id: "assignment.draws", load: () => import("./draws-page.tsx") },
    { id: "assignment.newDraw", load: () => import("./draw-new-page.tsx") },
    { id: "assignment.draw", load: () => import("./draw-page.tsx") },
    { id: "assignment.publicDraw", load: () => import("./draw-public-page.tsx") },
  ],
  routes: [
    { path: "/assignments/proposal", page: "assignment.proposal", permission: "people.write" },
    { path: "/draws", page: "assignment.draws", permission: "people.write" },
    { path: "/draws/new", page: "assignment.newDraw", permission: "people.write" },
    { path: "/draws/:id", page: "assignment.draw", permission: "people.write" },
    { path: "/draw/:key", page: "assignment.publicDraw", frame: "public" },
  ],
  menu: [
    {
      id: "assignmentProposal",
      section: "people",
      title: m.title,
      to: "/assignments/proposal",
      permission: "people.write",
      order: 27,
      level: "county",
    },
    {
      id: "draws",
      section: "inspect",
      title: m.draws,
      to: "/draws",
      permission: "people.write",
      order: 40,
      level: "county",
    },
  ],
});
