import type { Permission } from "../_kernel/config.ts";

/** Reading the audit trail; nobody writes it by hand. */
export const auditPermissions = [
  { id: "audit.read", title: { zh: "查看操作留痕", en: "Read the audit trail" }, oversight: true },
] as const satisfies readonly Permission[];
