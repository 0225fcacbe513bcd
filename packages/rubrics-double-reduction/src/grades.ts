import { localText } from "@dudao/rubric";

/** 90/80/60 is what is usual, not a rule: a county sets its own. */
export const grades = [
  {
    code: "excellent",
    title: localText("优秀", "Excellent"),
    minShare: "0.9",
    requires: [{ kind: "noVeto" }],
  },
  { code: "good", title: localText("良好", "Good"), minShare: "0.8" },
  { code: "qualified", title: localText("合格", "Qualified"), minShare: "0.6" },
  { code: "unqualified", title: localText("不合格", "Unqualified"), minShare: "0" },
] as const;
