import { defineAdminFeature } from "../registry/types.ts";
import { AttendButton } from "./attend-button.tsx";
import { AvoidancePanel } from "./avoidance-panel.tsx";
import { BoardButton } from "./board-button.tsx";
import { m } from "./messages.ts";
import { RateButton } from "./rate-button.tsx";
import { w } from "./work-messages.ts";

export {
  appraisalFeature,
  avoidanceFeature,
  commendationFeature,
  trainingCourseFeature,
  trainingRecordFeature,
} from "./records.ts";

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

/** What the people do: where they are, what keeps them away, what they learn, how they are judged. */
export const peopleWorkFeature = defineAdminFeature({
  id: "peopleWork",
  dependsOn: ["inspection", "trainingCourse", "inspectorAppraisal"],
  resources: [
    // Read by its page only: it has no list and no forms.
    { name: "inspectorMessage", title: w.message, path: "/messages", list: false },
  ],
  pages: [
    { id: "peopleWork.calendar", load: () => import("./people-calendar-page.tsx") },
    { id: "peopleWork.message", load: () => import("./message-page.tsx") },
    { id: "peopleWork.trainingYear", load: () => import("./training-year-page.tsx") },
    { id: "peopleWork.appraisal", load: () => import("./appraisal-page.tsx") },
  ],
  routes: [
    { path: "/people-calendar", page: "peopleWork.calendar", permission: "people.read" },
    { path: "/messages/:id", page: "peopleWork.message", permission: "inspection.carryOut" },
    { path: "/training-year", page: "peopleWork.trainingYear", permission: "people.read" },
    { path: "/appraisals/:id/rating", page: "peopleWork.appraisal", permission: "people.read" },
  ],
  menu: [
    {
      id: "people-calendar",
      section: "people",
      title: w.calendar,
      to: "/people-calendar",
      permission: "people.read",
      order: 50,
      level: "county",
    },
    {
      id: "training-year",
      section: "people",
      title: w.years,
      to: "/training-year",
      permission: "people.read",
      order: 65,
      level: "county",
    },
  ],
  blocks: [
    {
      id: "peopleWork.avoidance",
      page: "inspection.show",
      at: "facts",
      order: "after",
      component: AvoidancePanel,
      permission: "inspection.read",
    },
    {
      id: "peopleWork.attend",
      page: "trainingCourse.show",
      at: "actions",
      order: "after",
      component: AttendButton,
      permission: "people.write",
    },
    {
      id: "peopleWork.rate",
      page: "inspectorAppraisal.show",
      at: "actions",
      order: "before",
      component: RateButton,
      permission: "people.read",
    },
  ],
});
