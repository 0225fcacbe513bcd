import type { Permission } from "../_kernel/config.ts";

/** Acts of reporting. `monthly` is the inspector's own report, `write` the office's work on it. */
export const reportingPermissions = [
  {
    id: "reporting.read",
    title: { zh: "查看总结与统计", en: "See reports and figures" },
    oversight: true,
  },
  {
    id: "reporting.write",
    title: {
      zh: "审核月总结、编写年度总结",
      en: "Review monthly reports, write the year's account",
    },
  },
  {
    id: "reporting.publish",
    title: { zh: "印发年度总结", en: "Publish the year's account" },
  },
  {
    id: "reporting.monthly",
    title: { zh: "填报月总结", en: "Write monthly reports" },
  },
] as const satisfies readonly Permission[];
