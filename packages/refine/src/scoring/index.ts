import { defineAdminFeature } from "../registry/types.ts";

/** The scoring page: rating a unit against the rubric, on the spot. */
export const scoringFeature = defineAdminFeature({
  id: "scoring",
  pages: [{ id: "inspection.scoring", load: () => import("./page.tsx") }],
  routes: [
    {
      path: "/inspections/:id/scoring",
      page: "inspection.scoring",
      permission: "inspection.read",
      frame: "bare",
    },
  ],
});
