import type { Permission } from "../_kernel/config.ts";

/** Acts of planning. `write` prepares, `approve` decides. */
export const planningPermissions = [
  {
    id: "planning.read",
    title: { zh: "查看计划与项目", en: "See plans and programmes" },
    oversight: true,
  },
  {
    id: "planning.write",
    title: { zh: "编制计划与项目", en: "Prepare plans and programmes" },
  },
  {
    id: "planning.approve",
    title: { zh: "批准计划与项目", en: "Approve plans and programmes" },
  },
] as const satisfies readonly Permission[];
