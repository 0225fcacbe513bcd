import type { Permission } from "../_kernel/config.ts";

/** Acts of inspection. Who carries out is always of the team; the office plans and accepts. */
export const inspectionPermissions = [
  {
    id: "inspection.read",
    title: { zh: "查看督导记录", en: "See inspections" },
    oversight: true,
  },
  {
    id: "inspection.plan",
    title: { zh: "安排督导", en: "Plan inspections" },
  },
  {
    id: "inspection.carryOut",
    title: { zh: "实施督导", en: "Carry out inspections" },
  },
  {
    id: "inspection.accept",
    title: { zh: "审核督导记录", en: "Accept inspections" },
  },
] as const satisfies readonly Permission[];
