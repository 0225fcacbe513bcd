import type { Permission } from "../_kernel/config.ts";

/** Acts of rectification. Who responds is the unit, who verifies is another. */
export const rectificationPermissions = [
  {
    id: "rectification.read",
    title: { zh: "查看问题与整改", en: "See findings and corrections" },
    oversight: true,
  },
  {
    id: "rectification.order",
    title: { zh: "登记问题、下达整改", en: "Record findings, order corrections" },
  },
  {
    id: "rectification.respond",
    title: { zh: "签收、整改、报告", en: "Acknowledge, correct, report" },
  },
  {
    id: "rectification.verify",
    title: { zh: "核查、销号", en: "Verify and close out" },
  },
] as const satisfies readonly Permission[];
