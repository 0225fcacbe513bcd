import { defineAdminFeature } from "../registry/types.ts";
import { m } from "./messages.ts";

/** The first page after signing in. */
export const homeFeature = defineAdminFeature({
  id: "home",
  pages: [{ id: "home", load: () => import("./page.tsx") }],
  routes: [{ path: "/", page: "home" }],
  menu: [{ id: "home", section: "work", title: m.menu, to: "/", order: 1 }],
});
