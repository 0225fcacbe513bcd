import { defineAdminFeature } from "../registry/types.ts";
import { m } from "./messages.ts";

/** The month calendar of the annual plan. */
export const calendarFeature = defineAdminFeature({
  id: "calendar",
  pages: [{ id: "planning.calendar", load: () => import("./page.tsx") }],
  routes: [{ path: "/calendar", page: "planning.calendar", permission: "planning.read" }],
  menu: [
    {
      id: "calendar",
      section: "plan",
      title: m.title,
      to: "/calendar",
      permission: "planning.read",
      order: 10,
      level: "county",
    },
  ],
});
